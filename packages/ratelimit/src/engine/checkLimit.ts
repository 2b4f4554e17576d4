import { BitgetError } from '@bitget-kit/errors';

/**
 * Refuses a limit that cannot be kept. `option` is where it stands, as the user wrote it.
 *
 * @throws BitgetError `config/invalid`
 */
export function checkLimit(
  limit: { readonly requests: number; readonly seconds: number; readonly scope?: string },
  option: string,
  endpoint?: string,
): void {
  const { requests, seconds, scope = 'ip' } = limit;
  if (!(Number.isSafeInteger(requests) && requests >= 1)) {
    throw invalid('requests', 'must be a whole number of at least 1; a limit of 0 would let nothing through');
  }
  if (!(Number.isFinite(seconds) && seconds > 0)) throw invalid('seconds', 'must be a number of seconds above 0');
  if (scope !== 'uid' && scope !== 'ip') throw invalid('scope', "must be 'uid' or 'ip'");

  function invalid(field: string, rule: string): BitgetError<'config/invalid'> {
    const place = `${option}.${field}`;
    const message = endpoint === undefined ? `${place} ${rule}.` : `${place} of ${endpoint} ${rule}.`;
    return new BitgetError('config/invalid', message, { option: place, endpoint });
  }
}
