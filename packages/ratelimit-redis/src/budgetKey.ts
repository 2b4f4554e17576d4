import type { BucketId } from '@bitget-kit/ratelimit';

/**
 * The key of a budget. The deployment in braces is its hash tag, so that a cluster keeps all keys of a deployment on one
 * server: a script may touch no others. Owners are percent-encoded: they are anybody's text, and could hold braces.
 */
export function budgetKey(deployment: string, { scope, owner, endpoint }: BucketId): string {
  const name = `bg:{${deployment}}:${scope === 'uid' ? 'u' : 'ip'}:${encodeURIComponent(owner)}`;
  return endpoint === undefined ? name : `${name}:${encodeURIComponent(endpoint)}`;
}
