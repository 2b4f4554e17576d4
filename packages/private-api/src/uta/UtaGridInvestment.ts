import type { DecimalString } from '@bitget-kit/transport';

/**
 * What is put in, of one coin.
 *
 * @example
 * ```ts
 * import type { UtaGridInvestment } from '@bitget-kit/private-api/uta';
 *
 * export type Fields = keyof UtaGridInvestment;
 * ```
 */
export interface UtaGridInvestment {
  /** Coin, e.g. `USDT`. */
  coin: string;
  /** Amount, in its coin. */
  amount: DecimalString;
}
