import { BitgetError } from '@bitget-kit/errors';

/** What an order must have to be followed, whatever its product. */
interface Checked {
  readonly clientOid: string;
  readonly sendWithinMs: number;
  readonly resolveWithinMs: number;
  /** Why the product cannot follow it. */
  readonly refused: string | undefined;
}

/** Refuses what could not be followed, before anything is written down or sent. */
export function checkRequest({ clientOid, sendWithinMs, resolveWithinMs, refused }: Checked): void {
  if (refused !== undefined) throw invalid('order', refused);
  if (!/^[A-Za-z0-9_-]{1,32}$/.test(clientOid)) {
    throw invalid('clientOid', 'must be 1 to 32 of A-Z, a-z, 0-9, _ and -');
  }
  if (!(sendWithinMs > 0)) throw invalid('sendWithinMs', 'must be a number of ms above zero');
  if (!(resolveWithinMs >= 0)) throw invalid('resolveWithinMs', 'must be a number of ms from zero up');
}

function invalid(parameter: string, reason: string): BitgetError {
  const message = `submitOrder: ${parameter} ${reason}. Nothing was sent.`;
  return new BitgetError('request/invalid', message, { endpoint: 'submitOrder', parameter, outcome: 'not-sent' });
}
