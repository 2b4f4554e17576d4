import { createSign, generateKeyPairSync } from 'node:crypto';
import { facts as allFacts, type EndpointFact } from '@bitget-kit/contract';
import { describe, expect, test } from 'vitest';
import { createSandbox } from './createSandbox.js';
import { createRateGuard } from './http/createRateGuard.js';
import type { SandboxKey } from './SandboxKey.js';
import { type CallChanges, signedCall } from './testing/signedCall.js';
import { virtualNow } from './testing/virtualNow.js';

const fact = allFacts.find(({ path }) => path === '/api/v2/public/time') as EndpointFact;
const ASSETS = '/api/v2/spot/account/assets';
const PLACE = '/api/v2/spot/trade/place-order';
const order = { symbol: 'BTCUSDT', side: 'buy', orderType: 'limit', force: 'gtc', price: '1000', size: '0.01' };

describe('a private request', () => {
  const sandbox = createSandbox();
  const [trader, reader] = sandbox.keys as [SandboxKey, SandboxKey];

  test('that is in order is answered', async () => {
    const { status, code, data, headers } = await signedCall(sandbox, 'GET', ASSETS, { coin: 'USDT' });
    expect({ status, code }).toEqual({ status: 200, code: '00000' });
    expect(data).toMatchObject([{ coin: 'USDT', available: '100000', frozen: '0' }]);
    expect(headers.get('x-mbx-used-remain-limit')).toBe('9');
  });

  test.each<[string, string, CallChanges]>([
    ['40001', 'no key', { headers: { 'ACCESS-KEY': undefined } }],
    ['40003', 'no signature', { headers: { 'ACCESS-SIGN': undefined } }],
    ['40011', 'no passphrase', { headers: { 'ACCESS-PASSPHRASE': undefined } }],
    ['40005', 'no timestamp', { headers: { 'ACCESS-TIMESTAMP': undefined } }],
    ['40005', 'a timestamp that is no number', { timestamp: 'yesterday' }],
    ['40008', 'a timestamp too old', { timestamp: Date.now() - 31_000 }],
    ['40008', 'a timestamp too new', { timestamp: Date.now() + 35_000 }],
    ['40008', 'seconds for milliseconds', { timestamp: Math.floor(Date.now() / 1_000) }],
    ['40037', 'an unknown key', { headers: { 'ACCESS-KEY': 'bg_nobody' } }],
    ['40009', 'a wrong secret', { key: { ...trader, secretKey: 'wrong' } }],
    ['40009', 'a prehash without its question mark', { prehash: (right) => right.replace('?', '') }],
    ['40009', 'a junk signature', { headers: { 'ACCESS-SIGN': '\u00ff\u00fe' } }],
    ['40012', 'a wrong passphrase', { key: { ...trader, passphrase: 'wrong' } }],
    ['40099', 'a live key in demo mode', { headers: { paptrading: '1' } }],
  ])('is refused with %s for %s', async (code, _, changes) => {
    const answered = await signedCall(createSandbox(), 'GET', ASSETS, { coin: 'USDT' }, changes);
    expect(answered).toMatchObject({ status: 400, code, data: null });
  });

  test('is refused with 40014 without the permission, and with 40007 as another type', async () => {
    expect(await signedCall(sandbox, 'POST', PLACE, order, { key: reader })).toMatchObject({
      code: '40014',
      msg: 'Incorrect permissions, need trade permissions',
    });
    const plain = await signedCall(sandbox, 'POST', PLACE, order, { headers: { 'Content-Type': 'text/plain' } });
    expect(plain.code).toBe('40007');
  });

  test('may be used from the addresses of its key only', async () => {
    const bound = createSandbox({ keys: [{ ips: ['10.0.0.1'] }] });
    expect((await signedCall(bound, 'GET', ASSETS)).code).toBe('40038');
  });

  test('of a demo key wants demo mode', async () => {
    const demo = createSandbox({ keys: [{ demo: true }] });
    expect((await signedCall(demo, 'GET', ASSETS)).code).toBe('40099');
    expect((await signedCall(demo, 'GET', ASSETS, {}, { headers: { paptrading: '1' } })).code).toBe('00000');
  });

  test('may be signed by RSA', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const rsa = createSandbox({ keys: [{ publicKey: String(publicKey.export({ type: 'spki', format: 'pem' })) }] });
    const sign = (text: string): string => createSign('sha256').update(text).sign(privateKey, 'base64');
    const timestamp = Date.now();
    const right = { timestamp, headers: { 'ACCESS-SIGN': sign(`${timestamp}GET${ASSETS}`) } };
    expect((await signedCall(rsa, 'GET', ASSETS, {}, right)).code).toBe('00000');
    const wrong = { timestamp, headers: { 'ACCESS-SIGN': sign(`${timestamp}GET/other`) } };
    expect((await signedCall(rsa, 'GET', ASSETS, {}, wrong)).code).toBe('40009');
  });

  test('is verified over the decoded query: raw values pass, encoded ones fail', async () => {
    const path = '/api/v2/spot/trade/orderInfo';
    for (const clientOid of ['a#1', '$AI', '龙虾', 'a b+c']) {
      const fresh = createSandbox();
      expect((await signedCall(fresh, 'GET', path, { clientOid })).code).toBe('00000');
      const encoded = await signedCall(
        fresh,
        'GET',
        path,
        { clientOid },
        { prehash: (right) => right.replace(clientOid, encodeURIComponent(clientOid)) },
      );
      expect(encoded.code).toBe('40009');
    }
  });
});

