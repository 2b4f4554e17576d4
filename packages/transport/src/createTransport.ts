import type { Endpoint } from './Endpoint.js';
import { exchangeNow } from './exchangeNow.js';
import type { Permission } from './Permission.js';
import { pause } from './pause.js';
import { planRequest } from './planRequest.js';
import { resolveSettings } from './resolveSettings.js';
import { runRequest } from './runRequest.js';
import { signRequest } from './signRequest.js';
import { syncOffset } from './syncOffset.js';
import type { Transport } from './Transport.js';
import type { TransportConfig } from './TransportConfig.js';

/**
 * Makes a transport: base URL, `fetch`, signer, limiter, clock and permissions, checked and wired once.
 *
 * Nothing is sent, no clock is read and nothing global is touched until the first call.
 *
 * @throws {@link BitgetError} `config/invalid` naming the option that cannot be used.
 * @example
 * ```ts
 * import { spotGetTickers } from '@bitget-kit/public-api/spot';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const transport = createTransport({ timeoutMs: 5_000 });
 * const tickers = await call(transport, spotGetTickers, {});
 * ```
 */
export function createTransport<const P extends Permission = Permission>(
  config: TransportConfig<P> = {},
): Transport<P> {
  const settings = resolveSettings(config);
  const close = async (): Promise<void> => {
    const reason = new Error('the transport was closed');
    settings.closing.abort(reason);
    settings.open.abort(reason);
  };
  const transport: Transport<P> = {
    request: (endpoint, params, options = {}) => runRequest(settings, untyped(endpoint), params, options) as never,
    prepare: async (endpoint, params) => signRequest(settings, planRequest(settings, untyped(endpoint), params, {})),
    now: () => exchangeNow(settings),
    clock: settings.clock,
    wait: (ms, signal) => pause(settings, 'wait', ms, signal),
    syncClock: () => syncOffset(settings),
    close,
    [Symbol.asyncDispose]: close,
  };
  return Object.freeze(transport);
}

/** Inside the transport the types of one endpoint do not matter; they meet again at the edge, in `request`. */
function untyped(endpoint: object): Endpoint<unknown, unknown> {
  return endpoint as Endpoint<unknown, unknown>;
}
