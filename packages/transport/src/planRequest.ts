import { BitgetError } from '@bitget-kit/errors';
import type { CallOptions } from './CallOptions.js';
import type { Endpoint } from './Endpoint.js';
import type { RateRoute } from './RequestLimiter.js';
import type { RequestPlan } from './RequestPlan.js';
import type { Settings } from './Settings.js';
import { serializeRequest } from './serializeRequest.js';
import { SIGNATURE_LIFE_MS } from './signRequest.js';

/** Everything that can be refused before anything is sent: closed, permission, signer, parameters. */
export function planRequest(
  settings: Settings,
  endpoint: Endpoint<unknown, unknown>,
  params: unknown,
  options: CallOptions,
): RequestPlan {
  const route = routeOf(settings, endpoint);
  const { id } = route;
  guard(settings, endpoint, id);
  const { emit } = settings;
  const { validForMs = 1 } = options;
  if (!(validForMs > 0 && validForMs <= SIGNATURE_LIFE_MS)) {
    const message = `${id}: validForMs must be above 0 and at most ${SIGNATURE_LIFE_MS}.`;
    throw new BitgetError('request/invalid', message, { endpoint: id, parameter: 'validForMs' });
  }
  const serialized = serializeRequest(endpoint, id, params, (parameter) =>
    emit?.({ type: 'unknown-parameter', endpoint: id, parameter }),
  );
  return {
    endpoint,
    id,
    write: isWrite(endpoint),
    route,
    serialized,
    options,
    startedAt: settings.clock.monotonic(),
    attempts: 0,
    report: { lost: true },
  };
}

/** Whether an endpoint changes something. Some reads are POST as well. */
export function isWrite({ method, access, permission }: Endpoint<unknown, unknown>): boolean {
  return method === 'POST' && access === 'private' && permission !== 'read';
}

function guard(
  settings: Settings,
  { access, permission = '' as never }: Endpoint<unknown, unknown>,
  endpoint: string,
): void {
  if (settings.closed) throw new BitgetError('request/invalid', `${endpoint}: the transport is closed.`, { endpoint });
  if (access === 'public') return;
  if (settings.permissions?.includes(permission) === false) {
    const message = `${endpoint} needs the permission '${permission}', which this client was created without.`;
    throw new BitgetError('request/permission-missing', message, { endpoint, permission });
  }
  if (!settings.signer) {
    const message = `${endpoint} is private: create the client with credentials (a transport with a signer).`;
    throw new BitgetError('config/invalid', message, { endpoint, option: 'signer' });
  }
}

/** One route object per endpoint, so that the limiter resolves it once. */
function routeOf(settings: Settings, endpoint: Endpoint<unknown, unknown>): RateRoute {
  let route = settings.routes.get(endpoint);
  if (!route) {
    const { account, egress } = settings;
    route = { id: `${endpoint.method} ${endpoint.path}`, limit: endpoint.limit, account, egress };
    settings.routes.set(endpoint, route);
  }
  return route;
}
