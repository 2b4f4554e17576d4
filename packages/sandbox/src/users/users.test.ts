import { describe, expect, test } from 'vitest';
import { createSandbox } from '../createSandbox.js';
import type { Sandbox } from '../Sandbox.js';
import type { SandboxKey } from '../SandboxKey.js';
import { expectValid } from '../testing/expectValid.js';
import { type Answered, signedCall } from '../testing/signedCall.js';
import { virtualNow } from '../testing/virtualNow.js';

type Params = { readonly [name: string]: unknown } | readonly unknown[];
type Method = 'GET' | 'POST';

interface Family {
  readonly sandbox: Sandbox;
  /** Calls as the main account, with a key that may do everything. */
  readonly call: (method: Method, path: string, params?: Params, key?: SandboxKey) => Promise<Answered>;
}

function open(account: 'classic' | 'unified'): Family {
  const clock = virtualNow();
  const sandbox = createSandbox({ clock, limits: { enforce: false } });
  const main = sandbox.keys[account === 'classic' ? 2 : 4] as SandboxKey;
  return {
    sandbox,
    call: async (method, path, params = {}, key = main) => {
      const answered = await signedCall(sandbox, method, path, params, { key, timestamp: clock.now() });
      if (answered.code === '00000') await expectValid(method, path, answered.data);
      return answered;
    },
  };
}

/** The key as its owner would use it. */
function keyFrom(main: SandboxKey, apiKey: string, secretKey: string): SandboxKey {
  return { ...main, apiKey, secretKey, passphrase: 'subsecret1' };
}

const TERMS = { passphrase: 'subsecret1', label: 'bot', permList: ['spot_trade'], ipList: ['127.0.0.1'] };

describe('virtual sub-accounts of a classic account', () => {
  async function withSub(): Promise<Family & { uid: string }> {
    const family = open('classic');
    const made = await family.call('POST', '/api/v2/user/create-virtual-subaccount', {
      subAccountList: ['tradebot', 'tradebot', 'short'],
    });
    expect(made.data.failureList).toEqual([{ subaAccountName: 'tradebot' }, { subaAccountName: 'short' }]);
    return { ...family, uid: made.data.successList[0].subaAccountUid };
  }

  test('are made with a name of eight letters, once', async () => {
    const { call, uid } = await withSub();
    const listed = await call('GET', '/api/v2/user/virtual-subaccount-list');
    expect(listed.data).toMatchObject({ endId: uid, subAccountList: [{ subAccountUid: uid, status: 'normal' }] });
  });

  test('trade with a key of their own, for as long as they are not frozen', async () => {
    const { call, uid, sandbox } = await withSub();
    const made = await call('POST', '/api/v2/user/create-virtual-subaccount-apikey', { subAccountUid: uid, ...TERMS });
    const key = keyFrom(sandbox.keys[0] as SandboxKey, made.data.subAccountApiKey, made.data.secretKey);
    const assets = '/api/v2/spot/account/assets';
    expect((await call('GET', assets, {}, key)).data).toEqual([]);
    const moved = { fromType: 'spot', toType: 'spot', amount: '50', coin: 'USDT', fromUserId: '1', toUserId: uid };
    const sent = await call('POST', '/api/v2/spot/wallet/subaccount-transfer', { ...moved, clientOid: 'one' });
    const again = await call('POST', '/api/v2/spot/wallet/subaccount-transfer', { ...moved, clientOid: 'one' });
    expect(again.data).toEqual(sent.data);
    expect((await call('GET', assets, {}, key)).data).toMatchObject([{ coin: 'USDT', available: '50' }]);
    expect((await call('GET', '/api/v2/spot/account/sub-main-trans-record', {})).data).toMatchObject([
      { size: '50', fromUserId: '1', toUserId: uid },
    ]);
    const order = { symbol: 'BTCUSDT', side: 'buy', orderType: 'market', size: '20' };
    expect((await call('POST', '/api/v2/spot/trade/place-order', order, key)).code).toBe('00000');
    expect((await call('POST', '/api/v2/user/create-virtual-subaccount', { subAccountList: [] }, key)).code).toBe(
      '40014',
    );
    const freeze = { subAccountUid: uid, permList: ['read'], status: 'freeze' };
    expect((await call('POST', '/api/v2/user/modify-virtual-subaccount', freeze)).data).toEqual({ result: 'success' });
    expect((await call('GET', assets, {}, key)).code).toBe('40068');
  });

  test('have ten keys at most, each with a passphrase of letters and digits', async () => {
    const { call, uid } = await withSub();
    const create = (terms: object = {}) =>
      call('POST', '/api/v2/user/create-virtual-subaccount-apikey', { subAccountUid: uid, ...TERMS, ...terms });
    expect((await create({ passphrase: 'short' })).code).toBe('40070');
    expect((await create({ passphrase: 'with blanks 1' })).code).toBe('40070');
    expect((await create({ label: 'x'.repeat(21) })).code).toBe('40056');
    expect((await create({ ipList: ['everywhere'] })).code).toBe('40057');
    expect((await create({ permList: ['fly'] })).code).toBe('40020');
    expect((await create({ subAccountUid: '2' })).code).toBe('40066');
    for (let made = 0; made < 10; made += 1) expect((await create()).code).toBe('00000');
    expect((await create()).code).toBe('40063');
    const keys = (await call('GET', '/api/v2/user/virtual-subaccount-apikey-list', { subAccountUid: uid })).data;
    expect(new Set(keys.map(({ subAccountApiKey }: { subAccountApiKey: string }) => subAccountApiKey)).size).toBe(10);
  });

  test('a key is changed only by who knows its passphrase, and made only over a key that is bound', async () => {
    const path = '/api/v2/user/create-virtual-subaccount-apikey';
    const unbound = createSandbox({ keys: [{ permissions: ['manage'] }] });
    expect((await signedCall(unbound, 'POST', path, { subAccountUid: '2', ...TERMS })).code).toBe('22010');
    const { call, uid } = await withSub();
    const made = (await call('POST', path, { subAccountUid: uid, ...TERMS })).data;
    const change = {
      subAccountUid: uid,
      subAccountApiKey: made.subAccountApiKey,
      label: 'new',
      passphrase: 'subsecret1',
    };
    const modify = (terms: object) =>
      call('POST', '/api/v2/user/modify-virtual-subaccount-apikey', { ...change, ...terms });
    expect((await modify({ passphrase: 'guessed00' })).code).toBe('40036');
    expect((await modify({ subAccountApiKey: 'bg_0' })).code).toBe('40065');
    expect((await modify({})).data).toMatchObject({ label: 'new', permList: ['spot_trade'], ipList: ['127.0.0.1'] });
  });

  test('are made together with a key', async () => {
    const { call } = open('classic');
    const made = await call('POST', '/api/v2/user/batch-create-subaccount-and-apikey', [
      { subAccountName: 'firstbot', ...TERMS },
      { subAccountName: 'otherbot', ...TERMS },
    ]);
    expect(made.data).toMatchObject([{ subAccountName: 'firstbot' }, { subAccountName: 'otherbot' }]);
  });
});

