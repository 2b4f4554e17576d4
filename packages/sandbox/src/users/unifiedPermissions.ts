import { ApiFailure } from '../ApiFailure.js';
import type { SandboxPermission } from '../SandboxKey.js';

const WRITES: { readonly [word: string]: readonly SandboxPermission[] } = {
  uta_trade: ['trade'],
  uta_mgt: ['transfer', 'manage'],
};

/** What a V3 key of a kind, with these permissions, may do. */
export function unifiedPermissions(type: string, words: readonly string[]): SandboxPermission[] {
  const writes = words.flatMap((word) => {
    const meant = WRITES[word];
    if (!meant) throw new ApiFailure('40020', 'Parameter permissions error');
    return meant;
  });
  return type === 'read_only' ? ['read'] : ['read', ...new Set(writes)];
}