describe('parameters', () => {
  test.each([
    ['40019', { symbol: undefined }, 'Parameter symbol cannot be empty'],
    ['40034', { symbol: 'NOPEUSDT' }, 'Parameter NOPEUSDT does not exist'],
    ['40034', { symbol: 'btcusdt' }, 'Parameter btcusdt does not exist'],
    ['40020', { side: 'hold' }, 'Parameter side error'],
    ['40020', { price: '-1' }, 'Parameter price error'],
    ['40020', { price: '1e3' }, 'Parameter price error'],
    ['40020', { size: 'much' }, 'Parameter size error'],
    [
      '40808',
      { size: '0.01234567' },
      'Parameter verification exception size checkBDScale error value=0.01234567 checkScale=6',
    ],
    ['45110', { size: '0.000001' }, 'less than the minimum amount 1 USDT'],
    ['40305', { clientOid: '龙'.repeat(60) }, /clientOid/],
    ['40019', { price: undefined }, 'Parameter price cannot be empty'],
    ['40019', { force: '' }, 'Parameter force cannot be empty'],
    ['40020', { price: '9'.repeat(100_000) }, 'Parameter price error'],
    ['40017', { symbol: { toString: 1, valueOf: 1 } }, 'Parameter verification failed symbol'],
    ['40017', { clientOid: ['a'] }, 'Parameter verification failed clientOid'],
    ['40079', { requestTime: Date.now(), receiveWindow: '60000' }, 'receiveWindow timestamp must be less than 60s'],
    ['40078', { requestTime: Date.now() - 2_000, receiveWindow: '1000' }, /outside of the ME receiveWindow/],
    ['40019', { tpslType: 'tpsl' }, 'Parameter triggerPrice cannot be empty'],
    ['43013', { presetTakeProfitPrice: '900' }, 'Take profit price needs > current price'],
    ['43015', { presetStopLossPrice: '1100' }, 'Stop loss price needs to be < current price'],
    ['40808', { presetStopLossPrice: '900.123' }, /presetStopLossPrice checkBDScale/],
    ['40020', { stpMode: 'cancel_all' }, 'Parameter stpMode error'],
    ['43012', { price: '60000', size: '2' }, 'Insufficient balance'],
  ])('%s for %j', async (code, change, msg) => {
    const answered = await signedCall(createSandbox(), 'POST', PLACE, { ...order, ...change });
    expect(answered.code).toBe(code);
    expect(answered.msg).toMatch(msg);
  });

  test('a body that is no JSON object is refused', async () => {
    const sandbox = createSandbox();
    for (const body of ['not json', [], [order], null, 7]) {
      expect(await signedCall(sandbox, 'POST', PLACE, body as never)).toMatchObject({
        code: '40017',
        msg: 'Parameter verification failed body',
      });
    }
  });

  test('an order that is still in time, in capitals, with plain values for what is not simulated, is taken', async () => {
    const extras = { requestTime: Date.now(), receiveWindow: '5000', side: 'BUY', force: 'GTC', stpMode: 'none' };
    expect((await signedCall(createSandbox(), 'POST', PLACE, { ...order, ...extras })).code).toBe('00000');
  });
});

