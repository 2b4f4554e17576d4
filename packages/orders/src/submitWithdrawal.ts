import type { SpotWithdrawParams } from '@bitget-kit/private-api/spot';
import type { Transport } from '@bitget-kit/transport';
import { submit } from './engine/submit.js';
import { newClientOid } from './newClientOid.js';
import type { OrderOutcome } from './OrderOutcome.js';
import { prepareOrder } from './prepareOrder.js';
import { withdrawalMove } from './products/withdrawalMove.js';
import { requireObjects } from './requireObjects.js';
import { requireWord } from './requireWord.js';
import type { SubmitOptions } from './SubmitOptions.js';

/**
 * A withdrawal and the kind of account that it leaves. Its `clientOid` may be left out: one is made.
 *
 * @example
 * ```ts
 * import type { WithdrawalRequest } from '@bitget-kit/orders';
 *
 * const payout: WithdrawalRequest = {
 *   account: 'unified',
 *   withdrawal: { transferType: 'internal_transfer', coin: 'USDT', address: '1234567890', size: '25' },
 * };
 * ```
 */
export interface WithdrawalRequest {
  readonly account: 'classic' | 'unified';
  readonly withdrawal: SpotWithdrawParams;
}

/**
 * Sends coins out of the exchange, and finds out whether the exchange has taken it, also when the answer is lost. **It is sent once and
 * never again**, not even after a refusal that would allow it.
 *
 * `accepted` is not `arrived`: the withdrawal may wait for review or fail later. That a withdrawal shows in the records as soon as an
 * order does is a guess (`assumptions`).
 *
 * Needs the permissions `withdraw` and `read`, and an address that the key is bound to.
 *
 * @throws {@link BitgetError} `request/invalid`, `request/permission-missing` or `config/invalid` as every call does.
 * @throws the signal's reason, or what the journal threw: then nothing was sent.
 * @see https://www.bitget.com/api-doc/spot/account/Wallet-Withdrawal
 * @see https://www.bitget.com/api-doc/uta/account/withdrawal/
 * @example
 * ```ts
 * import { submitWithdrawal } from '@bitget-kit/orders';
 * import type { Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read' | 'withdraw'>;
 * declare const address: string;
 * const result = await submitWithdrawal(transport, {
 *   account: 'classic',
 *   withdrawal: { transferType: 'on_chain', coin: 'USDT', chain: 'trc20', address, size: '25' },
 * });
 * console.log(result.outcome);
 * ```
 */
export async function submitWithdrawal(
  transport: Transport<'read' | 'withdraw'>,
  request: WithdrawalRequest & SubmitOptions,
): Promise<OrderOutcome> {
  requireObjects('submitWithdrawal', { request, withdrawal: request?.withdrawal });
  requireWord('submitWithdrawal', 'account', request.account, ['classic', 'unified']);
  const { account, journal, signal, sendWithinMs = 5_000, resolveWithinMs = 60_000, validForMs } = request;
  const product = withdrawalMove(account);
  const clientOid = request.withdrawal.clientOid ?? newClientOid();
  const order = { ...request.withdrawal, clientOid };
  const symbol = String(order.coin).toUpperCase();
  const meant = { product: 'withdrawal' as const, scope: account, symbol, side: 'withdraw', clientOid };
  const pending = prepareOrder('submitWithdrawal', transport, meant, request);
  const followUp = { journal, signal, sendWithinMs, resolveWithinMs, validForMs };
  return submit<SpotWithdrawParams, 'withdraw'>(transport, { product, order, pending, ...followUp });
}
