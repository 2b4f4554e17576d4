/**
 * What the amounts of an order on one symbol must keep to. Made by {@link spotRules}, {@link futuresRules} and
 * {@link utaRules} from what the exchange tells of a symbol. All are decimal strings.
 *
 * @example
 * ```ts
 * import type { OrderRules } from 'bitget-kit/decimal';
 *
 * const rules: OrderRules = { priceStep: '0.01', sizeStep: '0.000001', minValue: '1' };
 * ```
 */
export interface OrderRules {
  /** Prices are multiples of it, in quote coin. */
  readonly priceStep: string;
  /** Sizes are multiples of it, in base coin. */
  readonly sizeStep: string;
  /** Sizes in quote coin, as a market buy on spot takes them, are multiples of it. */
  readonly quoteSizeStep?: string | undefined;
  /** The smallest size, in base coin. */
  readonly minSize?: string | undefined;
  /** The largest size of a limit order, in base coin. */
  readonly maxSize?: string | undefined;
  /** The smallest price times size: in USDT on spot and classic futures, else in quote coin. */
  readonly minValue?: string | undefined;
}
