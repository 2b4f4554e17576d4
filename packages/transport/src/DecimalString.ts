/**
 * An exact decimal number as text, such as `'0.00012'`: amounts, prices and rates. Empty where the exchange has none to
 * give. Never a JavaScript number: that would round it.
 *
 * @pattern ^(-?\d+(\.\d+)?)?$
 * @see https://www.bitget.com/api-doc/common/intro
 * @example
 * ```ts
 * import type { DecimalString } from '@bitget-kit/transport';
 *
 * const price: DecimalString = '50000.10';
 * ```
 */
export type DecimalString = string;
