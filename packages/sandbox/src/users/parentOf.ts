import { ApiFailure } from '../ApiFailure.js';
import { uidOf } from '../common/uidOf.js';
import type { User } from '../exchange/User.js';
import type { CallContext } from '../http/CallContext.js';

/** The main account that asks: sub-accounts manage nothing. */
export function parentOf(context: CallContext): User {
  const user = context.exchange.user(uidOf(context));
  if (user.parent !== undefined) throw new ApiFailure('40048', "The user's ApiKey must be the parent account");
  return user;
}
