import { BitgetError } from '@bitget-kit/errors';
import type { OrderRules } from './OrderRules.js';
import { PLACE, parseDecimal } from './parseDecimal.js';

/**
 * Checks price and size of an order against the rules of its symbol, before the exchange refuses them with 40808, 43011
 * or 45110. Nothing is rounded: {@link roundTo} does that when you ask it to.
 *
 * The value is checked when both are given. On spot and classic futures its least is in USDT: for pairs with another
 * quote coin leave `minValue` out of the rules.
 *
 * @throws {@link BitgetError} `request/invalid` naming `price` or `size`, what it is and what it must be.
 * @see https://www.bitget.com/api-doc/spot/trade/Place-Order
 * @example
 * ```ts
 * import { checkAmounts } from 'bitget-kit/decimal';
 *
 * const rules = { priceStep: '0.01', sizeStep: '0.000001', minValue: '1' };
 * checkAmounts(rules, { price: '55441.12', size: '0.001' });
 * ```
 */
export function checkAmounts(
  rules: OrderRules,
  amounts: { readonly price?: string | undefined; readonly size?: string | undefined },
): void {
  const { price, size } = amounts;
  if (price !== undefined) checkStep(price, 'price', rules.priceStep);
  if (size === undefined) return;
  checkStep(size, 'size', rules.sizeStep);
  const { minSize, maxSize, minValue } = rules;
  const number = parseDecimal(size, 'size');
  if (minSize && number.lt(minSize)) throw refuse('size', size, `is below the smallest, ${minSize}`);
  if (maxSize && number.gt(maxSize)) throw refuse('size', size, `is above the largest, ${maxSize}`);
  if (price === undefined || !minValue) return;
  const value = number.times(price);
  if (value.lt(minValue)) {
    throw refuse('size', size, `at ${price} is worth ${value.toFixed()}, below the smallest value, ${minValue}`);
  }
}

function checkStep(value: string, parameter: string, step: string): void {
  const number = parseDecimal(value, parameter);
  if (number.lte(0)) throw refuse(parameter, value, 'must be above 0');
  if (!number.mod(step).eq(0)) throw refuse(parameter, value, `must be a multiple of ${step}`);
}

function refuse(parameter: string, value: string, what: string): BitgetError<'request/invalid'> {
  return new BitgetError('request/invalid', `${parameter} ${value} ${what}.`, { endpoint: PLACE, parameter });
}
