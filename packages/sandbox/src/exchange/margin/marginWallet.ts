/** The ledger's account of a user's crossed margin, named as transfers name it. */
export function marginWallet(uid: string): string {
  return `${uid}:crossed_margin`;
}
