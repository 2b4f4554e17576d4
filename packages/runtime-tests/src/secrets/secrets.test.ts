import { execFileSync } from 'node:child_process';
import { type Credentials, createBitget, submitOrder, type TransportEvent } from 'bitget-kit';
import { describe, expect, test } from 'vitest';
import { CREDENTIALS, MARKERS } from './credentials.js';
import { everyForm } from './everyForm.node.js';
import { FAILURES, order, placeOrder } from './FAILURES.js';

/** The markers that a text shows. */
function leaks(text: string): string[] {
  return MARKERS.filter((marker) => text.includes(marker));
}

test('the search finds what it is to find', () => {
  for (const credentials of Object.values(CREDENTIALS)) expect(leaks(everyForm(credentials)).length).toBeGreaterThan(0);
});

describe.each(Object.keys(CREDENTIALS))('of %s nothing shows', (kind) => {
  test.each(Object.keys(FAILURES))('after %s', async (name) => {
    const { config, request = placeOrder } = FAILURES[name] ?? { config: {} };
    const events: TransportEvent[] = [];
    const onEvent = (event: TransportEvent): void => void events.push(event);
    const bitget = createBitget({ ...config, credentials: CREDENTIALS[kind], onEvent, retries: 0 });
    const error = await request(bitget as never).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeDefined();
    expect(leaks(everyForm(error))).toEqual([]);
    expect(leaks(everyForm(events))).toEqual([]);
    expect(leaks(everyForm(bitget) + everyForm(bitget.transport))).toEqual([]);
  });
});

describe.each(Object.keys(CREDENTIALS))('of %s nothing shows in what is known of an order', (kind) => {
  const repeats: readonly string[] = [
    'a network failure that repeats the request',
    'a refusal that repeats the request',
  ];
  test.each([...repeats, 'a page that repeats the request', 'a refused timestamp'])('after %s', async (name) => {
    const bitget = createBitget({ ...FAILURES[name]?.config, credentials: CREDENTIALS[kind], retries: 0 });
    const records: unknown[] = [];
    const journal = { put: (record: unknown) => void records.push(record) };
    const outcome = await submitOrder(bitget.transport, { product: 'spot', order, resolveWithinMs: 0, journal });
    expect(outcome.outcome).toBe(name.startsWith('a refusal') ? 'rejected' : 'unknown');
    expect(records).toHaveLength(2);
    expect(leaks(everyForm(outcome) + everyForm(records))).toEqual([]);
  });
});

test('nor does a signer of its own give away what it is made with, whatever it throws', async () => {
  const { apiKey, passphrase } = CREDENTIALS['a signer of its own'] as Credentials;
  const sign = (): never => {
    throw Object.assign(new Error(`cannot sign as ${apiKey}, ${passphrase}`), { passphrase });
  };
  const bitget = createBitget({ credentials: { apiKey, passphrase, sign }, fetch: () => Promise.reject(new Error()) });
  const error = await placeOrder(bitget).catch((reason: unknown) => reason);
  expect(everyForm(error)).toContain('cannot sign as');
  expect(leaks(everyForm(error))).toEqual([]);
});

test.each([
  ['a blank', { passphrase: 'PHRASEMARKER with blank ' }],
  ['a line break', { passphrase: 'PHRASEMARKER\nX-Evil: 1' }],
  ['a character that no header takes', { passphrase: 'PHRASEMARKER€' }],
  ['nothing', { secretKey: '' }],
  ['a number', { secretKey: 12_345 as never }],
  ['a key that is none', { secretKey: undefined, privateKey: '-----BEGIN PRIVATE KEY-----\nSECRETMARKER\n-----END' }],
])('credentials with %s are refused without being shown', async (_, wrong) => {
  const right = { apiKey: 'bg_KEYMARKER/0123', passphrase: 'PHRASEMARKER', secretKey: 'SECRETMARKER' };
  const credentials = { ...right, ...wrong } as never;
  const fetch = () => Promise.reject(new Error('nothing is sent'));
  let error: unknown;
  try {
    await createBitget({ credentials, fetch }).spot.getAssets();
  } catch (reason) {
    error = reason;
  }
  expect(error).toBeDefined();
  expect(everyForm(error)).not.toMatch(/KEYMARKER|PHRASEMARKER|SECRETMARKER|12345/);
});

test('an unhandled rejection prints nothing of them', () => {
  const script = `
    import { createBitget } from 'bitget-kit';
    const credentials = { apiKey: 'KEYMARKER', passphrase: 'PHRASEMARKER', secretKey: 'SECRETMARKER' };
    const fetch = async (url, init) => { throw new TypeError('no: ' + JSON.stringify(init), { cause: init }); };
    console.log(createBitget({ credentials, fetch }));
    createBitget({ credentials, fetch, retries: 0 }).spot.getAssets();
  `;
  const run = (): string =>
    execFileSync(
      process.execPath,
      ['--conditions=@bitget-kit/source', '--import=tsx', '--input-type=module', '-e', script],
      {
        cwd: import.meta.dirname,
        stdio: 'pipe',
        encoding: 'utf8',
      },
    );
  let printed = '';
  try {
    run();
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    printed = stdout + stderr;
  }
  expect(printed).toContain('transport/network');
  expect(printed).not.toMatch(/KEYMARKER|PHRASEMARKER|SECRETMARKER/);
});
