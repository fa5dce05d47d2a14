/** A list of chosen ids with one switched on or off, in the order of all. */
export function switchId(
  chosen: readonly string[],
  id: string,
  isOn: boolean,
  all: readonly { readonly id: string }[],
): readonly string[] {
  return all
    .map((item) => item.id)
    .filter((other) => (other === id ? isOn : chosen.includes(other)));
}
