import { describe, expect, test } from 'vitest';
import { createSandbox } from './createSandbox.js';
import type { Sandbox } from './Sandbox.js';
import type { SandboxKey } from './SandboxKey.js';
import { type Answered, signedCall } from './testing/signedCall.js';
import { virtualNow } from './testing/virtualNow.js';

type Clock = ReturnType<typeof virtualNow>;
const SPOT = '/api/v2/spot';
const MIX = '/api/v2/mix';
const USDT = { productType: 'USDT-FUTURES' };

function caller(sandbox: Sandbox, clock: Clock) {
  return (method: 'GET' | 'POST', path: string, params = {}, who = 2): Promise<Answered> =>
    signedCall(sandbox, method, path, params, { key: sandbox.keys[who] as SandboxKey, timestamp: clock.now() });
}

/** Some of everything: fills, resting orders, plans, transfers, a sub-account, limits drawn upon. */
async function live(sandbox: Sandbox, clock: Clock): Promise<void> {
  const call = caller(sandbox, clock);
  const place = (params: object) =>
    call('POST', `${SPOT}/trade/place-order`, { symbol: 'BTCUSDT', force: 'gtc', ...params });
  await place({ side: 'buy', orderType: 'market', size: '3000' });
  await place({ side: 'buy', orderType: 'limit', price: '60000', size: '0.1', clientOid: 'rests' });
  clock.advance(7_000);
  const plan = { symbol: 'ETHUSDT', side: 'sell', triggerPrice: '3500', orderType: 'market', size: '1' };
  await call('POST', `${SPOT}/trade/place-plan-order`, { ...plan, triggerType: 'fill_price' });
  const transfer = { fromType: 'spot', toType: 'usdt_futures', amount: '4000', coin: 'USDT' };
  await call('POST', `${SPOT}/wallet/transfer`, transfer);
  const future = { symbol: 'BTCUSDT', productType: 'USDT-FUTURES', marginMode: 'crossed', marginCoin: 'USDT' };
  const order = { ...future, side: 'buy', tradeSide: 'open', size: '0.2' };
  await call('POST', `${MIX}/order/place-order`, { ...order, orderType: 'market', presetStopLossPrice: '60000' });
  await call('POST', `${MIX}/order/place-order`, { ...order, orderType: 'limit', price: '50000' });
  const trailing = { ...order, planType: 'track_plan', callbackRatio: '0.1', orderType: 'market', size: '0.01' };
  await call('POST', `${MIX}/order/place-plan-order`, {
    ...trailing,
    triggerType: 'mark_price',
    triggerPrice: '64000',
  });
  await call('POST', `${SPOT}/wallet/transfer`, { ...transfer, toType: 'crossed_margin', amount: '1000' });
  const loan = { symbol: 'BTCUSDT', side: 'buy', orderType: 'market', quoteSize: '1500', loanType: 'autoLoan' };
  await call('POST', '/api/v2/margin/crossed/place-order', loan);
  await call('POST', '/api/v2/user/create-virtual-subaccount', { subAccountList: ['tradebot'] });
}

/** What one sees, and what one does, from some moment on: as text. */
async function goOn(sandbox: Sandbox, clock: Clock): Promise<string> {
  const call = caller(sandbox, clock);
  const seen: unknown[] = [];
  for (let hour = 0; hour < 6; hour += 1) {
    clock.advance(3_600_000);
    seen.push(
      await call('POST', `${SPOT}/trade/place-order`, {
        symbol: 'ETHUSDT',
        side: 'sell',
        orderType: 'market',
        size: '0.5',
      }),
    );
    for (const path of [
      'account/assets',
      'trade/unfilled-orders',
      'trade/history-orders',
      'trade/fills',
      'account/bills',
    ]) {
      seen.push(await call('GET', `${SPOT}/${path}`));
    }
    seen.push(await call('GET', `${SPOT}/market/orderbook`, { symbol: 'BTCUSDT' }));
    seen.push(await call('GET', '/api/v2/margin/crossed/account/assets'));
    for (const path of ['position/all-position', 'account/accounts', 'account/bill', 'order/orders-pending']) {
      seen.push(await call('GET', `${MIX}/${path}`, USDT));
    }
  }
  return JSON.stringify([seen, sandbox.inspect()]);
}

describe('a snapshot', () => {
  test('goes on as the sandbox does that it was taken of', async () => {
    const [clock, other] = [virtualNow(), virtualNow()];
    const sandbox = createSandbox({ clock });
    await live(sandbox, clock);
    const text = sandbox.snapshot();
    other.advance(7_000);
    const copy = createSandbox({ clock: other, snapshot: text });
    expect(copy.snapshot()).toBe(text);
    expect(copy.keys).toEqual(sandbox.keys);
    expect(await goOn(copy, other)).toBe(await goOn(sandbox, clock));
    expect(copy.snapshot()).toBe(sandbox.snapshot());
  });

  test('is JSON, the same for the same history, and another for another', async () => {
    const taken = async (seed: number): Promise<string> => {
      const clock = virtualNow();
      const sandbox = createSandbox({ seed, clock });
      await live(sandbox, clock);
      return sandbox.snapshot();
    };
    const first = await taken(1);
    expect(() => JSON.parse(first)).not.toThrow();
    expect(await taken(1)).toBe(first);
    expect(await taken(2)).not.toBe(first);
  });

  test.each([
    ['{', 'The snapshot is not a text that a sandbox has written.'],
    ['[{"form":1},99]', 'The snapshot was not made by this version of the sandbox.'],
    ['7', 'The snapshot'],
  ])('%s is refused', (snapshot, message) => {
    expect(() => createSandbox({ snapshot })).toThrow(message);
  });

  test('cannot be gone on from without its markets, nor with other keys', async () => {
    const sandbox = createSandbox();
    await live(sandbox, virtualNow(Date.now()));
    const snapshot = sandbox.snapshot();
    expect(() => createSandbox({ snapshot, markets: [] })).toThrow('The snapshot trades SPOT');
    expect(() => createSandbox({ snapshot, keys: [{}] })).toThrow('The keys are in the snapshot: leave them out.');
  });
});
