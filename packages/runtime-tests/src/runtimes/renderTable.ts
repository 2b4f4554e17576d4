import { renderColumns } from '../renderColumns.js';
import type { Row } from './Row.js';

/** What is printed at the end. */
export function renderTable(rows: readonly Row[]): string {
  const cells = rows.map(({ label, version, passed, ms, problems }) => [
    label,
    version,
    problems.length === 0 ? String(passed) : `${passed}, FAILS`,
    ms.toFixed(0),
  ]);
  return renderColumns([['runtime', 'version', 'passed', 'ms'], ...cells]);
}
