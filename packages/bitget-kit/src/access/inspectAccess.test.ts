import { createSandbox } from '@bitget-kit/sandbox';
import { describe, expect, test } from 'vitest';
import { createBitget } from '../createBitget.js';
import { inspectAccess } from './inspectAccess.js';

const credentials = { apiKey: 'bg_0123456789', secretKey: 'secret-of-this-test', passphrase: 'phrase7' };

const refusal = (code: string, msg = 'refused'): object => ({ code, msg, requestTime: 0, data: null });
const answer = (data: unknown): object => ({ code: '00000', msg: 'success', requestTime: 0, data });

const CLASSIC_INFO = answer({ userId: '1', ips: '203.0.113.7', authorities: ['stow', 'coor'], parentId: 1 });
const SETTINGS = answer({ uid: '1', accountMode: 'unified', symbolConfigList: [], coinConfigList: [] });
const UNIFIED_INFO = answer({
  userId: '1',
  ips: '',
  permType: 'read-and-write',
  permissions: ['uta_trade', 'withdraw'],
});

/** A client whose exchange answers by path; a path without an answer cannot be reached. */
function bitgetThatAnswers(answers: Record<string, object>, serverTime = Date.now()) {
  const seen: string[] = [];
  const fetch = async (input: string | URL | Request): Promise<Response> => {
    const { pathname } = new URL(input instanceof Request ? input.url : input);
    seen.push(pathname);
    if (pathname.endsWith('/public/time')) return Response.json(answer({ serverTime: String(serverTime) }));
    const body = answers[pathname];
    if (!body) throw new TypeError('fetch failed');
    return Response.json(body);
  };
  return {
    seen,
    bitget: createBitget({ fetch: fetch as typeof globalThis.fetch, credentials, retries: 0 }),
  };
}

const INFO = '/api/v2/spot/account/info';
const UTA_SETTINGS = '/api/v3/account/settings';
const UTA_INFO = '/api/v3/account/info';

describe('the kind of account', () => {
  test('classic: v3 is refused with 40084', async () => {
    const { bitget, seen } = bitgetThatAnswers({ [INFO]: CLASSIC_INFO, [UTA_SETTINGS]: refusal('40084') });
    expect(await inspectAccess(bitget)).toMatchObject({
      account: 'classic',
      permissions: ['read', 'trade'],
      granted: ['stow', 'coor'],
      ipBound: true,
      warnings: [],
    });
    expect(seen).not.toContain(UTA_INFO);
  });

  test('unified: v3 answers, and says what the key may do', async () => {
    const { bitget } = bitgetThatAnswers({
      [INFO]: refusal('40085'),
      [UTA_SETTINGS]: SETTINGS,
      [UTA_INFO]: UNIFIED_INFO,
    });
    const report = await inspectAccess(bitget);
    expect(report).toMatchObject({ account: 'unified', permissions: ['read', 'trade', 'withdraw'], ipBound: false });
    expect(report.warnings.map(({ code }) => code)).toEqual(['withdraw-permission', 'no-ip-binding']);
  });

  test('unified, though its settings may not be read: the classic side is refused with 40085', async () => {
    const { bitget } = bitgetThatAnswers({
      [INFO]: refusal('40085'),
      [UTA_SETTINGS]: refusal('40014'),
      [UTA_INFO]: refusal('40014'),
    });
    const report = await inspectAccess(bitget);
    expect(report).toMatchObject({
      account: 'unified',
      permissions: undefined,
      granted: undefined,
      ipBound: undefined,
    });
    expect(report.warnings.map(({ code }) => code)).toEqual(['not-asked']);
  });

  test('unknown: a network failure never makes an account classic, nor does a strange refusal', async () => {
    const cut = bitgetThatAnswers({ [INFO]: CLASSIC_INFO });
    const report = await inspectAccess(cut.bitget);
    expect(report).toMatchObject({ account: 'unknown', permissions: ['read', 'trade'] });
    expect(report.warnings.map(({ message }) => message).join()).toMatch(/no answer about settings/);
    const strange = bitgetThatAnswers({ [INFO]: CLASSIC_INFO, [UTA_SETTINGS]: refusal('40725') });
    expect((await inspectAccess(strange.bitget)).account).toBe('unknown');
  });

  test('unknown and without a fact when nothing can be reached', async () => {
    const { bitget } = bitgetThatAnswers({});
    const { warnings, ...rest } = await inspectAccess(bitget);
    expect(rest).toMatchObject({ account: 'unknown', permissions: undefined, granted: undefined, ipBound: undefined });
    expect(warnings.map(({ code }) => code)).toEqual(['not-asked', 'not-asked']);
  });
});

test('what an answer lacks is not known', async () => {
  const { bitget } = bitgetThatAnswers({
    [INFO]: refusal('40085'),
    [UTA_SETTINGS]: SETTINGS,
    [UTA_INFO]: answer({ userId: '1', ips: null }),
  });
  const { warnings, ...report } = await inspectAccess(bitget);
  expect(report).toMatchObject({ account: 'unified', permissions: undefined, granted: undefined, ipBound: undefined });
  expect(warnings).toEqual([]);
});

test('credentials that the exchange does not accept are an error, in its words', async () => {
  const wrong = refusal('40012', 'apikey/password is incorrect');
  const { bitget } = bitgetThatAnswers({ [INFO]: wrong, [UTA_SETTINGS]: wrong });
  await expect(inspectAccess(bitget)).rejects.toThrow('apikey/password is incorrect');
});

test('an aborted inspection is aborted, not a report', async () => {
  const { bitget } = bitgetThatAnswers({ [INFO]: CLASSIC_INFO, [UTA_SETTINGS]: refusal('40084') });
  await expect(inspectAccess(bitget, { signal: AbortSignal.abort() })).rejects.toThrow('aborted');
});

test('a clock that is off is told with its offset', async () => {
  const { bitget } = bitgetThatAnswers({ [INFO]: CLASSIC_INFO, [UTA_SETTINGS]: refusal('40084') }, Date.now() + 90_000);
  const { clockOffsetMs, warnings } = await inspectAccess(bitget);
  expect(clockOffsetMs).toBeGreaterThan(80_000);
  expect(warnings.map(({ message }) => message).join()).toMatch(/off by (8|9)\d{4} ms/);
});

test('a key that may read only may read only, whatever else it names', async () => {
  const info = answer({ userId: '1', ips: '1.2.3.4', permType: 'read-only', permissions: ['uta_trade', 'uta_mgt'] });
  const { bitget } = bitgetThatAnswers({ [INFO]: refusal('40085'), [UTA_SETTINGS]: SETTINGS, [UTA_INFO]: info });
  expect((await inspectAccess(bitget)).permissions).toEqual(['read']);
});

test('against the sandbox: a classic account, and the permissions of the key', async () => {
  const sandbox = createSandbox({ seed: 1 });
  const [key] = sandbox.keys;
  if (!key) throw new Error('the sandbox has no key');
  const { apiKey, secretKey, passphrase } = key;
  const report = await inspectAccess(
    createBitget({ fetch: sandbox.fetch, credentials: { apiKey, secretKey, passphrase } }),
  );
  expect(report.account).toBe('classic');
  expect(report.permissions).toContain('trade');
});
