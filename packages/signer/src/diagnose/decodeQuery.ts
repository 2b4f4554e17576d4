import { readQuery } from './prehash/readQuery.js';

/**
 * The query that is signed, from the one in the URL: percent signs decoded, everything else left as it is. `+` is a
 * plus, and the order stays.
 *
 * @see https://www.bitget.com/api-doc/common/signature
 *
 * @example
 * ```ts
 * import { decodeQuery } from '@bitget-kit/signer/diagnose';
 *
 * decodeQuery('coin=%24AI&limit=20'); // 'coin=$AI&limit=20'
 * ```
 */
export function decodeQuery(query: string): string {
  return readQuery(query)
    .map(({ decoded }) => decoded)
    .join('&');
}
