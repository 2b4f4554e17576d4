import { pageOf } from '../common/pageOf.js';
import { showDepositAddress } from '../common/showDepositAddress.js';
import { withdrawalsOf } from '../common/withdrawalsOf.js';
import { withdrawCoins } from '../common/withdrawCoins.js';
import { formatUnits } from '../exchange/formatUnits.js';
import type { Movement } from '../exchange/Movement.js';
import type { CallContext, Handler } from '../http/CallContext.js';
import { spotWallet } from './spotWallet.js';

function withdrawalRecords(context: CallContext): unknown[] {
  return pageOf(withdrawalsOf(context), context.params, { id: ({ id }) => id, at: ({ at }) => at }).map(showWithdrawal);
}

function showWithdrawal({ id, clientOid, coin, amount, at, to }: Movement): unknown {
  return {
    orderId: id,
    tradeId: id,
    coin,
    dest: 'on_chain',
    clientOid,
    type: 'withdraw',
    tag: '',
    size: formatUnits(amount),
    fee: '0',
    status: 'success',
    toAddress: to,
    fromAddress: '',
    confirm: '1',
    chain: 'SANDBOX',
    cTime: String(at),
    uTime: String(at),
  };
}

/** What comes into the exchange and leaves it. */
export const walletHandlers: { readonly [endpoint: string]: Handler } = {
  'GET /api/v2/spot/wallet/deposit-address': { permission: 'read', answer: showDepositAddress },
  // Nothing is ever deposited here.
  'GET /api/v2/spot/wallet/deposit-records': { permission: 'read', answer: () => [] },
  'POST /api/v2/spot/wallet/withdrawal': {
    permission: 'withdraw',
    answer: (context) => withdrawCoins(context, spotWallet(context)),
  },
  'GET /api/v2/spot/wallet/withdrawal-records': { permission: 'read', answer: withdrawalRecords },
};
