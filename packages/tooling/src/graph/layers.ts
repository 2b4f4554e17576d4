/** What a published package may import: siblings by folder name, libraries by package name. */
export interface Layer {
  readonly siblings: readonly string[];
  readonly libraries?: readonly string[];
}

/** The table of packages in `docs/architecture.md`, as data. Arrows point down only. Private packages may import anything. */
export const layers: Readonly<Record<string, Layer>> = {
  errors: { siblings: [] },
  signer: { siblings: ['errors'], libraries: ['@noble/hashes'] },
  ratelimit: { siblings: ['errors'] },
  'ratelimit-redis': { siblings: ['ratelimit', 'errors'], libraries: ['ioredis', 'redis'] },
  transport: { siblings: ['errors'], libraries: ['undici'] },
  'public-api': { siblings: ['transport'] },
  'private-api': { siblings: ['transport'] },
  orders: { siblings: ['transport', 'private-api', 'errors'] },
  'bitget-kit': {
    siblings: ['errors', 'signer', 'ratelimit', 'transport', 'public-api', 'private-api', 'orders'],
    libraries: ['undici', 'big.js'],
  },
  contract: { siblings: [], libraries: ['@cfworker/json-schema'] },
  sandbox: {
    siblings: ['signer', 'errors', 'contract'],
    libraries: ['devalue', 'hono', 'sorted-btree'],
  },
};
