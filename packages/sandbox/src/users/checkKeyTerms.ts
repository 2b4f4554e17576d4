import { ApiFailure } from '../ApiFailure.js';
import type { SandboxPermission } from '../SandboxKey.js';

const MOST_ADDRESSES = 30;
const ADDRESS = /^(\d{1,3}(\.\d{1,3}){3}|[0-9a-fA-F:]*:[0-9a-fA-F:.]+)$/;

/** What its owner says of a key. */
export interface KeyTerms {
  readonly passphrase: string;
  readonly label: string;
  readonly ips: readonly string[];
  readonly permissions: readonly SandboxPermission[];
  /** The permissions in the words of the request. */
  readonly asked: readonly string[];
}

/** Refuses a passphrase, a label or addresses that the exchange would not take. */
export function checkKeyTerms({ passphrase, label, ips }: KeyTerms): void {
  if (!/^[A-Za-z0-9]{8,32}$/.test(passphrase)) {
    throw new ApiFailure('40070', 'passphrase 8-32 characters with letters and numbers');
  }
  if (label.length < 1 || label.length > 20) throw new ApiFailure('40056', 'remark must be length of 1 ~ 20');
  if (ips.length > MOST_ADDRESSES || !ips.every((ip) => ADDRESS.test(ip))) {
    throw new ApiFailure('40057', 'Parameter ip list does not meet specification');
  }
}
