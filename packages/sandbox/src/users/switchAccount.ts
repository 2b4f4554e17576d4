import { ApiFailure } from '../ApiFailure.js';
import { walletNamed } from '../common/walletNamed.js';
import type { Exchange } from '../exchange/Exchange.js';
import type { User } from '../exchange/User.js';

const CLASSIC = ['spot', 'usdt_futures', 'coin_futures', 'usdc_futures', 'crossed_margin'];

/**
 * Makes a classic account unified, or the other way round, with all its coins: at once, while the exchange takes a minute.
 * With anything open, 25009: a guess.
 */
export function switchAccount(exchange: Exchange, user: User, to: User['account']): void {
  const { orders, triggers, futures, ledger } = exchange;
  const { uid } = user;
  const waits = orders.openOf(uid).length > 0 || triggers.ofUser(uid).some(({ status }) => status === 'live');
  if (user.account === to || waits || exchange.margin.debts(uid).length > 0 || futures.positionsOf(uid).length > 0) {
    throw new ApiFailure('25009', 'Unsupported account mode switch');
  }
  const [sources, target] = to === 'unified' ? [CLASSIC, 'uta'] : [['uta'], 'spot'];
  for (const name of sources) {
    const [payer, receiver] = [walletNamed(uid, name), walletNamed(uid, target)];
    for (const [coin, { available }] of ledger.coins(payer)) {
      if (available === 0n) continue;
      ledger.move(coin, available, payer, receiver, 'available');
      const line = { coin, groupType: 'transfer', fees: 0n };
      ledger.bill({ ...line, account: payer, businessType: 'transfer-out', size: -available });
      ledger.bill({ ...line, account: receiver, businessType: 'transfer-in', size: available });
    }
  }
  user.account = to;
  user.switched = true;
}
