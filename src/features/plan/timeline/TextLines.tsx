/** Lines of text in a drawing, one below the other around a middle; `note` is the last, in its own style. */
export function TextLines({
  lines,
  className,
  note = '',
  noteClassName,
  x,
  middle,
  step,
}: {
  readonly lines: readonly string[];
  readonly className: string | undefined;
  readonly note?: string;
  readonly noteClassName?: string | undefined;
  readonly x: number;
  readonly middle: number;
  /** From line to line, in px. */
  readonly step: number;
}) {
  const all = note === '' ? lines : [...lines, note];
  // Half the height of a capital below the middle.
  const first = middle + 4.5 - ((all.length - 1) * step) / 2;
  return all.map((line, index) => (
    <text
      key={line}
      className={index < lines.length ? className : noteClassName}
      x={x}
      y={first + index * step}
    >
      {line}
    </text>
  ));
}
