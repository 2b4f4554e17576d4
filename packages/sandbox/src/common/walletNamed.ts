/** The ledger's account of a user that transfers call by a name; V3 calls the unified one `uta`. */
export function walletNamed(uid: string, name: unknown): string {
  return `${uid}:${name === 'uta' ? 'unified' : String(name)}`;
}
