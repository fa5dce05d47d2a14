/** A function that works each answer out once, by identity of what it is asked. */
export function remember<T, V>(work: (thing: T) => V): (thing: T) => V {
  const known = new Map<T, V>();
  return (thing) => {
    let value = known.get(thing);
    if (value === undefined && !known.has(thing)) {
      value = work(thing);
      known.set(thing, value);
    }
    return value as V;
  };
}
