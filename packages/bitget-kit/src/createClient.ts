import type { Permission, Transport } from '@bitget-kit/transport';

/**
 * Namespaces bound to one transport.
 *
 * @example
 * ```ts
 * import type { Client, SpotNamespace } from 'bitget-kit';
 *
 * declare const client: Client<'read', { spot: SpotNamespace<'read'> }>;
 * const [ticker] = await client.spot.getTickers({ symbol: 'BTCUSDT' });
 * await client.close();
 * ```
 */
export type Client<G extends Permission, N extends object> = N & {
  /** For `call`, `paginate`, `prepare`, `syncClock`. */
  readonly transport: Transport<G>;
  /** Ends the requests that are under way and refuses new ones. */
  readonly close: () => Promise<void>;
  readonly [Symbol.asyncDispose]: () => Promise<void>;
};

/**
 * Binds the namespaces you choose to a transport of your own. What you do not name stays out of the bundle.
 *
 * @example
 * ```ts
 * import { createClient, createTransport, spot } from 'bitget-kit';
 *
 * const client = createClient({ transport: createTransport(), namespaces: { spot } });
 * const [ticker] = await client.spot.getTickers({ symbol: 'BTCUSDT' });
 * ```
 */
export function createClient<G extends Permission, N extends object>(parts: {
  readonly transport: Transport<G>;
  readonly namespaces: { readonly [K in keyof N]: (transport: Transport<G>) => N[K] };
}): Client<G, N> {
  const { transport, namespaces } = parts;
  const bound: Partial<N> = {};
  for (const name of Object.keys(namespaces) as (keyof N)[]) bound[name] = namespaces[name](transport);
  const { close } = transport;
  return Object.freeze({ ...(bound as N), transport, close, [Symbol.asyncDispose]: close });
}
