import type { Endpoint } from './Endpoint.js';
import type { Permission } from './Permission.js';
import type { PreparedRequest, Transport } from './Transport.js';

/**
 * Checks, serialises and signs a request without sending it: for another sender, or to look at. Limits are not asked.
 * The signature holds for 30 seconds. The headers hold live credentials: do not log them.
 *
 * @throws {@link BitgetError} `request/invalid`, `request/permission-missing`, `config/invalid`, `signer/failed`.
 * @example
 * ```ts
 * import { spotGetAssets } from '@bitget-kit/private-api/spot';
 * import { prepare, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const { method, url, headers } = await prepare(transport, spotGetAssets, {});
 * const response = await fetch(url, { method, headers });
 * ```
 */
export function prepare<G extends Permission, Params, R>(
  transport: Transport<G>,
  endpoint: Endpoint<Params, R, NoInfer<G> | 'public'>,
  params: NoInfer<Params>,
): Promise<PreparedRequest> {
  return transport.prepare(endpoint, params);
}
