import type { Row } from './Row.js';

/** What is printed at the end. */
export function renderTable(rows: readonly Row[]): string {
  const cells = rows.map(({ label, version, passed, ms, problems }) => [
    label,
    version,
    problems.length === 0 ? String(passed) : `${passed}, FAILS`,
    ms.toFixed(0),
  ]);
  const lines = [['runtime', 'version', 'passed', 'ms'], ...cells];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
