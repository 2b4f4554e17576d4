import type { ApiCodeInfo } from './ApiCodeInfo.js';
import { apiCodeRows } from './apiCodeRows.generated.js';
import { apiCodeTexts } from './apiCodeTexts.generated.js';
import { decodeApiCode } from './decodeApiCode.js';

/**
 * Every code of the catalogue, grouped by category. A fresh list at each call: build your own index if you need one.
 *
 * @see https://www.bitget.com/api-doc/spot/error-code/restapi
 *
 * @example
 * ```ts
 * import { listApiCodes } from '@bitget-kit/errors/catalog';
 *
 * const lookFirst = listApiCodes().filter(({ retry }) => retry === 'check-first');
 * console.log(lookFirst.map(({ code, message }) => `${code} ${message}`).join('\n'));
 * ```
 */
export function listApiCodes(): ApiCodeInfo[] {
  const texts = new Map(rowsOf(apiCodeTexts).map((row) => [row.slice(0, row.indexOf('|')), row]));
  const infos: ApiCodeInfo[] = [];
  let head = '';
  for (const row of rowsOf(apiCodeRows)) {
    if (row.startsWith('@')) head = row;
    else infos.push(decodeApiCode(head, row, texts.get(row.slice(0, row.indexOf('|')))));
  }
  return infos;
}

/** The tables begin and end with a line break. */
function rowsOf(table: string): string[] {
  return table.slice(1, -1).split('\n');
}
