import type { Deviation, Exception } from './Deviation.js';

/** Deviations without an exception, exceptions without a reason, and exceptions that nothing needs any more. */
export function judgeDeviations(deviations: readonly Deviation[], exceptions: readonly Exception[]): string[] {
  const found = new Set(deviations.map(keyOf));
  const excused = new Set(exceptions.map(keyOf));
  return [
    ...deviations
      .filter((deviation) => !excused.has(keyOf(deviation)))
      .map(
        (deviation) =>
          `${deviation.endpoint}: ${deviation.field} is "${deviation.ours}" in the descriptor, "${deviation.facts}" in the facts. ` +
          `Correct the descriptor, or add to packages/contract/exceptions.json with a reason: ${JSON.stringify({ ...deviation, reason: '' })}`,
      ),
    ...exceptions
      .filter((exception) => !found.has(keyOf(exception)))
      .map(
        ({ endpoint, field }) => `exceptions.json: ${endpoint}, ${field} is not a deviation any more. Delete the line.`,
      ),
    ...exceptions
      .filter(({ reason }) => !reason?.trim())
      .map(({ endpoint, field }) => `exceptions.json: ${endpoint}, ${field} has no reason.`),
  ];
}

function keyOf({ endpoint, field, ours, facts }: Deviation): string {
  return JSON.stringify([endpoint, field, ours, facts]);
}
