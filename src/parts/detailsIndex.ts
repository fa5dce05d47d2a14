import type {
  Attestation,
  CareerDetails,
  Credential,
  Named,
  Occupation,
  Program,
  Source,
} from '../domain/model.ts';
import { valueOf } from '../store/loadable.ts';
import { useApp } from '../store/useApp.tsx';

/** Lookups over the details. */
export interface DetailsIndex {
  readonly details: CareerDetails;
  readonly sourcesById: ReadonlyMap<string, Source>;
  readonly credentialsById: ReadonlyMap<string, Credential>;
  readonly programsById: ReadonlyMap<string, Program>;
  readonly occupationsBySoc: ReadonlyMap<string, Occupation>;
  readonly attestationsById: ReadonlyMap<string, Attestation>;
  readonly fieldsById: ReadonlyMap<string, Named>;
  readonly accreditationsById: ReadonlyMap<string, Named>;
}

const built = new WeakMap<CareerDetails, DetailsIndex>();

/** Built once for the same details, however many components ask. */
export function indexDetails(details: CareerDetails): DetailsIndex {
  const known = built.get(details);
  if (known !== undefined) return known;
  const byId = <T extends { readonly id: string }>(items: readonly T[]) =>
    new Map(items.map((item) => [item.id, item]));
  const index: DetailsIndex = {
    details,
    sourcesById: byId(details.sources),
    credentialsById: byId(details.credentials),
    programsById: byId(details.programs),
    occupationsBySoc: new Map(details.occupations.map((item) => [item.soc, item])),
    attestationsById: byId(details.attestations),
    fieldsById: byId(details.fields),
    accreditationsById: byId(details.accreditations),
  };
  built.set(details, index);
  return index;
}

/** Undefined until the details have come; it does not ask for them (see useDetails). */
export function useDetailsIndex(): DetailsIndex | undefined {
  const details = useApp((state) => valueOf(state.details));
  return details === undefined ? undefined : indexDetails(details);
}
