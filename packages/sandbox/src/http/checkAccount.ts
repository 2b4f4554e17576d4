import { ApiFailure } from '../ApiFailure.js';
import type { User } from '../exchange/User.js';

const SUFFIX = 'API is not supported at this time';

/** Classic accounts have V2, unified ones V3. Both codes are known from logs only. */
export function checkAccount({ account }: User, path: string): void {
  const v3 = path.startsWith('/api/v3/');
  if (v3 && account === 'classic') {
    throw new ApiFailure('40084', `You are in Classic Account mode, and the Unified Account ${SUFFIX}`);
  }
  if (!v3 && account === 'unified') {
    throw new ApiFailure('40085', `You are in Unified Account mode, and the Classic Account ${SUFFIX}`);
  }
}
