import { BitgetError } from '@bitget-kit/errors';
import type { CallOptions } from './CallOptions.js';
import { closedError } from './closedError.js';
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
  checkDuration(id, 'validForMs', options.validForMs, SIGNATURE_LIFE_MS);
  checkDuration(id, 'timeoutMs', options.timeoutMs, LONGEST_TIMER_MS);
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

/** A longer timer would fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

function checkDuration(endpoint: string, parameter: string, ms: number | undefined, max: number): void {
  if (ms === undefined || (ms > 0 && ms <= max)) return;
  const message = `${endpoint}: ${parameter} must be above 0 and at most ${max}.`;
  throw new BitgetError('request/invalid', message, { endpoint, parameter });
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
  if (settings.closing.signal.aborted) throw closedError(endpoint);
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
