import { BitgetError } from '@bitget-kit/errors';
import { AbortWatch } from './AbortWatch.js';
import { OpenTries } from './OpenTries.js';
import type { Permission } from './Permission.js';
import type { Settings } from './Settings.js';
import { systemClock } from './systemClock.js';
import type { TransportConfig } from './TransportConfig.js';

/** What may become a header. */
const VISIBLE = /^[!-~]+$/;
const PERMISSION = /^(read|trade|transfer|withdraw|manage)$/;

/** Checks a configuration and fills in its defaults. Values are never repeated in errors: they may be secrets. */
export function resolveSettings<P extends Permission>(config: TransportConfig<P>): Settings {
  const {
    baseUrl = 'https://api.bitget.com',
    locale = 'en-US',
    timeoutMs = 10_000,
    retries = 2,
    onEvent,
    channelCode,
  } = config;
  const headers: Record<string, string> = { locale };
  if (config.demo) headers.paptrading = '1';
  if (channelCode !== undefined) headers['X-CHANNEL-API-CODE'] = channelCode;
  need(VISIBLE.test(locale), 'locale', 'be ASCII without blanks');
  need(VISIBLE.test(channelCode ?? '-'), 'channelCode', 'be ASCII without blanks');
  need(!config.fetch || typeof config.fetch === 'function', 'fetch', 'be a function');
  // A longer timer would fire at once.
  need(typeof timeoutMs === 'number' && timeoutMs > 0 && timeoutMs < 2 ** 31, 'timeoutMs', 'be a number above 0');
  need(typeof retries === 'number' && retries >= 0, 'retries', 'be a number from 0 up');
  need(
    (config.permissions ?? []).every?.((one) => PERMISSION.test(one)),
    'permissions',
    'be a list of read, trade, transfer, withdraw, manage',
  );
  need(!onEvent || typeof onEvent === 'function', 'onEvent', 'be a function');
  return {
    base: checkBaseUrl(baseUrl),
    fetch: config.fetch,
    signer: config.signer,
    limiter: config.rateLimiter,
    account: config.account ?? 'default',
    egress: config.egress ?? 'default',
    timeoutMs,
    retries,
    headers,
    bodyHeaders: { ...headers, 'Content-Type': 'application/json' },
    permissions: config.permissions,
    clock: config.clock ?? systemClock,
    random: config.random ?? Math.random,
    explain: config.explain,
    emit:
      onEvent &&
      ((event) => {
        try {
          onEvent(event);
        } catch {
          // A listener that throws between sending and reading must not turn a placed order into an error.
        }
      }),
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

function need(ok: unknown, option: string, what: string): void {
  if (!ok) throw new BitgetError('config/invalid', `${option} must ${what}`, { option });
}

function checkBaseUrl(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const safe = url && /^(https:|http:\/\/(localhost|127\.[\d.]+|\[::1\])(:|\/))/.test(url.href);
  need(
    safe && !url.search && !url.hash,
    'baseUrl',
    'be an https URL without query or fragment (http on loopback only)',
  );
  need(!url?.username && !url?.password, 'baseUrl', 'hold no user name or password');
  return url ? (url.origin + url.pathname).replace(/\/+$/, '') : '';
}
