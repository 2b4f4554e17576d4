import type { Permission, Transport } from '@bitget-kit/transport';
import { DEFAULT_ASSUMPTIONS } from './Assumptions.js';
import { checkRequest } from './checkRequest.js';
import type { OrderIntent } from './OrderIntent.js';
import type { PendingOrder } from './PendingOrder.js';
import type { SubmitOptions } from './SubmitOptions.js';

/** How long the exchange takes a signed request. */
const SIGNATURE_LIFE_MS = DEFAULT_ASSUMPTIONS.signatureLifeMs;

/** What is to be sent, and why its product would not take it. */
interface Meant extends Pick<OrderIntent, 'product' | 'scope' | 'symbol' | 'side' | 'clientOid'> {
  readonly refused?: string | undefined;
}

/** Checks what can be checked of any order, and makes of it what is written down before sending. */
export function prepareOrder<G extends Permission>(
  caller: string,
  transport: Transport<G>,
  { refused, ...meant }: Meant,
  options: SubmitOptions,
): PendingOrder {
  const { sendWithinMs = 5_000, resolveWithinMs = 60_000, assumptions = DEFAULT_ASSUMPTIONS } = options;
  const { validForMs = SIGNATURE_LIFE_MS } = options;
  checkRequest(caller, { clientOid: meant.clientOid, sendWithinMs, resolveWithinMs, validForMs, assumptions, refused });
  // A signature that is to hold for less is dated back by the rest.
  const createdAt = transport.now() - (SIGNATURE_LIFE_MS - validForMs);
  const intent = { ...meant, createdAt, notAfter: createdAt + sendWithinMs };
  return { version: 1, intent, sent: [], complete: false, duplicate: false, assumptions };
}
