import { format } from 'node:util';
import { createSandbox, type Sandbox } from '@bitget-kit/sandbox';

/** What a block sees of the world while it runs: the sandbox where the exchange would be. */
export interface Stage {
  readonly sandbox: Sandbox;
  /** What the block has printed, a line for each call. */
  readonly printed: readonly string[];
  readonly close: () => void;
}

/** A user may do everything, as the owner of an account may; a second user is there as well. */
const KEYS = [{ permissions: ['read', 'trade', 'transfer', 'withdraw', 'manage'] }, { uid: '2' }] as const;

const PRINTERS = ['log', 'info', 'warn', 'error', 'debug'] as const;

/** Puts the sandbox in the place of the exchange: its keys in the environment, its `fetch` as the runtime's. */
export function openStage(): Stage {
  const sandbox = createSandbox({ seed: 7, keys: KEYS });
  const printed: string[] = [];
  const before = { fetch: globalThis.fetch, env: { ...process.env }, console: { ...console } };
  for (const name of PRINTERS) console[name] = (...values) => void printed.push(format(...values));
  const [key] = sandbox.keys;
  Object.assign(process.env, {
    BITGET_API_KEY: key?.apiKey,
    BITGET_SECRET_KEY: key?.secretKey,
    BITGET_PASSPHRASE: key?.passphrase,
  });
  globalThis.fetch = (input, init) => {
    const { host } = new URL(input instanceof Request ? input.url : input);
    if (host !== 'api.bitget.com') throw new TypeError(`A block wants to reach ${host}.`);
    return sandbox.fetch(input, init);
  };
  return {
    sandbox,
    printed,
    close: () => {
      Object.assign(globalThis, { fetch: before.fetch });
      Object.assign(console, before.console);
      process.env = before.env;
    },
  };
}
