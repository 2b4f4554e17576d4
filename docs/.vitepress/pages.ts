/** One page: its title in the menu, and its path without ending. */
export interface PageLink {
  readonly text: string;
  readonly link: string;
  /** For a page with a build of its own: the router of VitePress is to leave it to the browser. */
  readonly target?: '_self';
}

/** A part of the menu. The same list makes `llms.txt`. */
export interface PageGroup {
  readonly text: string;
  readonly collapsed?: boolean;
  readonly items: readonly PageLink[];
}

/** Every written page of the site, in the order of reading. Decision records are added from their folder. */
export const pages: readonly PageGroup[] = [
  {
    text: 'Guide',
    items: [
      { text: 'Start in five minutes', link: '/start' },
      { text: 'Choosing packages', link: '/choosing' },
      { text: 'Keys and security', link: '/keys' },
      { text: 'Signing, step by step', link: '/signing' },
      { text: 'Signature inspector', link: '/inspector/', target: '_self' },
      { text: 'Rate limits', link: '/rate-limits' },
      { text: 'What became of an order', link: '/orders' },
      { text: 'Errors', link: '/errors' },
      { text: 'Sandbox', link: '/packages/sandbox' },
    ],
  },
  {
    text: 'Recipes',
    items: [
      { text: 'Edge function', link: '/recipes/edge' },
      { text: 'Keys in a KMS', link: '/recipes/kms' },
      { text: 'Several processes', link: '/recipes/several-processes' },
      { text: 'React Native', link: '/recipes/react-native' },
      { text: 'Through a proxy', link: '/proxies' },
      { text: 'Seeing what happens', link: '/observability' },
      { text: 'From bitget-api', link: '/recipes/from-bitget-api' },
      { text: 'From ccxt', link: '/recipes/from-ccxt' },
    ],
  },
  {
    text: 'Reference',
    items: [
      { text: 'Endpoints', link: '/reference/endpoints' },
      { text: 'Error codes', link: '/reference/errors' },
      { text: 'Codes that prove a refusal', link: '/reference/refusals' },
      { text: 'Faults on the way', link: '/faults' },
      { text: 'What is claimed of an order', link: '/model' },
      { text: 'Coverage', link: '/reference/coverage' },
      { text: 'Runtimes', link: '/reference/runtimes' },
      { text: 'Methods of bitget-api', link: '/reference/bitget-api-methods' },
      { text: 'API of all packages', link: '/api/' },
    ],
  },
  {
    text: 'Packages',
    items: [
      { text: 'bitget-kit', link: '/packages/bitget-kit' },
      { text: 'signer', link: '/packages/signer' },
      { text: 'ratelimit', link: '/packages/ratelimit' },
      { text: 'ratelimit-redis', link: '/packages/ratelimit-redis' },
      { text: 'errors', link: '/packages/errors' },
      { text: 'transport', link: '/packages/transport' },
      { text: 'public-api', link: '/packages/public-api' },
      { text: 'private-api', link: '/packages/private-api' },
      { text: 'orders', link: '/packages/orders' },
      { text: 'contract', link: '/packages/contract' },
    ],
  },
  {
    text: 'Project',
    items: [
      { text: 'Architecture', link: '/architecture' },
      { text: 'Contributing', link: '/contributing' },
      { text: 'Security', link: '/security' },
      { text: 'Decisions', link: '/decisions/' },
    ],
  },
];
