import { invalidRequest } from './invalidRequest.js';

/** What an order must have to be followed, whatever its product. */
interface Checked {
  readonly clientOid: string;
  readonly sendWithinMs: number;
  readonly resolveWithinMs: number;
  /** Why the product cannot follow it. */
  readonly refused: string | undefined;
}

/** Refuses what could not be followed, before anything is written down or sent. */
export function checkRequest(caller: string, { clientOid, sendWithinMs, resolveWithinMs, refused }: Checked): void {
  if (refused !== undefined) throw invalidRequest(caller, 'order', refused);
  if (!/^[A-Za-z0-9_-]{1,32}$/.test(clientOid)) {
    throw invalidRequest(caller, 'clientOid', 'must be 1 to 32 of A-Z, a-z, 0-9, _ and -');
  }
  if (!(sendWithinMs > 0)) throw invalidRequest(caller, 'sendWithinMs', 'must be a number of ms above zero');
  if (!(resolveWithinMs >= 0)) throw invalidRequest(caller, 'resolveWithinMs', 'must be a number of ms from zero up');
}
