import { createHash } from 'node:crypto';
import { isBitgetError } from '@bitget-kit/errors';
import type { StoreBucket } from '@bitget-kit/ratelimit';
import { describe, expect, test } from 'vitest';
import { acquireScript } from './acquireScript.js';
import { budgetKey } from './budgetKey.js';
import { createRedisStore } from './createRedisStore.js';
import { endScript } from './endScript.js';

const bucket: StoreBucket = {
  id: { scope: 'uid', owner: 'main', endpoint: 'POST /order' },
  allowed: 10,
  holdMs: 1_001.5,
  weight: 1,
};

/** A runner that notes what it was given, and answers as told. */
function recorder(reply: unknown) {
  const runs: { sha1: string; keys: readonly string[]; args: readonly string[] }[] = [];
  const client = {
    run: async ({ sha1 }: { sha1: string }, keys: readonly string[], args: readonly string[]) => {
      runs.push({ sha1, keys, args });
      return reply;
    },
  };
  return { runs, store: createRedisStore({ client, deployment: 'd', random: () => 0.5 }) };
}

const ask = { buckets: [bucket], want: 2, leaseMs: 36_000 };

test('every key that a script touches is named beforehand, and lies in the slot of the deployment', async () => {
  const { runs, store } = recorder([1, '120.5']);
  const { permits, waitMs } = await store.acquire(ask);
  await store.done({ buckets: [bucket], permits, graceMs: 1_000 });
  await store.release({ buckets: [bucket], permits });
  await store.pause({ buckets: [bucket.id], pauseMs: 500 });
  const key = 'bg:{d}:u:main:POST%20%2Forder';
  expect(runs.map(({ keys }) => keys)).toEqual([
    ['bg:{d}:marker', key, `${key}/pause`],
    [key],
    [key],
    [`${key}/pause`],
  ]);
  expect(waitMs).toBe(123);
  const [permit = ''] = permits;
  expect(permit).toMatch(/^[0-9a-f-]{36}:0:1$/);
  expect(runs.map(({ args }) => args)).toEqual([
    ['2', permit.slice(0, -1), '36000', '10', '1001.5', '1'],
    ['done', '1000', '1', permit, '1001.5', '1'],
    ['release', '0', '1', permit, '1001.5', '1'],
    ['pause', '500', '0'],
  ]);
});

test('nothing is sent when there is nothing to say', async () => {
  const { runs, store } = recorder(null);
  await store.done({ buckets: [bucket], permits: [], graceMs: 0 });
  await store.release({ buckets: [bucket], permits: [] });
  await store.pause({ buckets: [], pauseMs: 1 });
  expect(runs).toEqual([]);
});

test.each([
  ['nothing', null],
  ['a word', 'OK'],
  ['more than was wanted', [3, '0']],
  ['less than nothing', [-1, '0']],
  ['a part', [1.5, '0']],
  ['no wait', [1]],
  ['a wait that is no number', [1, 'soon']],
  ['a wait without end', [1, 'Infinity']],
  ['an empty wait', [1, '']],
  ['null', [1, null]],
  ['a truth', [true, '0']],
  ['a list', [[1], '0']],
  ['a number in another form', ['0x1', '0']],
  ['one thing more', [1, '0', '0']],
])('an answer of %s grants nothing', async (_, reply) => {
  await expect(recorder(reply).store.acquire(ask)).rejects.toThrow(
    'the server answered a request for permits with something else',
  );
});

test('digits are as good as a number: some clients give them', async () => {
  expect((await recorder(['2', '0']).store.acquire(ask)).permits).toHaveLength(2);
});

test('names that no encoding knows are taken nevertheless', () => {
  expect(budgetKey('d', { scope: 'uid', owner: '\ud800', endpoint: '\udfff' })).toBe('bg:{d}:u:%EF%BF%BD:%EF%BF%BD');
});

test('an endpoint of any name is not taken for the pause of its address', async () => {
  const { runs, store } = recorder([0, '5']);
  const own = { ...bucket, id: { scope: 'ip', owner: 'a', endpoint: 'pause' } } as const;
  const slash = { ...bucket, id: { scope: 'ip', owner: 'a', endpoint: '/pause' } } as const;
  await store.acquire({ ...ask, buckets: [own, slash, { ...bucket, id: { scope: 'ip', owner: 'a' } }] });
  expect(new Set(runs[0]?.keys).size).toBe(7);
});

