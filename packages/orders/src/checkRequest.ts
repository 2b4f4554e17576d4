import type { Assumptions } from './Assumptions.js';
import { checkAssumptions } from './checkAssumptions.js';
import { checkResolveWithin } from './checkResolveWithin.js';
import { invalidRequest } from './invalidRequest.js';

/** What an order must have to be followed, whatever its product. */
interface Checked {
  readonly clientOid: string;
  readonly sendWithinMs: number;
  readonly resolveWithinMs: number;
  readonly validForMs: number;
  readonly assumptions: Assumptions;
  /** Why the product cannot follow it. */
  readonly refused: string | undefined;
}

/** Refuses what could not be followed, before anything is written down or sent. */
export function checkRequest(caller: string, checked: Checked): void {
  const { clientOid, sendWithinMs, resolveWithinMs, validForMs, assumptions, refused } = checked;
  if (refused !== undefined) throw invalidRequest(caller, 'order', refused);
  if (!/^[A-Za-z0-9_-]{1,32}$/.test(clientOid)) {
    throw invalidRequest(caller, 'clientOid', 'must be 1 to 32 of A-Z, a-z, 0-9, _ and -');
  }
  if (!(sendWithinMs > 0 && sendWithinMs < Number.POSITIVE_INFINITY)) {
    throw invalidRequest(caller, 'sendWithinMs', 'must be a number of ms above zero');
  }
  checkResolveWithin(caller, resolveWithinMs);
  if (!(validForMs > 0 && validForMs <= 30_000)) {
    throw invalidRequest(caller, 'validForMs', 'must be a number of ms above zero, up to 30000');
  }
  checkAssumptions(caller, assumptions);
}
