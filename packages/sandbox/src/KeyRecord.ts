import type { SandboxKey } from './SandboxKey.js';

/** A key, with what its owner said when it was made: key management shows that again. */
export interface KeyRecord extends SandboxKey {
  readonly label?: string | undefined;
  /** What it may do, in the words of the request. */
  readonly asked?: readonly string[] | undefined;
  readonly createdAt?: number | undefined;
}
