import { BitgetError } from '@bitget-kit/errors';

/**
 * Refuses a timestamp that is not in whole milliseconds. Anything from 1973 to the year 33658 passes: how far off a
 * clock may be is the exchange's to say.
 *
 * @throws BitgetError `request/invalid`
 */
export function checkTimestamp(timestamp: unknown, endpoint: string): void {
  if (Number.isSafeInteger(timestamp) && Number(timestamp) >= 1e11 && Number(timestamp) < 1e15) return;
  const hint = typeof timestamp === 'number' ? whatItLooksLike(timestamp) : `got ${typeof timestamp}`;
  const message = `timestamp must be whole milliseconds since the epoch, such as Date.now() gives; ${hint}.`;
  throw new BitgetError('request/invalid', message, { endpoint, parameter: 'timestamp' });
}

function whatItLooksLike(timestamp: number): string {
  if (Number.isNaN(timestamp)) return 'got NaN';
  if (timestamp >= 1e15) return 'this looks like microseconds or less';
  if (timestamp >= 1e11) return 'this has a fraction';
  return 'this looks like seconds';
}
