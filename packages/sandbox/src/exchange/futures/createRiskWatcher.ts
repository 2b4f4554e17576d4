import type { Exchange } from '../Exchange.js';
import type { Market } from '../Market.js';
import type { Order } from '../Order.js';
import type { Watcher } from '../Watcher.js';
import { addAutoMargin } from './addAutoMargin.js';
import type { Backing, Collateral } from './createCollateral.js';
import type { PositionStore } from './createPositionStore.js';
import { FUNDING_MS } from './FUNDING_MS.js';
import { isClosing } from './isClosing.js';
import { liquidate } from './liquidate.js';
import { maintenanceOf } from './maintenanceOf.js';
import type { Position } from './Position.js';
import { payFunding } from './payFunding.js';
import { profitOf } from './profitOf.js';
import { type Band, safeBand } from './safeBand.js';

/** What positions are watched with. */
export interface RiskParts {
  readonly exchange: Omit<Exchange, 'futures' | 'margin'>;
  readonly positions: PositionStore;
  readonly collateral: Collateral;
  /** In millionths. */
  readonly rateAt: (market: Market, at: number) => bigint;
}

/** Watches over open positions: pays funding when it is due, and liquidates what is no longer backed. */
export function createRiskWatcher(parts: RiskParts): Watcher {
  const { exchange, positions, collateral, rateAt } = parts;
  const { ledger, state } = exchange;
  const touched = new Set<Order>();
  const look = (market: Market, mark: bigint): void => {
    state.watched.set(market.id, { mark, at: exchange.now() });
  };
  return {
    isWaiting: ({ market }) => positions.on(market).size > 0,
    quiet: ({ market }) => {
      const { at = 0 } = state.watched.get(market.id) ?? {};
      return { ...narrowest(bandsOf(parts, market)), due: (Math.floor(at / FUNDING_MS) + 1) * FUNDING_MS };
    },
    tick: ({ market }, price) => {
      look(market, price);
      const at = exchange.now();
      const open = [...positions.on(market)];
      if (at % FUNDING_MS === 0) {
        const rate = rateAt(market, at);
        for (const position of open) payFunding({ ledger, collateral }, position, { price, rate });
      }
      for (const position of open) {
        // One that was liquidated with another before has none left.
        if (position.lots === 0n || !isLost(collateral, position)) continue;
        addAutoMargin({ ledger, collateral }, position);
        if (isLost(collateral, position)) liquidate(parts, position);
      }
    },
    onFill: ({ order }) => {
      if (order.market.category === 'SPOT') return;
      look(order.market, collateral.mark(order.market));
      touched.add(order);
    },
    afterMatch: () => {
      for (const order of touched) dropIdle(parts, order);
      touched.clear();
    },
  };
}

/** Whether what backs a position has come down to what must be there. */
function isLost(collateral: Collateral, position: Position): boolean {
  const { market, margin, marginMode } = position;
  const mark = collateral.mark(market);
  if (marginMode === 'isolated') return margin + profitOf(position, mark) <= maintenanceOf(position, mark);
  const backing = backingOf(position);
  const needed = collateral
    .crossed(backing)
    .reduce((sum, one) => sum + maintenanceOf(one, collateral.mark(one.market)), 0n);
  return collateral.equity(backing) <= needed;
}

function backingOf({ uid, wallet, market }: Position): Backing {
  return { uid, wallet, coin: market.settleCoin };
}

/**
 * The bands of all positions on a pair. Crossed ones on several pairs share one reserve: each pair may use up its part of it.
 * All is counted at the prices at which the pairs were last looked at, or the bands would move with the price.
 */
function bandsOf({ exchange, positions, collateral }: RiskParts, market: Market): Band[] {
  const { state } = exchange;
  const seen = (one: Market): bigint => state.watched.get(one.id)?.mark ?? 1n;
  const bands: Band[] = [];
  const wallets = new Set<string>();
  for (const position of positions.on(market)) {
    const { margin, marginMode, wallet } = position;
    if (marginMode === 'isolated') {
      const mark = seen(market);
      bands.push(safeBand([position], mark, margin + profitOf(position, mark) - maintenanceOf(position, mark)));
    } else if (!wallets.has(wallet)) {
      wallets.add(wallet);
      const backing = backingOf(position);
      const all = collateral.crossed(backing);
      const pairs = BigInt(new Set(all.map((one) => one.market)).size);
      const reserve =
        collateral.equity(backing, seen) - all.reduce((sum, one) => sum + maintenanceOf(one, seen(one.market)), 0n);
      bands.push(
        safeBand(
          all.filter((one) => one.market === market),
          seen(market),
          reserve / pairs,
        ),
      );
    }
  }
  return bands;
}

function narrowest(bands: readonly Band[]): Band {
  return bands.reduce(
    (all, { above, below }) => ({
      above: above === undefined || (all.above !== undefined && all.above > above) ? all.above : above,
      below: below === undefined || (all.below !== undefined && all.below < below) ? all.below : below,
    }),
    {},
  );
}

/** Cancels the orders of a user that could only close what is no longer there. */
function dropIdle({ exchange, positions }: RiskParts, { uid, market }: Order): void {
  const isIdle = (order: Pick<Order, 'uid' | 'market' | 'side' | 'terms'>): boolean => {
    if (order.market !== market || !isClosing(order)) return false;
    const position = positions.find(uid, market, order.terms?.posSide ?? 'net');
    return !position || (position.side === 'long') === (order.side === 'buy');
  };
  for (const order of exchange.orders.openOf(uid)) if (isIdle(order)) exchange.cancel(order, 'reduce_only');
  for (const trigger of exchange.triggers.ofUser(uid)) {
    if (trigger.status === 'live' && isIdle(trigger.request)) exchange.triggers.cancel(trigger);
  }
}
