import type { UtaInstrument } from '@bitget-kit/public-api/uta';
import type { OrderRules } from './OrderRules.js';
import { stepOf } from './stepOf.js';

/**
 * The rules of an instrument of the unified account, from a row of `utaGetInstruments`.
 *
 * @see https://www.bitget.com/api-doc/uta/public/Instruments
 * @example
 * ```ts
 * import { createBitget } from 'bitget-kit';
 * import { roundTo, utaRules } from 'bitget-kit/decimal';
 *
 * const [instrument] = await createBitget().uta.getInstruments({ category: 'SPOT', symbol: 'BTCUSDT' });
 * if (instrument) console.log(roundTo('0.0012345678', utaRules(instrument).sizeStep, 'down'));
 * ```
 */
export function utaRules(
  instrument: Pick<
    UtaInstrument,
    | 'pricePrecision'
    | 'priceMultiplier'
    | 'quantityPrecision'
    | 'quantityMultiplier'
    | 'quotePrecision'
    | 'minOrderQty'
    | 'maxOrderQty'
    | 'minOrderAmount'
  >,
): OrderRules {
  return {
    priceStep: instrument.priceMultiplier || stepOf(instrument.pricePrecision),
    sizeStep: instrument.quantityMultiplier || stepOf(instrument.quantityPrecision),
    quoteSizeStep: stepOf(instrument.quotePrecision),
    minSize: instrument.minOrderQty,
    // Sent as 0 where there is no bound.
    maxSize: Number(instrument.maxOrderQty) > 0 ? instrument.maxOrderQty : undefined,
    minValue: instrument.minOrderAmount,
  };
}
