import type { SpotTransferParams } from '@bitget-kit/private-api/spot';
import type { Transport } from '@bitget-kit/transport';
import { submit } from './engine/submit.js';
import { newClientOid } from './newClientOid.js';
import type { OrderOutcome } from './OrderOutcome.js';
import { prepareOrder } from './prepareOrder.js';
import { transferMove } from './products/transferMove.js';
import { requireObjects } from './requireObjects.js';
import type { SubmitOptions } from './SubmitOptions.js';

/**
 * Moves coins between accounts of a classic user, and finds out whether they moved, also when the answer is lost. **It is sent once and
 * never again**, not even after a refusal that would allow it.
 *
 * Unified accounts have no list of transfers with your own ids, so there is nothing to find a lost one by: call `utaTransfer`, and
 * after `outcome: 'unknown'` look at balances and `utaGetFinancialRecords`.
 *
 * Needs the permissions `transfer` and `read`.
 *
 * @throws {@link BitgetError} `request/invalid`, `request/permission-missing` or `config/invalid` as every call does.
 * @throws the signal's reason, or what the journal threw: then nothing was sent.
 * @see https://www.bitget.com/api-doc/spot/account/Wallet-Transfer
 * @example
 * ```ts
 * import { submitTransfer } from '@bitget-kit/orders';
 * import type { Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read' | 'transfer'>;
 * const result = await submitTransfer(transport, {
 *   transfer: { fromType: 'spot', toType: 'usdt_futures', coin: 'USDT', amount: '100' },
 * });
 * console.log(result.outcome);
 * ```
 */
export async function submitTransfer(
  transport: Transport<'read' | 'transfer'>,
  request: { readonly transfer: SpotTransferParams } & SubmitOptions,
): Promise<OrderOutcome> {
  requireObjects('submitTransfer', { request, transfer: request?.transfer });
  const { journal, signal, sendWithinMs = 5_000, resolveWithinMs = 60_000, validForMs } = request;
  const clientOid = request.transfer.clientOid ?? newClientOid();
  const order = { ...request.transfer, clientOid };
  const symbol = String(order.coin).toUpperCase();
  const meant = { product: 'transfer' as const, symbol, side: 'transfer', clientOid };
  const pending = prepareOrder('submitTransfer', transport, meant, request);
  const followUp = { journal, signal, sendWithinMs, resolveWithinMs, validForMs };
  return submit<SpotTransferParams, 'transfer'>(transport, { product: transferMove, order, pending, ...followUp });
}
