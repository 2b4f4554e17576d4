import type { State } from '../State.js';
import type { MarginAccount } from './MarginAccount.js';

/** That of a user; it begins when it is first asked for. */
export function marginAccountOf({ margin }: Pick<State, 'margin'>, uid: string): MarginAccount {
  const lists = { borrowed: [], repaid: [], interest: [], liquidations: [] };
  const found = margin.get(uid) ?? { debts: new Map(), lookedAt: 0, ...lists };
  margin.set(uid, found);
  return found;
}
