/**
 * How far an in-memory limiter's promise reaches: nowhere on an edge runtime, which runs many short-lived instances
 * side by side. `globals` is `globalThis`, but for tests.
 */
export function detectGuarantee(globals: object): 'process' | 'none' {
  if ('EdgeRuntime' in globals) return 'none';
  const { navigator } = globals as { readonly navigator?: { readonly userAgent?: string } };
  return navigator?.userAgent === 'Cloudflare-Workers' ? 'none' : 'process';
}
