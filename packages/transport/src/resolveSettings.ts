import { BitgetError } from '@bitget-kit/errors';
import type { Permission } from './Permission.js';
import type { Settings } from './Settings.js';
import { systemClock } from './systemClock.js';
import type { TransportConfig } from './TransportConfig.js';
import type { TransportEvent } from './TransportEvent.js';

/** Checks a configuration and fills in its defaults. Values are never repeated in errors: they may be secrets. */
export function resolveSettings<P extends Permission>(config: TransportConfig<P>): Settings {
  const { onEvent } = config;
  return {
    base: checkBaseUrl(config.baseUrl ?? 'https://api.bitget.com'),
    fetch: checkFunction(config.fetch, 'fetch'),
    signer: config.signer,
    limiter: config.rateLimiter,
    account: config.account ?? 'default',
    egress: config.egress ?? 'default',
    timeoutMs: checkNumber(config.timeoutMs ?? 10_000, 'timeoutMs', 1),
    retries: checkNumber(config.retries ?? 2, 'retries', 0),
    headers: {
      locale: checkHeader(config.locale ?? 'en-US', 'locale'),
      ...(config.demo ? { paptrading: '1' } : undefined),
      ...(config.channelCode !== undefined && { 'X-CHANNEL-API-CODE': checkHeader(config.channelCode, 'channelCode') }),
    },
    permissions: config.permissions && new Set<string>(config.permissions),
    clock: config.clock ?? systemClock,
    random: config.random ?? Math.random,
    explain: checkFunction(config.explain, 'explain'),
    emit: onEvent && ((event) => tell(onEvent, event)),
    routes: new WeakMap(),
    open: new Set(),
    offsetMs: 0,
    syncing: undefined,
    closed: false,
  };
}

function tell(listener: (event: TransportEvent) => void, event: TransportEvent): void {
  try {
    listener(event);
  } catch {
    // A listener that throws between sending and reading must not turn a placed order into an error.
  }
}

function checkBaseUrl(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const loopback = url && /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname);
  if (!url || (url.protocol !== 'https:' && !(loopback && url.protocol === 'http:')) || url.search || url.hash) {
    throw invalid('baseUrl', 'must be an https URL without query or fragment; http is allowed on loopback only');
  }
  if (url.username || url.password) throw invalid('baseUrl', 'must not hold a user name or password');
  return url.origin + url.pathname.replace(/\/+$/, '');
}

function checkHeader(value: string, option: string): string {
  if (typeof value === 'string' && /^[\x21-\x7e]+$/.test(value)) return value;
  throw invalid(option, 'must be visible ASCII text without blanks: it is sent as a header');
}

function checkNumber(value: number, option: string, least: number): number {
  if (Number.isFinite(value) && value >= least) return value;
  throw invalid(option, `must be a number from ${least} up`);
}

function checkFunction<T>(value: T, option: string): T {
  if (value === undefined || typeof value === 'function') return value;
  throw invalid(option, 'must be a function');
}

function invalid(option: string, what: string): BitgetError<'config/invalid'> {
  return new BitgetError('config/invalid', `${option} ${what}`, { option });
}