test('owners and endpoints cannot be mistaken for one another, nor make a second hash tag', () => {
  const ids = [
    { scope: 'uid', owner: 'a', endpoint: 'b:c' },
    { scope: 'uid', owner: 'a:b', endpoint: 'c' },
    { scope: 'uid', owner: 'a' },
    { scope: 'ip', owner: 'a' },
    { scope: 'ip', owner: '}{x' },
    { scope: 'ip', owner: 'a:pause' },
  ] as const;
  const keys = ids.map((id) => budgetKey('d', id));
  expect(new Set(keys).size).toBe(ids.length);
  for (const key of keys) expect(key.match(/[{}]/g)).toEqual(['{', '}']);
});

test.each([acquireScript, endScript])('a script’s digest is that of its text: %#', ({ source, sha1 }) => {
  expect(sha1).toBe(createHash('sha1').update(source).digest('hex'));
});

describe('a client of ioredis or redis', () => {
  const missing = new Error('NOSCRIPT No matching script. Please use EVAL.');

  test('ioredis: by digest; by text where the digest is not known', async () => {
    const calls: unknown[][] = [];
    const client = {
      evalsha: async (...args: unknown[]) => {
        calls.push(args);
        if (calls.length === 1) throw missing;
        return [2, '0'];
      },
      eval: async (...args: unknown[]) => {
        calls.push(args);
        return [2, '0'];
      },
    };
    const store = createRedisStore({ client, deployment: 'd' });
    await store.acquire(ask);
    expect((await store.acquire(ask)).permits).toHaveLength(2);
    expect(calls.map(([script, count]) => [script, count])).toEqual([
      [acquireScript.sha1, 3],
      [acquireScript.source, 3],
      [acquireScript.sha1, 3],
    ]);
    expect(calls[0]?.slice(2)).toEqual(calls[1]?.slice(2));
  });

  test('redis: the same in its own form', async () => {
    const calls: unknown[] = [];
    const client = {
      evalSha: async (sha1: string, options: unknown) => {
        calls.push(sha1, options);
        throw missing;
      },
      eval: async (source: string, options: unknown) => {
        calls.push(source, options);
        return [0, '5'];
      },
    };
    await createRedisStore({ client, deployment: 'd' }).acquire(ask);
    expect(calls[0]).toBe(acquireScript.sha1);
    expect(calls[2]).toBe(acquireScript.source);
    expect(calls[1]).toEqual(calls[3]);
    expect(calls[1]).toMatchObject({ keys: ['bg:{d}:marker', expect.any(String), expect.any(String)] });
  });

  test('any other failure is passed on, and the script is not run again', async () => {
    let runs = 0;
    const client = {
      evalsha: () => Promise.reject(new Error('READONLY You can’t write against a read only replica.')),
      eval: async () => runs++,
    };
    await expect(createRedisStore({ client, deployment: 'd' }).acquire(ask)).rejects.toThrow('READONLY');
    expect(runs).toBe(0);
  });
});

const client = { run: async () => null };

test.each([
  [{ client, deployment: '' }, 'deployment', /^deployment must be a name of visible ASCII characters/],
  [{ client, deployment: 'a b' }, 'deployment', /without blanks and braces/],
  [{ client, deployment: 'a{b}' }, 'deployment', /without blanks and braces/],
  [{ client, deployment: 'ä' }, 'deployment', /visible ASCII/],
  [{ client, deployment: undefined }, 'deployment', /must be a name/],
  [{ client: undefined, deployment: 'd' }, 'client', /^client must be a client of ioredis or of redis/],
  [{ client: 'redis://localhost', deployment: 'd' }, 'client', /^client must be a client/],
  [{ client: {}, deployment: 'd' }, 'client', /an object with a run method\.$/],
  [{ client: { evalsha: true, run: null }, deployment: 'd' }, 'client', /^client must be a client/],
])('options that cannot work are refused: %#', (options, option, message) => {
  try {
    createRedisStore(options as never);
  } catch (error) {
    if (!isBitgetError(error, 'config/invalid')) throw error;
    expect(error.context.option).toBe(option);
    expect(error.message).toMatch(message);
    return;
  }
  throw new Error('it was accepted');
});
