import { ApiFailure } from '../ApiFailure.js';
import { isMissing } from '../common/isMissing.js';

/** The text of an id, if one is given; one that could be none is refused. */
export function checkClientOidText(given: unknown): string | undefined {
  if (isMissing(given)) return undefined;
  const clientOid = String(given);
  if (/^[\w:#\-+ .]{1,50}$/.test(clientOid)) return clientOid;
  throw new ApiFailure(
    '40305',
    'clientOid or clientOrderId length cannot greater than 64, and cannot be Martian characters',
  );
}
