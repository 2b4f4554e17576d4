import type { CallContext } from '../http/CallContext.js';

/** Who asks. Empty on public endpoints, where nobody is asked. */
export function uidOf({ key }: CallContext): string {
  return key?.uid ?? '';
}
