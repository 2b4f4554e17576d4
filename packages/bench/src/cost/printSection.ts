/** A figure with what it is of. */
export interface Line {
  readonly figure: string;
  readonly name: string;
  /** What to hold it against: a goal, or our own figure. */
  readonly beside?: string | undefined;
}

/** Prints figures below a heading. */
export function printSection(heading: string, lines: readonly Line[]): void {
  console.log(`\n${heading}`);
  for (const { figure, name, beside = '' } of lines) {
    console.log(`  ${figure.padStart(10)}  ${name.padEnd(60)}  ${beside}`.trimEnd());
  }
}
