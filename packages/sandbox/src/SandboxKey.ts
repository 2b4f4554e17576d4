/** What a key of the sandbox may do. None implies another. */
export type SandboxPermission = 'read' | 'trade' | 'transfer' | 'withdraw' | 'manage';

/** A key of the sandbox, with what is needed to use it. It is worth nothing anywhere else. */
export interface SandboxKey {
  readonly apiKey: string;
  /** Empty for a key that signs by RSA. */
  readonly secretKey: string;
  readonly passphrase: string;
  /** The public half of an RSA key, as PEM. */
  readonly publicKey?: string | undefined;
  readonly permissions: readonly SandboxPermission[];
  readonly uid: string;
  /** Empty: any address. */
  readonly ips: readonly string[];
  readonly demo: boolean;
}
