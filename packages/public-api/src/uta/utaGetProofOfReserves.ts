import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** One coin. */
export interface UtaReserveProof {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** What the exchange holds, in the coin. */
  platformAssets: DecimalString;
  /** What it owes, in the coin. */
  userAssets: DecimalString;
  /** With a per cent sign. */
  reserveRatio: string;
}

/** What comes back. */
export interface UtaGetProofOfReservesResult {
  /** Root of the Merkle tree of users’ balances. */
  merkleRootHash: string;
  /** With a per cent sign: `175%`. */
  totalReserveRatio: string;
  /** The rows. */
  list: UtaReserveProof[];
}

/**
 * What the exchange says it holds, beside what it owes to its users.
 *
 * Public. Limit: 20 requests per second and IP.
 *
 * @see https://www.bitget.com/api-doc/uta/public/Get-Proof-Of-Reserves
 * @example
 * ```ts
 * import { utaGetProofOfReserves } from '@bitget-kit/public-api/uta';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const result = await call(createTransport(), utaGetProofOfReserves, {});
 * console.log(result);
 * ```
 */
export const utaGetProofOfReserves: Endpoint<Record<never, never>, UtaGetProofOfReservesResult, 'public'> = {
  method: 'GET',
  path: '/api/v3/market/proof-of-reserves',
  access: 'public',
  limit: { requests: 20, seconds: 1, scope: 'ip' },
};
