/** One build of the packed packages, ESM or CJS: every entry by its specifier. These are the ones that the checks call. */
export interface Kit {
  readonly 'bitget-kit': typeof import('bitget-kit');
  readonly '@bitget-kit/contract': typeof import('@bitget-kit/contract');
  readonly '@bitget-kit/errors': typeof import('@bitget-kit/errors');
  readonly '@bitget-kit/orders': typeof import('@bitget-kit/orders');
  readonly '@bitget-kit/private-api/spot': typeof import('@bitget-kit/private-api/spot');
  readonly '@bitget-kit/public-api/spot': typeof import('@bitget-kit/public-api/spot');
  readonly '@bitget-kit/ratelimit': typeof import('@bitget-kit/ratelimit');
  readonly '@bitget-kit/sandbox': typeof import('@bitget-kit/sandbox');
  readonly '@bitget-kit/signer': typeof import('@bitget-kit/signer');
  readonly '@bitget-kit/transport': typeof import('@bitget-kit/transport');
}
