import { ApiFailure } from '../ApiFailure.js';
import { coinOf } from '../common/coinOf.js';
import { isMissing } from '../common/isMissing.js';
import { pageOf } from '../common/pageOf.js';
import { showDepositAddress } from '../common/showDepositAddress.js';
import { uidOf } from '../common/uidOf.js';
import { walletNamed } from '../common/walletNamed.js';
import { withdrawalsOf } from '../common/withdrawalsOf.js';
import { withdrawCoins } from '../common/withdrawCoins.js';
import { formatUnits } from '../exchange/formatUnits.js';
import type { Movement } from '../exchange/Movement.js';
import type { CallContext, Handlers } from '../http/CallContext.js';
import { utaHandlers } from './utaHandlers.js';

/** From the unified account, or from the funding account where the request says so. */
function withdraw(context: CallContext): unknown {
  const { accountType, transferType, chain } = context.params;
  if (String(transferType).toLowerCase() === 'on_chain' && isMissing(chain)) {
    throw new ApiFailure('400172', 'Parameter chain cannot be empty');
  }
  return withdrawCoins(context, walletNamed(uidOf(context), accountType === 'funding' ? 'spot' : 'uta'));
}

function withdrawalRecords(context: CallContext): unknown[] {
  const { cursor, limit, ...params } = context.params;
  const asked = { ...params, idLessThan: cursor, limit: limit ?? 20 };
  return pageOf(withdrawalsOf(context), asked, { id: ({ id }) => id, at: ({ at }) => at }).map(showWithdrawal);
}

function showWithdrawal({ id, clientOid, coin, amount, at, to }: Movement): unknown {
  return {
    orderId: id,
    clientOid,
    recordId: id,
    coin,
    type: 'withdraw',
    dest: 'on_chain',
    size: formatUnits(amount),
    status: 'success',
    fromAddress: '',
    toAddress: to,
    chain: 'SANDBOX',
    fee: '0',
    confirm: '1',
    tag: '',
    createdTime: String(at),
    updatedTime: String(at),
  };
}

function mostWithdrawable({ exchange, ...context }: CallContext): unknown {
  const coin = coinOf(exchange, context.params.coin);
  const uid = uidOf({ exchange, ...context });
  const [otc, spot, uta] = ['p2p', 'spot', 'uta'].map((name) =>
    exchange.futures.collateral.spare({ uid, wallet: walletNamed(uid, name), coin }),
  ) as [bigint, bigint, bigint];
  return {
    coin,
    otcMaxWithdrawal: formatUnits(otc),
    spotMaxWithdrawal: formatUnits(spot),
    utaMaxWithdrawal: formatUnits(uta),
    totalMaxWithdrawal: formatUnits(otc + spot + uta),
  };
}

/** What comes into the exchange and leaves it. */
export const walletHandlers: Handlers = /* @__PURE__ */ utaHandlers({
  'GET /api/v3/account/deposit-address': { permission: 'read', answer: showDepositAddress },
  // Nothing is ever deposited here.
  'GET /api/v3/account/deposit-records': { permission: 'read', answer: () => [] },
  'POST /api/v3/account/withdrawal': { permission: 'withdraw', answer: withdraw },
  'GET /api/v3/account/withdrawal-records': { permission: 'read', answer: withdrawalRecords },
  'GET /api/v3/account/max-withdrawal': { permission: 'read', answer: mostWithdrawable },
});
