import { formatUnits } from '../formatUnits.js';
import { HOUSE } from '../HOUSE.js';
import { smaller } from '../smaller.js';
import type { RiskParts } from './createRiskWatcher.js';
import { maintenanceOf } from './maintenanceOf.js';
import type { Position } from './Position.js';

/**
 * Closes a position by force, and with a crossed one all that share its wallet: orders on their pairs are cancelled, the
 * market maker takes them over at the mark price, and what is left of the margin goes to the insurance.
 */
export function liquidate({ exchange, collateral }: RiskParts, position: Position): void {
  const { ledger, orders, triggers } = exchange;
  const { uid, wallet, market, marginMode } = position;
  const coin = market.settleCoin;
  const lost = marginMode === 'isolated' ? [position] : collateral.crossed({ uid, wallet, coin });
  const pairs = new Set(lost.map((one) => one.market));
  for (const order of orders.openOf(uid)) if (pairs.has(order.market)) exchange.cancel(order, 'liquidation');
  for (const trigger of triggers.ofUser(uid)) {
    if (trigger.status === 'live' && pairs.has(trigger.market)) triggers.cancel(trigger);
  }
  const before = marginMode === 'isolated' ? ledger.balance(wallet, coin).available : 0n;
  const needed = lost.reduce((sum, one) => sum + maintenanceOf(one, collateral.mark(one.market)), 0n);
  for (const one of lost) exchange.takeOver(closeOrder(one, exchange.nextId()), collateral.mark(one.market));
  const left = ledger.balance(wallet, coin).available - before;
  const penalty = smaller(left, needed);
  if (penalty <= 0n) return;
  ledger.move(coin, penalty, wallet, HOUSE.insurance, 'available');
  const line = { account: wallet, coin, symbol: market.symbol, groupType: 'transaction', fees: 0n };
  ledger.bill({ ...line, businessType: 'risk_captital_user_transfer', size: -penalty });
}

function closeOrder(position: Position, clientOid: string) {
  const { uid, wallet, market, side, lots, marginMode, posSide, leverage } = position;
  return {
    uid,
    wallet,
    market,
    side: side === 'long' ? 'sell' : 'buy',
    orderType: 'market',
    force: 'ioc',
    price: 0n,
    size: lots,
    sizeText: formatUnits(lots, market.quantityPrecision),
    clientOid,
    selfTrade: 'none',
    source: 'liquidation',
    terms: { marginMode, posSide, leverage, reduceOnly: posSide === 'net' },
  } as const;
}
