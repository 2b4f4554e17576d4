import type { CallOptions } from './CallOptions.js';
import type { Endpoint } from './Endpoint.js';
import type { Permission } from './Permission.js';
import type { Transport } from './Transport.js';

/**
 * Endpoints under the names of the methods they become.
 *
 * @example
 * ```ts
 * import { spotGetTickers } from '@bitget-kit/public-api/spot';
 * import { bind, createTransport, type EndpointGroup } from '@bitget-kit/transport';
 *
 * const group = { getTickers: spotGetTickers } satisfies EndpointGroup;
 * const market = bind(createTransport(), group);
 * ```
 */
export type EndpointGroup = { readonly [method: string]: Endpoint<unknown, unknown> };

/**
 * The methods that {@link bind} makes. Parameters may be left out where none is required.
 *
 * @example
 * ```ts
 * import type { spotGetTickers } from '@bitget-kit/public-api/spot';
 * import type { Bound } from '@bitget-kit/transport';
 *
 * // What a function of yours needs, so that a test can give it something else.
 * export type Tickers = Bound<{ getTickers: typeof spotGetTickers }>;
 * ```
 */
export type Bound<D extends EndpointGroup> = {
  readonly [K in keyof D]: D[K] extends Endpoint<infer Params, infer R>
    ? Record<never, never> extends Params
      ? (params?: Params, options?: CallOptions) => Promise<R>
      : (params: Params, options?: CallOptions) => Promise<R>
    : never;
};

/**
 * Binds endpoints to a transport: an object of methods.
 *
 * @example
 * ```ts
 * import { spotGetSymbols, spotGetTickers } from '@bitget-kit/public-api/spot';
 * import { bind, createTransport } from '@bitget-kit/transport';
 *
 * const market = bind(createTransport(), { getSymbols: spotGetSymbols, getTickers: spotGetTickers });
 * const [ticker] = await market.getTickers({ symbol: 'BTCUSDT' });
 * ```
 */
export function bind<G extends Permission, D extends EndpointGroup>(
  transport: Transport<G>,
  group: D & { readonly [K in keyof D]: Endpoint<unknown, unknown, NoInfer<G> | 'public'> },
): Bound<D> {
  const methods: { [method: string]: (params: never, options?: CallOptions) => Promise<unknown> } = {};
  for (const name of Object.keys(group)) {
    const endpoint = group[name] as Endpoint<unknown, unknown, G | 'public'>;
    methods[name] = async (params = {} as never, options) => (await transport.request(endpoint, params, options)).data;
  }
  return methods as Bound<D>;
}
