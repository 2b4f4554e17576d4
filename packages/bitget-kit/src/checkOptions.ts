import { BitgetError } from '@bitget-kit/errors';
import type { BitgetConfig } from './BitgetConfig.js';

/** Every option there is; the compiler keeps it whole. */
const OPTIONS: { readonly [K in keyof BitgetConfig]-?: true } = {
  credentials: true,
  limits: true,
  baseUrl: true,
  fetch: true,
  rateLimiter: true,
  account: true,
  egress: true,
  timeoutMs: true,
  retries: true,
  demo: true,
  locale: true,
  channelCode: true,
  permissions: true,
  syncClock: true,
  clock: true,
  random: true,
  explain: true,
  onEvent: true,
};
const CREDENTIALS = ['apiKey', 'secretKey', 'passphrase', 'privateKey', 'sign'];

/** Refuses a misspelled option: `permisions: ['read']` must not become a client that may do everything. */
export function checkOptions(config: unknown): void {
  if (typeof config !== 'object' || config === null || Array.isArray(config)) {
    throw new BitgetError('config/invalid', 'the options must be an object.', { option: 'config' });
  }
  for (const option of Object.keys(config)) {
    if (Object.hasOwn(OPTIONS, option)) continue;
    const help = CREDENTIALS.includes(option)
      ? `give it as credentials: { ${option} }`
      : `there are ${Object.keys(OPTIONS).join(', ')}`;
    throw new BitgetError('config/invalid', `there is no option ${option}: ${help}.`, { option });
  }
}
