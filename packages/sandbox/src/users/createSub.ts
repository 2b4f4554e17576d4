import { ApiFailure } from '../ApiFailure.js';
import type { Exchange } from '../exchange/Exchange.js';
import type { User } from '../exchange/User.js';

/** The documentation does not say how many there may be; a main account may ask for more. */
const MOST_SUBS = 500;

/** What a sub-account is made of. */
export interface SubTerms {
  readonly name: string;
  readonly note?: string;
  readonly account?: User['account'];
  readonly permissions?: readonly string[];
}

/** Makes a sub-account, with an id of its own, balances of its own and limits of its own. */
export function createSub(exchange: Exchange, parent: User, terms: SubTerms): User {
  const { name, note = '', account = parent.account, permissions = [] } = terms;
  const { users } = exchange.state;
  if (!/^[A-Za-z]{8}$/.test(name)) {
    throw new ApiFailure('40057', 'Parameter subAccountName must be eight letters does not meet specification');
  }
  const siblings = [...users.values()].filter((user) => user.parent === parent.uid);
  if (siblings.some(({ sub }) => sub?.name === name)) throw new ApiFailure('40060', 'subNames already exists');
  if (siblings.length >= MOST_SUBS)
    throw new ApiFailure('40069', 'The maximum number of sub-accounts created has been reached');
  const at = exchange.now();
  const sub = { name, note, status: 'normal', permissions, createdAt: at, updatedAt: at } as const;
  const user: User = { uid: exchange.nextId(), account, parent: parent.uid, sub: { ...sub } };
  users.set(user.uid, user);
  return user;
}
