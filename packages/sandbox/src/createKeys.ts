import { hashToUnit } from './exchange/hashToUnit.js';
import type { SandboxKeyConfig } from './SandboxConfig.js';
import type { SandboxKey } from './SandboxKey.js';

const EVERYTHING = ['read', 'trade', 'transfer', 'withdraw', 'manage'] as const;
const LOOPBACK = ['127.0.0.1', '::1'];
const DEFAULT_KEYS: readonly SandboxKeyConfig[] = [
  { permissions: ['read', 'trade'] },
  { permissions: ['read'] },
  { permissions: EVERYTHING, ips: LOOPBACK },
  { uid: '2', account: 'unified' },
  { uid: '2', account: 'unified', permissions: EVERYTHING, ips: LOOPBACK },
];

/** Makes the keys; whatever a key does not say comes from the seed. */
export function createKeys(seed: number, configs: readonly SandboxKeyConfig[] = DEFAULT_KEYS): SandboxKey[] {
  let drawn = 0;
  const hex = (length: number): string =>
    Array.from({ length }, () => {
      drawn += 1;
      return Math.floor(hashToUnit(seed, drawn) * 16).toString(16);
    }).join('');
  return configs.map((config) => ({
    apiKey: config.apiKey ?? `bg_${hex(32)}`,
    secretKey: config.secretKey ?? (config.publicKey === undefined ? hex(64) : ''),
    passphrase: config.passphrase ?? `sandbox${hex(8)}`,
    publicKey: config.publicKey,
    permissions: config.permissions ?? ['read', 'trade'],
    uid: config.uid ?? '1',
    account: config.account ?? 'classic',
    ips: config.ips ?? [],
    demo: config.demo ?? false,
  }));
}
