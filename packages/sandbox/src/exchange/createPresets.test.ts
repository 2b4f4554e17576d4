import { describe, expect, test } from 'vitest';
import { virtualNow } from '../testing/virtualNow.js';
import { createExchange } from './createExchange.js';
import { createMarket } from './createMarket.js';
import { fillChest } from './createMarketMaker.js';
import { DEFAULT_MARKETS } from './DEFAULT_MARKETS.js';
import type { Venue } from './Exchange.js';
import type { OrderRequest } from './OrderRequest.js';
import type { Presets } from './Presets.js';
import { createState } from './State.js';

const COIN = 10n ** 18n;

function open() {
  const clock = virtualNow();
  const state = createState(clock.now());
  const exchange = createExchange({
    seed: 1,
    clock: clock.now,
    markets: DEFAULT_MARKETS.map(createMarket),
    coins: [],
    state,
  });
  fillChest(exchange);
  exchange.ledger.issue('1:spot', 'USDT', 100_000n * COIN);
  exchange.ledger.issue('1:spot', 'BTC', COIN);
  const venue = () => exchange.venue('SPOT', 'BTCUSDT') as Venue;
  const text = (ticks: bigint) => `${ticks / 100n}.${String(ticks % 100n).padStart(2, '0')}`;
  const buy = (presets: Presets, change: Partial<OrderRequest> = {}) =>
    exchange.place({
      uid: '1',
      wallet: '1:spot',
      market: venue().market,
      side: 'buy',
      orderType: 'market',
      force: 'ioc',
      price: 0n,
      size: 1_000n * COIN,
      sizeText: '1000',
      clientOid: exchange.nextId(),
      selfTrade: 'none',
      source: 'normal',
      presets,
      ...change,
    });
  const wait = (done: () => boolean) => {
    for (let minute = 0; minute < 2_000 && !done(); minute += 1) {
      clock.advance(60_000);
      exchange.advance();
    }
  };
  return { exchange, venue, text, buy, wait };
}

describe('presets of a spot order', () => {
  test('begin to wait when it is filled, sell what was bought less the fee, and only one of them acts', () => {
    const { exchange, venue, text, buy, wait } = open();
    const last = venue().tape.priceAt(exchange.now());
    const order = buy({ takeProfit: text(last + last / 200n), stopLoss: text(last - last / 200n) });
    const [gain, stop] = exchange.triggers.ofUser('1');
    expect(gain).toMatchObject({ direction: 'up', status: 'live', parentId: order.orderId, siblingId: stop?.id });
    expect(stop).toMatchObject({ direction: 'down', status: 'live', parentId: order.orderId, siblingId: gain?.id });
    wait(() => gain?.status !== 'live');
    expect([gain?.status, stop?.status].sort()).toEqual(['cancelled', 'executed']);
    const sold = exchange.orders.byId('1', (gain?.orderId || stop?.orderId) ?? '');
    expect(sold).toMatchObject({ side: 'sell', orderType: 'market', status: 'filled', source: 'tpsl' });
    const kept = order.filled * order.market.lot - order.fee - (sold?.filled ?? 0n) * order.market.lot;
    expect(kept).toBeGreaterThanOrEqual(0n);
    expect(kept).toBeLessThan(order.market.lot);
  });

  test('of a sale look the other way, and buy for what it earned', () => {
    const { exchange, venue, text, buy, wait } = open();
    const last = venue().tape.priceAt(exchange.now());
    const low = text(last - last / 500n);
    const order = buy({ takeProfit: low, takeProfitLimit: low }, { side: 'sell', size: 10_000n, sizeText: '0.01' });
    const [gain] = exchange.triggers.ofUser('1');
    expect(gain).toMatchObject({ direction: 'down', request: { side: 'buy', orderType: 'limit', force: 'gtc' } });
    const { size = 0n, price = 0n } = gain?.request ?? {};
    expect(size * price * order.market.tickLot).toBeLessThanOrEqual(order.filledValue - order.fee);
    wait(() => gain?.status !== 'live');
    expect(gain?.status).toBe('executed');
  });

  test('hold nothing: a stop-loss without its coins fails, and says why', () => {
    const { exchange, venue, text, buy, wait } = open();
    const last = venue().tape.priceAt(exchange.now());
    buy({ stopLoss: text(last * 2n) });
    const { available } = exchange.ledger.balance('1:spot', 'BTC');
    exchange.ledger.move('BTC', available, '1:spot', '1:elsewhere', 'available');
    const [stop] = exchange.triggers.ofUser('1');
    wait(() => stop?.status !== 'live');
    expect(stop).toMatchObject({ status: 'failed', failure: '43012' });
  });

  test('do not come to be where nothing was filled', () => {
    const { exchange, buy } = open();
    const limit = { orderType: 'limit', force: 'gtc', price: 100_000n, size: 10_000n } as const;
    const order = buy({ takeProfit: '90000' }, limit);
    exchange.cancel(order, 'normal_cancel');
    expect(exchange.triggers.ofUser('1')).toEqual([]);
  });
});
