import type { Answer } from './Answer.js';
import type { CallOptions } from './CallOptions.js';
import type { Endpoint } from './Endpoint.js';
import type { Permission } from './Permission.js';
import type { Transport } from './Transport.js';

/**
 * Like {@link call}, and tells what else is known of the answer: the exchange's time, the HTTP status, what is left of
 * the limit, how many tries and how long it took.
 *
 * @throws what {@link call} throws.
 * @example
 * ```ts
 * import { spotGetTickers } from '@bitget-kit/public-api/spot';
 * import { callWithMeta, createTransport } from '@bitget-kit/transport';
 *
 * const { data, meta } = await callWithMeta(createTransport(), spotGetTickers, { symbol: 'BTCUSDT' });
 * console.log(data[0]?.lastPr, meta.requestTime, meta.remaining);
 * ```
 */
export function callWithMeta<G extends Permission, Params, R>(
  transport: Transport<G>,
  endpoint: Endpoint<Params, R, NoInfer<G> | 'public'>,
  params: NoInfer<Params>,
  options?: CallOptions,
): Promise<Answer<R>> {
  return transport.request(endpoint, params, options);
}
