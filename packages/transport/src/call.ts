import type { CallOptions } from './CallOptions.js';
import type { Endpoint } from './Endpoint.js';
import type { Permission } from './Permission.js';
import type { Transport } from './Transport.js';

/**
 * Calls one endpoint and gives the `data` of its answer.
 *
 * Parameters are checked before anything is sent; the caller's object is never changed. Reads are tried again after
 * network failures, timeouts, 5xx and 429. Writes are not: their errors say in `context.outcome` whether the request
 * was `not-sent`, `rejected`, or is `unknown` and must be looked up.
 *
 * @throws {@link BitgetError} `request/invalid` for parameters that cannot be sent.
 * @throws {@link BitgetError} `request/permission-missing` when the transport was created without the permission.
 * @throws {@link BitgetError} `config/invalid` for a private endpoint on a transport without a signer.
 * @throws {@link BitgetError} `signer/failed` when the signer threw.
 * @throws {@link BitgetError} `limit/deadline` or `limit/queue-full` when the limiter cannot grant it in time.
 * @throws {@link BitgetError} `transport/network`, `transport/timeout` or `transport/bad-response` without a usable answer.
 * @throws {@link BitgetError} `api/rejected` when the exchange answers with a code other than `00000`.
 * @throws the reason of `options.signal` when it is aborted.
 * @example
 * ```ts
 * import { spotGetTickers } from '@bitget-kit/public-api/spot';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const [ticker] = await call(createTransport(), spotGetTickers, { symbol: 'BTCUSDT' });
 * console.log(ticker?.lastPr);
 * ```
 */
export async function call<G extends Permission, Params, R>(
  transport: Transport<G>,
  endpoint: Endpoint<Params, R, NoInfer<G> | 'public'>,
  params: NoInfer<Params>,
  options?: CallOptions,
): Promise<R> {
  return (await transport.request(endpoint, params, options)).data;
}
