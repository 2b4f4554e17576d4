import { inspect } from 'node:util';

/** Everything that could be shown of a value, in one text. */
export function everyForm(value: unknown): string {
  const options = { depth: Number.POSITIVE_INFINITY, showHidden: true, getters: true };
  const parts = [inspect(value, options), JSON.stringify(value), String(value)];
  if (typeof value === 'object' && value !== null) parts.push(inspect(Object.entries(value), options));
  if (value instanceof Error) parts.push(value.stack ?? '', value.cause === undefined ? '' : everyForm(value.cause));
  return parts.join('\n');
}
