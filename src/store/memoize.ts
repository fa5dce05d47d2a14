/**
 * A selector that computes again only when one of its inputs has changed, by
 * identity. It remembers one result: make one per store, not per component.
 */
export function memoize<State, Inputs extends readonly unknown[], Result>(
  select: (state: State) => readonly [...Inputs],
  compute: (...inputs: Inputs) => Result,
): (state: State) => Result {
  let last: { inputs: readonly unknown[]; result: Result } | undefined;
  return (state) => {
    const inputs = select(state);
    if (last === undefined || inputs.some((input, index) => input !== last!.inputs[index])) {
      last = { inputs, result: compute(...inputs) };
    }
    return last.result;
  };
}
