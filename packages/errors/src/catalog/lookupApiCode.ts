import type { ApiCodeInfo } from './ApiCodeInfo.js';
import { apiCodeRows } from './apiCodeRows.generated.js';
import { apiCodeTexts } from './apiCodeTexts.generated.js';
import { decodeApiCode } from './decodeApiCode.js';

/**
 * What a code of the exchange means: its wording, category, retry advice and, for the codes that traders meet, an
 * explanation and what to do. Undefined for a code that nobody has listed yet.
 *
 * Given to `createTransport` as `explain`, it fills these into every error. One lookup is one search in a text, well
 * below a millisecond; nothing is kept between calls.
 *
 * @param code - As the exchange sends it, `'40009'`; also the texts of the oldest API, such as `'invalid symbol'`.
 *
 * @see https://www.bitget.com/api-doc/spot/error-code/restapi
 *
 * @example
 * ```ts
 * import { lookupApiCode } from '@bitget-kit/errors/catalog';
 *
 * const info = lookupApiCode('40085');
 * console.log(info?.category); // account-state
 * console.log(info?.whatToDo);
 * ```
 */
export function lookupApiCode(code: string): ApiCodeInfo | undefined {
  const start = findRow(apiCodeRows, code);
  if (start === -1) return undefined;
  const textStart = findRow(apiCodeTexts, code);
  return decodeApiCode(
    rowAt(apiCodeRows, apiCodeRows.lastIndexOf('\n@', start) + 1),
    rowAt(apiCodeRows, start),
    textStart === -1 ? undefined : rowAt(apiCodeTexts, textStart),
  );
}

/** Where the row of a code starts, or -1. Delimiters in the code, and `@` before it, would match what is no code. */
function findRow(table: string, code: string): number {
  if (/^@|[|\n]/.test(code)) return -1;
  const found = table.indexOf(`\n${code}|`);
  return found === -1 ? -1 : found + 1;
}

function rowAt(table: string, start: number): string {
  return table.slice(start, table.indexOf('\n', start));
}