describe('limits', () => {
  test('the eleventh order of a second draws Bitget’s 429; a second later it may go on', async () => {
    const clock = virtualNow();
    const sandbox = createSandbox({ clock });
    const changes = () => ({ timestamp: clock.now() });
    for (let index = 0; index < 10; index += 1) {
      expect((await signedCall(sandbox, 'POST', PLACE, order, changes())).code).toBe('00000');
    }
    const eleventh = await signedCall(sandbox, 'POST', PLACE, order, changes());
    expect(eleventh).toMatchObject({ status: 429, code: '429', msg: 'Too Many Requests', data: null });
    clock.advance(1_000);
    expect((await signedCall(sandbox, 'POST', PLACE, order, changes())).code).toBe('00000');
    expect(sandbox.inspect()).toMatchObject({ requests: 12, tooMany: 1, violations: 1, openOrders: 11 });
  });

  test('a fixed window begins anew at its bounds', async () => {
    const clock = virtualNow(1_795_436_000_900);
    const sandbox = createSandbox({ clock, limits: { window: 'fixed' } });
    const burst = async (): Promise<string[]> => {
      const codes = [];
      for (let index = 0; index < 11; index += 1)
        codes.push((await signedCall(sandbox, 'GET', ASSETS, {}, { timestamp: clock.now() })).code);
      return codes;
    };
    expect((await burst()).at(-1)).toBe('429');
    clock.advance(100);
    expect((await burst()).slice(0, 10)).toEqual(Array(10).fill('00000'));
  });

  test('6000 requests a minute shut an address out for five minutes, whatever they are for', () => {
    const clock = virtualNow();
    const guard = createRateGuard({ buckets: new Map(), bannedUntil: new Map() }, {}, clock.now);
    const facts = Array.from({ length: 10 }, (_, index) => ({ ...fact, path: `/api/v2/${index}` }));
    const count = (request: number, ip = '1.1.1.1'): string =>
      guard.count(facts[request % facts.length] ?? fact, undefined, ip).refused ? '429' : 'ok';
    for (let request = 0; request < 6_000; request += 1) {
      if (request % 10 === 0) clock.advance(99);
      expect(count(request)).toBe('ok');
    }
    expect(count(0)).toBe('429');
    expect(count(0, '2.2.2.2')).toBe('ok');
    clock.advance(299_000);
    expect(count(0)).toBe('429');
    clock.advance(1_000);
    expect(count(0)).toBe('ok');
  });

  test('may be counted and not enforced', async () => {
    const sandbox = createSandbox({ limits: { enforce: false } });
    for (let index = 0; index < 12; index += 1) expect((await signedCall(sandbox, 'GET', ASSETS)).code).toBe('00000');
    expect(sandbox.inspect()).toMatchObject({ violations: 2, tooMany: 0 });
    expect(sandbox.inspect().limits).toContainEqual({ bucket: `uid 1 GET ${ASSETS}`, requests: 12, violations: 2 });
    expect((await signedCall(sandbox, 'GET', ASSETS)).headers.get('x-mbx-used-remain-limit')).toBe('0');
  });
});

describe('never a crash', () => {
  test('an unknown path is 40404, a known one that is not simulated is answered with a sample that says so', async () => {
    const sandbox = createSandbox();
    const nowhere = await sandbox.fetch('https://x/api/v2/nope');
    expect(nowhere.status).toBe(404);
    expect(await nowhere.json()).toMatchObject({ code: '40404', msg: 'Request URL NOT FOUND' });
    expect((await signedCall(sandbox, 'POST', ASSETS)).code).toBe('40404');
    const sample = await signedCall(sandbox, 'GET', '/api/v2/earn/account/assets');
    expect(sample).toMatchObject({ status: 200, code: '00000', data: [{ coin: 'BTC' }, { coin: 'USDT' }] });
    expect(sample.headers.get('x-sandbox')).toBe('sample');
    const real = await signedCall(sandbox, 'GET', ASSETS);
    expect(real.headers.get('x-sandbox')).toBeNull();
  });

  test('an aborted request is not answered', async () => {
    const sandbox = createSandbox();
    const signal = AbortSignal.abort(new Error('gone'));
    await expect(sandbox.fetch('https://x/api/v2/public/time', { signal })).rejects.toThrow('gone');
    expect(sandbox.inspect().requests).toBe(0);
  });
});
