/** The ledger's account of a user's spot wallet. */
export function spotAccount(uid: string): string {
  return `${uid}:spot`;
}