describe('sub-accounts of a unified account', () => {
  test('are made, given a key, paid, frozen and freed', async () => {
    const { call, sandbox } = open('unified');
    const { subUid } = (await call('POST', '/api/v3/user/create-sub', { username: 'tradebot', note: 'n' })).data;
    const terms = {
      subUid,
      note: 'bot',
      type: 'read_write',
      passphrase: 'subsecret1',
      permissions: ['uta_trade'],
      ips: [],
    };
    const wrong = { ...terms, permissions: ['fly'] };
    expect((await call('POST', '/api/v3/user/create-sub-api', wrong)).code).toBe('25200');
    const { apiKey, secret } = (await call('POST', '/api/v3/user/create-sub-api', terms)).data;
    const key = keyFrom(sandbox.keys[3] as SandboxKey, apiKey, secret);
    const moved = { fromType: 'uta', toType: 'uta', amount: '5', coin: 'USDT', fromUserId: '2', toUserId: subUid };
    expect((await call('POST', '/api/v3/account/sub-transfer', { ...moved, amount: 'x', clientOid: 'b' })).code).toBe(
      '25200',
    );
    expect((await call('POST', '/api/v3/account/sub-transfer', { ...moved, clientOid: 'a' })).code).toBe('00000');
    expect((await call('GET', '/api/v3/account/sub-transfer-record', {})).data.list).toMatchObject([{ amount: '5' }]);
    expect((await call('GET', '/api/v3/user/sub-list', {})).data.list).toMatchObject([{ subUid, status: 'normal' }]);
    expect((await call('GET', '/api/v3/user/sub-api-list', { subUid })).data.items).toMatchObject([{ apiKey }]);
    const listAsSub = () => call('GET', '/api/v3/user/sub-list', {}, key);
    expect((await listAsSub()).code).toBe('40048');
    await call('POST', '/api/v3/user/freeze-sub', { subUid, operation: 'freeze' });
    expect((await listAsSub()).code).toBe('40068');
    await call('POST', '/api/v3/user/freeze-sub', { subUid, operation: 'unfreeze' });
    expect((await listAsSub()).code).toBe('40048');
    const update = { apikey: apiKey, passphrase: 'subsecret1', type: 'read_only' };
    expect((await call('POST', '/api/v3/user/update-sub-api', update)).data).toMatchObject({ type: 'read_only' });
    expect((await call('POST', '/api/v3/user/delete-sub-api', { apikey: apiKey })).data).toEqual({});
    expect((await listAsSub()).code).toBe('40037');
  });

  test('are listed by pages', async () => {
    const { call } = open('unified');
    for (const letter of 'abcde') await call('POST', '/api/v3/user/create-sub', { username: `tradebo${letter}` });
    const seen: string[] = [];
    for (let cursor = ''; ; ) {
      const { data } = await call('GET', '/api/v3/user/sub-list', { limit: 2, ...(cursor && { cursor }) });
      seen.push(...data.list.map(({ username }: { username: string }) => username));
      cursor = data.cursor;
      if (!data.hasNext) break;
    }
    expect(seen).toEqual(['tradeboe', 'tradebod', 'tradeboc', 'tradebob', 'tradeboa']);
  });
});
