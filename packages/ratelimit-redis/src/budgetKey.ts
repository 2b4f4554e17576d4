import type { BucketId } from '@bitget-kit/ratelimit';

/**
 * The key of a budget. The deployment in braces is its hash tag, so that a cluster keeps all keys of a deployment on one
 * server: a script may touch no others. Owners and endpoints are percent-encoded: they are anybody's text, and could hold
 * braces and colons.
 */
export function budgetKey(deployment: string, { scope, owner, endpoint }: BucketId): string {
  const name = `bg:{${deployment}}:${scope === 'uid' ? 'u' : 'ip'}:${encode(owner)}`;
  return endpoint === undefined ? name : `${name}:${encode(endpoint)}`;
}

/** Half a surrogate pair cannot be encoded. On the wire it is U+FFFD. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}
