import { format } from 'node:util';
import { createSandbox, type Sandbox, type SandboxKey } from '@bitget-kit/sandbox';
import { type CloudKms, openCloudKms } from './openCloudKms.js';

/** What a block sees of the world while it runs: the sandbox where the exchange would be. */
export interface Stage {
  readonly sandbox: Sandbox;
  /** The one that the block uses: of the unified account for blocks that name it, in a KMS for those that sign by RSA there. */
  readonly key: SandboxKey;
  /** Another user's. */
  readonly otherKey: SandboxKey;
  /** For blocks that sign by RSA elsewhere. */
  readonly cloud: CloudKms | undefined;
  /** What the block has printed, a line for each call. */
  readonly printed: readonly string[];
  readonly close: () => void;
}

/** Keys that may do everything, as the owner of an account may: of a classic and of a unified account. */
const permissions = ['read', 'trade', 'transfer', 'withdraw', 'manage'] as const;
const KEYS = [{ permissions }, { permissions, uid: '2', account: 'unified' }] as const;

const PRINTERS = ['log', 'info', 'warn', 'error', 'debug'] as const;

/** Puts the sandbox in the place of the exchange: its keys in the environment, its `fetch` as the runtime's. */
export function openStage(code: string): Stage {
  const cloud = /RSASSA|RS256|asymmetricSign|jwk/.test(code) ? openCloudKms() : undefined;
  const keyOfCloud = cloud ? [{ permissions, publicKey: cloud.publicKey }] : [];
  const sandbox = createSandbox({ seed: 7, keys: [...KEYS, ...keyOfCloud] });
  const printed: string[] = [];
  const before = { fetch: globalThis.fetch, env: { ...process.env }, console: { ...console } };
  for (const name of PRINTERS) console[name] = (...values) => void printed.push(format(...values));
  const [classic, unified, remote] = sandbox.keys;
  if (!classic || !unified) throw new Error('The sandbox has not made the keys.');
  const [key, otherKey] = /\buta/.test(code) ? [unified, classic] : [remote ?? classic, unified];
  Object.assign(process.env, {
    BITGET_API_KEY: key.apiKey,
    BITGET_SECRET_KEY: key.secretKey,
    BITGET_PASSPHRASE: key.passphrase,
  });
  globalThis.fetch = async (input, init) => {
    const { host } = new URL(input instanceof Request ? input.url : input);
    if (host === 'api.bitget.com') return sandbox.fetch(input, init);
    const answer = await cloud?.answer(new Request(input, init));
    if (!answer) throw new TypeError(`A block wants to reach ${host}.`);
    return answer;
  };
  return {
    sandbox,
    key,
    otherKey,
    cloud,
    printed,
    close: () => {
      Object.assign(globalThis, { fetch: before.fetch });
      Object.assign(console, before.console);
      process.env = before.env;
    },
  };
}
