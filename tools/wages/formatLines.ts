/**
 * Compact JSON with one entry of `spread` a line, so that a diff shows which
 * places or occupations changed. Entries of a list keep their order; those of a
 * record are sorted by key, as engines put number-like keys first otherwise.
 */
export function formatLines(content: Readonly<Record<string, unknown>>, spread: string): string {
  const fields = Object.entries(content).map(([name, value]) => {
    const text = name === spread ? spreadOut(value) : JSON.stringify(value);
    return `${JSON.stringify(name)}: ${text}`;
  });
  return `{\n${fields.join(',\n')}\n}\n`;
}

function spreadOut(value: unknown): string {
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
  }
  const lines = Object.entries(value as Readonly<Record<string, unknown>>)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => `${JSON.stringify(key)}: ${JSON.stringify(item)}`);
  return `{\n${lines.join(',\n')}\n}`;
}
