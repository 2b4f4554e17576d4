import { BitgetError } from '@bitget-kit/errors';
import { AbortWatch } from './AbortWatch.js';
import { OpenTries } from './OpenTries.js';
import type { Permission } from './Permission.js';
import type { Settings } from './Settings.js';
import { systemClock } from './systemClock.js';
import type { TransportConfig } from './TransportConfig.js';
import type { TransportEvent } from './TransportEvent.js';

/** What may become a header. */
const VISIBLE = /^[!-~]+$/;
/** The permissions that there are. */
const PERMISSIONS: readonly string[] = ['read', 'trade', 'transfer', 'withdraw', 'manage'];

/** Checks a configuration and fills in its defaults. Values are never repeated in errors: they may be secrets. */
export function resolveSettings<P extends Permission>(config: TransportConfig<P>): Settings {
  const { locale = 'en-US', timeoutMs = 10_000, retries = 2, permissions, onEvent, channelCode } = config;
  const headers: Record<string, string> = { locale };
  if (config.demo) headers.paptrading = '1';
  if (channelCode !== undefined) headers['X-CHANNEL-API-CODE'] = channelCode;
  need(VISIBLE.test(locale), 'locale', 'be ASCII without blanks');
  need(VISIBLE.test(channelCode ?? '-'), 'channelCode', 'be ASCII without blanks');
  need(!config.fetch || typeof config.fetch === 'function', 'fetch', 'be a function');
  // A longer timer would fire at once.
  need(typeof timeoutMs === 'number' && timeoutMs > 0 && timeoutMs < 2 ** 31, 'timeoutMs', 'be a number above 0');
  need(typeof retries === 'number' && retries >= 0, 'retries', 'be a number from 0 up');
  need((permissions ?? []).every?.(isPermission), 'permissions', `be a list of ${PERMISSIONS.join(', ')}`);
  need(!onEvent || typeof onEvent === 'function', 'onEvent', 'be a function');
  return {
    // Our own needs no check, and no `URL`, which React Native has half of.
    base: config.baseUrl === undefined ? 'https://api.bitget.com' : checkBaseUrl(config.baseUrl),
    fetch: config.fetch,
    signer: config.signer,
    limiter: config.rateLimiter,
    account: config.account ?? 'default',
    egress: config.egress ?? 'default',
    timeoutMs,
    retries,
    headers,
    bodyHeaders: { ...headers, 'Content-Type': 'application/json' },
    permissions,
    clock: config.clock ?? systemClock,
    random: config.random ?? Math.random,
    explain: config.explain,
    emit: onEvent && ((event) => quietly(onEvent, event)),
    routes: new WeakMap(),
    open: new OpenTries(),
    watch: new AbortWatch(),
    syncFirst: config.syncClock === true,
    synced: false,
    offsetMs: 0,
    syncing: undefined,
    closing: new AbortController(),
  };
}

function need(ok: unknown, option: string, what: string): asserts ok {
  if (!ok) throw new BitgetError('config/invalid', `${option} must ${what}`, { option });
}

function checkBaseUrl(value: string): string {
  const url = URL.canParse(value) && new URL(value);
  need(
    url && /^(https:|http:\/\/(localhost|127\.[\d.]+|\[::1\])(:|\/))/.test(url.href) && !url.search && !url.hash,
    'baseUrl',
    'be an https URL without query or fragment (http on loopback only)',
  );
  need(!url.username && !url.password, 'baseUrl', 'hold no user name or password');
  return (url.origin + url.pathname).replace(/\/+$/, '');
}

function isPermission(permission: string): boolean {
  return PERMISSIONS.includes(permission);
}

/** A listener that throws between sending and reading must not turn a placed order into an error. */
function quietly(listener: (event: TransportEvent) => void, event: TransportEvent): void {
  try {
    listener(event);
  } catch {
    // Nobody hears it.
  }
}
