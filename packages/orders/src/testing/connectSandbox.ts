import { createSandbox, type SandboxConfig } from '@bitget-kit/sandbox';
import { createSigner } from '@bitget-kit/signer';
import { createTransport, type FetchLike, type Transport } from '@bitget-kit/transport';
import { skippingClock } from './skippingClock.js';

/** What happens to a write on its way; reads always pass. */
export type Fault = 'none' | 'lost-before' | 'lost-after' | 'html' | 'cut';

/** A transport to a sandbox whose network does to certain requests what it is told. */
export interface Connection {
  readonly transport: Transport;
  /** How many of those requests went out. */
  readonly placed: () => number;
}

/**
 * @param faults what happens to the requests whose path ends so, in order, the last one again and again.
 */
export function connectSandbox(
  faults: readonly Fault[] = ['none'],
  path = '/place-order',
  config: SandboxConfig = {},
): Connection {
  const clock = skippingClock();
  const sandbox = createSandbox({ seed: 1, clock, ...config });
  const [key] = sandbox.keys;
  if (!key) throw new Error('the sandbox has no key');
  let placed = 0;
  const fetch: FetchLike = async (url, init) => {
    if (!url.endsWith(path)) return sandbox.fetch(url, init as RequestInit);
    const fault = faults[Math.min(placed, faults.length - 1)];
    placed += 1;
    if (fault === 'lost-before') throw new TypeError('fetch failed');
    const response = await sandbox.fetch(url, init as RequestInit);
    if (fault === 'lost-after') throw new TypeError('fetch failed');
    if (fault === 'html') return new Response('<html>502 Bad Gateway</html>', { status: 502 });
    if (fault === 'cut') return new Response((await response.text()).slice(0, 20), { status: 200 });
    return response;
  };
  const { apiKey, secretKey, passphrase } = key;
  const signer = createSigner({ apiKey, secretKey, passphrase });
  return { transport: createTransport({ fetch, signer, clock, retries: 0 }), placed: () => placed };
}
