import { ApiFailure } from '../ApiFailure.js';
import { isMissing } from '../common/isMissing.js';
import type { Exchange } from '../exchange/Exchange.js';
import { strategiesOf } from './strategiesOf.js';

const SIX_HOURS_MS = 21_600_000;

/**
 * The id of a new strategy order: the given one, or a new one when none is given. The documentation speaks of six hours in
 * which an id counts, and does not promise it: here one is refused for six hours, and for as long as its order waits.
 */
export function strategyClientOid(exchange: Exchange, uid: string, given: unknown): string {
  if (isMissing(given)) return exchange.nextId();
  const clientOid = String(given);
  if (!/^[.A-Z:/a-z0-9_-]{1,32}$/.test(clientOid)) throw new ApiFailure('25200', 'clientOid validation error');
  const since = exchange.now() - SIX_HOURS_MS;
  const earlier = strategiesOf(exchange, uid).some(
    ({ live, first }) => first.clientOid === clientOid && (live || first.createdAt > since),
  );
  if (earlier) throw new ApiFailure('25212', 'Duplicate clientOid');
  return clientOid;
}
