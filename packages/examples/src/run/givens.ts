import { createHmac } from 'node:crypto';
import { createBitget } from 'bitget-kit';
import type { Stage } from './openStage.js';

let current: Stage | undefined;

/** Says on which stage the next block runs. */
export function setStage(stage: Stage): void {
  current = stage;
}

/**
 * What a block declares without defining it: its names, with their types as written. A name means the same in every block.
 *
 * @throws for a name that nobody has given a meaning
 */
export function given(types: Readonly<Record<string, string>>): Record<string, unknown> {
  if (!current) throw new Error('No stage is set.');
  const stage = current;
  return Object.fromEntries(
    Object.entries(types).map(([name, type]) => {
      const make = GIVENS[name];
      if (!make) throw new Error(`The block declares "${name}". Say in givens.ts what that is.`);
      return [name, make(stage, type)];
    }),
  );
}

const GIVENS: Readonly<Record<string, (stage: Stage, type: string) => unknown>> = {
  // As much of it as the block names.
  env: (stage, type) =>
    Object.fromEntries(
      Object.entries({ ...process.env, ...credentials(stage) }).filter(([name]) => type.includes(`${name}:`)),
    ),
  credentials: (stage) => credentials(stage),
  mainKey: (stage) => credentials(stage),
  secondKeyOfTheSameUser: (stage) => credentials(stage),
  keyOfSomebodyElse: ({ otherKey }) => credentials({ key: otherKey }),
  bitget,
  transport: (stage) => bitget(stage).transport,
  socket: () => ({ send: () => undefined }),
  // In the words of the README, and in those of AWS.
  kms: (stage) => ({
    sign: async (input: string | Record<string, unknown>) =>
      typeof input === 'string' ? { base64: hmac(stage, input) } : stage.cloud?.sign(input),
  }),
  jwk: ({ cloud }) => cloud?.jwk,
  accessToken: () => async () => 'a-token-of-the-cloud',
  // Made by a client that signs the query encoded.
  received: (stage) => {
    const timestamp = 1_750_000_000_000;
    const prehash = `${timestamp}GET/api/v2/spot/account/assets?coin=%24AI`;
    return { timestamp, secretKey: stage.key.secretKey, signature: hmac(stage, prehash) };
  },
  askServer: (stage) => async (text: string) => hmac(stage, text),
  // Whatever is asked, it is granted: what Redis does is tested with Redis.
  client: () => ({ run: async () => [] }),
  redisOverHttp: () => () => ({
    run: async (_: unknown, __: unknown, [want]: readonly string[]) => [Number(want), '0'],
  }),
  // Without a proxy: Deno itself is tried in `packages/runtime-tests`.
  Deno: () => ({ createHttpClient: () => ({ close: () => undefined }) }),
  append: () => async () => undefined,
  lastRecords: () => async () => [],
  placeOrder: (stage) => () =>
    bitget(stage).spot.placeOrder({ symbol: 'BTCUSDT', side: 'buy', orderType: 'market', size: '900000' }),
};

function credentials({ key }: Pick<Stage, 'key'>): { apiKey: string; secretKey: string; passphrase: string } {
  const { apiKey, secretKey, passphrase } = key;
  return { apiKey, secretKey, passphrase };
}

function hmac(stage: Stage, text: string): string {
  return createHmac('sha256', credentials(stage).secretKey).update(text).digest('base64');
}

function bitget(stage: Stage): ReturnType<typeof createBitget> {
  return createBitget({ credentials: credentials(stage) });
}
