/** A user, or a sub-account, which is a user with a parent. */
export interface User {
  readonly uid: string;
  /** Classic accounts use V2 and keep a wallet for each product; unified ones use V3 and have one wallet. */
  account: 'classic' | 'unified';
  readonly parent?: string | undefined;
}
