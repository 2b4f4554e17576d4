import { ApiFailure } from '../ApiFailure.js';
import type { SandboxPermission } from '../SandboxKey.js';

const MEANING: { readonly [word: string]: SandboxPermission } = {
  spot_trade: 'trade',
  margin_trade: 'trade',
  contract_trade: 'trade',
  transfer: 'transfer',
  read: 'read',
};

/** What the words of V2 for a sub-account's key allow; whoever may trade may read. */
export function classicPermissions(words: readonly string[]): SandboxPermission[] {
  const meant = words.map((word) => {
    const permission = MEANING[word];
    if (!permission) throw new ApiFailure('40020', 'Parameter permList error');
    return permission;
  });
  return [...new Set<SandboxPermission>(['read', ...meant])];
}
