import { ApiFailure } from '../ApiFailure.js';
import type { User } from '../exchange/User.js';

const SUFFIX = 'API is not supported at this time';

/** Classic accounts have V2, unified ones V3: both codes are known from logs only. A frozen sub-account has neither. */
export function checkAccount({ account, sub }: User, path: string | undefined): void {
  if (sub && sub.status !== 'normal') throw new ApiFailure('40068', 'Disable subaccount access');
  if (path === undefined) return;
  const v3 = path.startsWith('/api/v3/');
  if (v3 && account === 'classic') {
    throw new ApiFailure('40084', `You are in Classic Account mode, and the Unified Account ${SUFFIX}`);
  }
  if (!v3 && account === 'unified') {
    throw new ApiFailure('40085', `You are in Unified Account mode, and the Classic Account ${SUFFIX}`);
  }
}
