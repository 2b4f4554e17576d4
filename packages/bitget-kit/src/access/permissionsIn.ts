import type { Permission } from '@bitget-kit/transport';

/** Words for permissions that the exchange uses, classic and unified, and what they allow. A trailing `r` only reads. */
const WORDS: readonly (readonly [RegExp, readonly Permission[]])[] = [
  [/^(co|cp|st|sm|tt)ow$|^pllw$|trade/, ['read', 'trade']],
  [/^wtow$|transfer/, ['read', 'transfer']],
  [/^wwow$|withdraw/, ['read', 'withdraw']],
  [/^chow$/, ['read', 'manage']],
  [/^(co|cp|st|sm|tt|wt|ch)or$|^(tax|p2p|pll)r$|^p2p$|^taxw$|^read/, ['read']],
  // UTA management covers transfers between own accounts and everything about accounts and sub-accounts.
  [/mgt|manage/, ['read', 'transfer', 'manage']],
];

const ORDER: readonly Permission[] = ['read', 'trade', 'transfer', 'withdraw', 'manage'];

/** What the exchange's words for permissions allow. Words that are not known allow nothing. */
export function permissionsIn(granted: readonly string[], readOnly = false): Permission[] {
  const found = new Set<Permission>();
  for (const word of granted) {
    for (const [pattern, allows] of WORDS) {
      if (pattern.test(word)) for (const permission of allows) found.add(permission);
    }
  }
  return ORDER.filter((permission) => found.has(permission) && (!readOnly || permission === 'read'));
}
