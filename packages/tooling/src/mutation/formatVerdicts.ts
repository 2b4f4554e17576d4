import type { Verdict } from './Verdict.js';

const HEAD = ['mutant', 'verdict', 'by', 's'];

/** A Markdown table of what came of each mutant, and a line with the totals. */
export function formatVerdicts(verdicts: readonly Verdict[], totalSeconds: number): string {
  const rows = verdicts.map(({ name, verdict, by, seconds }) => [name, verdict, by, seconds.toFixed(1)].map(cell));
  const lines = [HEAD, HEAD.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
  const count = (wanted: Verdict['verdict']): string =>
    `${verdicts.filter(({ verdict }) => verdict === wanted).length} ${wanted}`;
  const totals = [count('killed'), count('hung'), count('survived'), count('equivalent')].join(', ');
  return `${lines.join('\n')}\n\nTotal ${verdicts.length}: ${totals}, in ${Math.round(totalSeconds)} s.`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
