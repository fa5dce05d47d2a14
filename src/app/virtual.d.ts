declare module 'virtual:atlas/map' {
  import type { CareerMap, WageTable } from '../domain/model.ts';
  const content: { readonly map: CareerMap; readonly nationWages: WageTable };
  export default content;
}

declare module 'virtual:atlas/details' {
  import type { CareerDetails } from '../domain/model.ts';
  const content: CareerDetails;
  export default content;
}

declare module 'virtual:atlas/places' {
  import type { PlaceList } from '../store/appStore.ts';
  const content: PlaceList;
  export default content;
}
