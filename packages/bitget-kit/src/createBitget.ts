import { BitgetError } from '@bitget-kit/errors';
import { createRateLimiter } from '@bitget-kit/ratelimit';
import { createSigner } from '@bitget-kit/signer';
import { createTransport, type Permission, type Transport } from '@bitget-kit/transport';
import { createSender } from '#sender';
import type { BitgetConfig } from './BitgetConfig.js';
import { checkOptions } from './checkOptions.js';
import { type Client, createClient } from './createClient.js';
import type { EndpointId } from './EndpointId.generated.js';
import { type BitgetNamespaces, namespaces } from './namespaces.generated.js';
import type { Sender } from './sender/Sender.js';

/**
 * A client with every namespace; made by {@link createBitget}. `G` are the permissions it was created with.
 *
 * @example
 * ```ts
 * import type { Bitget } from 'bitget-kit';
 *
 * // Takes any client that may read, also one that may do more.
 * const lastPrice = async (bitget: Bitget<'read'>, symbol: string): Promise<string | undefined> => {
 *   const [ticker] = await bitget.spot.getTickers({ symbol });
 *   return ticker?.lastPr;
 * };
 * ```
 */
export type Bitget<G extends Permission = Permission> = Client<G, BitgetNamespaces<G>>;

/**
 * The whole of Bitget's REST API behind one object: `bitget.spot.placeOrder(...)`, `bitget.uta.getAssets()`.
 *
 * Signs, keeps to the documented rate limits, and retries reads. Without credentials it reads public data. With
 * `permissions: ['read']` there is no `placeOrder` on the type, and one that is reached anyway is refused before
 * anything is sent.
 *
 * Nothing is sent before the first call. `close()`, or `await using`, ends what is under way.
 *
 * @throws {@link BitgetError} `config/invalid` naming the option or credential that cannot be used, never its value.
 * @example
 * ```ts
 * import { createBitget } from 'bitget-kit';
 *
 * declare const env: { BITGET_API_KEY: string; BITGET_SECRET_KEY: string; BITGET_PASSPHRASE: string };
 * const bitget = createBitget({
 *   credentials: { apiKey: env.BITGET_API_KEY, secretKey: env.BITGET_SECRET_KEY, passphrase: env.BITGET_PASSPHRASE },
 * });
 * const [ticker] = await bitget.spot.getTickers({ symbol: 'BTCUSDT' });
 * const assets = await bitget.spot.getAssets({ coin: 'USDT' });
 * await bitget.close();
 * ```
 */
export function createBitget<const G extends Permission = Permission>(config: BitgetConfig<G> = {}): Bitget<G> {
  checkOptions(config);
  const { credentials, limits, ...rest } = config;
  if (limits && config.rateLimiter) {
    const message = 'limits cannot be given together with rateLimiter: give them to createRateLimiter.';
    throw new BitgetError('config/invalid', message, { option: 'limits' });
  }
  const sender = config.fetch ? undefined : createSender();
  const transport = createTransport<G>({
    ...rest,
    fetch: config.fetch ?? sender?.fetch,
    signer: credentials && createSigner(credentials),
    rateLimiter: config.rateLimiter ?? createRateLimiter<EndpointId>({ clock: config.clock, limits }),
  });
  return createClient({ transport: closing(transport, sender), namespaces: namespaces<G>() });
}

/** The same transport, whose end is also that of the connections which were opened for it. */
function closing<G extends Permission>(transport: Transport<G>, sender: Sender | undefined): Transport<G> {
  if (!sender) return transport;
  const close = async (): Promise<void> => {
    await transport.close();
    await sender.close();
  };
  return Object.freeze({ ...transport, close, [Symbol.asyncDispose]: close });
}
