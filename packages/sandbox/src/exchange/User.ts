/** A user, or a sub-account, which is a user with a parent. */
export interface User {
  readonly uid: string;
  /** Classic accounts use V2 and keep a wallet for each product; unified ones use V3 and have one wallet. */
  account: 'classic' | 'unified';
  /** Whether it was once the other kind. */
  switched?: boolean;
  readonly parent?: string | undefined;
  /** Of a sub-account only: what its owner calls it, says of it and lets it do, in the words of the request. */
  readonly sub?: SubAccount | undefined;
}

/** What is known of a sub-account besides what every user has. */
export interface SubAccount {
  readonly name: string;
  note: string;
  status: 'normal' | 'freeze' | 'del';
  permissions: readonly string[];
  readonly createdAt: number;
  updatedAt: number;
}
