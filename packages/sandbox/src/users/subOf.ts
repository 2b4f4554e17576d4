import { ApiFailure } from '../ApiFailure.js';
import type { Exchange } from '../exchange/Exchange.js';
import type { SubAccount, User } from '../exchange/User.js';

/** A sub-account of the one who asks; 40066 when it is none. */
export function subOf({ state }: Exchange, parent: User, uid: unknown): User & { readonly sub: SubAccount } {
  const user = state.users.get(String(uid));
  if (!user?.sub || user.parent !== parent.uid || user.sub.status === 'del') {
    throw new ApiFailure('40066', 'This subUid does not belong to the account or is not a virtual sub-account');
  }
  return user as User & { readonly sub: SubAccount };
}
