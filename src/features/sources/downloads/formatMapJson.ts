import type { GuideParts } from '../../../domain/guide/guideParts.ts';
import type { CareerDetails, CareerMap, WageTable } from '../../../domain/model.ts';
import type { PlaceList } from '../../../store/appStore.ts';

/** All that the app holds of a map, but for wages of places and schools, which are files of their own. */
export interface MapContent {
  readonly map: CareerMap;
  readonly details: CareerDetails;
  readonly nationWages: WageTable;
  readonly places: PlaceList;
  readonly guide: GuideParts;
}

const LICENSE = [
  'The selection and arrangement, levels, families, moves, wage bands and words of this map are under CC BY 4.0: https://creativecommons.org/licenses/by/4.0/. Credit: HIM Career Atlas.',
  'Facts from others stay under their terms: see `licence` in details.sources. Figures of the U.S. Bureau of Labor Statistics, the U.S. Bureau of Economic Analysis and the National Center for Education Statistics are in the public domain. Neither agency has endorsed this map.',
  'This product includes information from the O*NET 30.3 and 29.3 Databases by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. HIM Career Atlas has modified all or some of this information. USDOL/ETA has not approved, endorsed, or tested these modifications.',
];

/** The map as one JSON text, with its terms, where it is from (`address`), and what every `sources` list refers to. */
export function formatMapJson(content: MapContent, address: string): string {
  const about = {
    title: content.map.title,
    asOf: content.map.asOf,
    address,
    license: LICENSE,
    sources: 'Ids in `sources` and `source` are those of details.sources.',
  };
  return `${JSON.stringify({ about, ...content }, null, 2)}\n`;
}
