import { BitgetError } from '@bitget-kit/errors';
import type { CallOptions } from './CallOptions.js';
import type { Endpoint } from './Endpoint.js';
import { isWrite } from './isWrite.js';
import type { RateRoute } from './ports.js';
import type { RequestPlan } from './RequestPlan.js';
import type { Settings } from './Settings.js';
import { serializeRequest } from './serializeRequest.js';

/** Everything that can be refused before anything is sent: closed, permission, signer, parameters. */
export function planRequest(
  settings: Settings,
  endpoint: Endpoint<unknown, unknown>,
  params: unknown,
  options: CallOptions,
): RequestPlan {
  const route = routeOf(settings, endpoint);
  const { id } = route;
  const write = isWrite(endpoint);
  guard(settings, endpoint, id, write);
  const { emit } = settings;
  const serialized = serializeRequest(endpoint, id, params, (parameter) =>
    emit?.({ type: 'unknown-parameter', endpoint: id, parameter }),
  );
  const startedAt = settings.clock.monotonic();
  return { endpoint, id, write, route, serialized, options, startedAt, attempts: 0, inDoubt: false };
}

function guard(settings: Settings, endpoint: Endpoint<unknown, unknown>, id: string, write: boolean): void {
  const context = { endpoint: id, ...(write ? ({ outcome: 'not-sent' } as const) : undefined) };
  if (settings.closed) throw new BitgetError('request/invalid', `${id}: the transport is closed`, context);
  if (endpoint.access === 'public') return;
  const { permission = '' } = endpoint;
  if (settings.permissions && !settings.permissions.has(permission)) {
    const message = `${id} needs the permission '${permission}', which this client was created without. Nothing was sent.`;
    throw new BitgetError('request/permission-missing', message, { ...context, permission });
  }
  if (!settings.signer) {
    const message = `${id} is private: create the client with credentials (the transport with a signer). Nothing was sent.`;
    throw new BitgetError('config/invalid', message, { ...context, option: 'signer' });
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
