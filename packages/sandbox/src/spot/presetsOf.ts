import { ApiFailure } from '../ApiFailure.js';
import { isMissing } from '../common/isMissing.js';
import { unitsOf } from '../common/unitsOf.js';
import type { Presets } from '../exchange/Presets.js';

/** What presets are held against. */
export interface PresetGround {
  readonly side: 'buy' | 'sell';
  /** In ticks: that of the order, or of the market. */
  readonly price: bigint;
  readonly pricePrecision: number;
}

/**
 * Take-profit and stop-loss that an order brings along; undefined when there are none. A take-profit must lie on the side
 * where the order gains, a stop-loss on the other. An execute price alone is without effect.
 */
export function presetsOf(params: { readonly [name: string]: unknown }, ground: PresetGround): Presets | undefined {
  const { side, price, pricePrecision } = ground;
  const text = (name: string): string | undefined => {
    if (isMissing(params[name])) return undefined;
    unitsOf(params[name], pricePrecision, name);
    return String(params[name]);
  };
  const takeProfit = text('presetTakeProfitPrice');
  const stopLoss = text('presetStopLossPrice');
  const [takeProfitLimit, stopLossLimit] = [text('executeTakeProfitPrice'), text('executeStopLossPrice')];
  if (takeProfit === undefined && stopLoss === undefined) return undefined;
  const isAbove = (preset: string, name: string): boolean => unitsOf(preset, pricePrecision, name) > price;
  const buys = side === 'buy';
  if (takeProfit !== undefined && isAbove(takeProfit, 'presetTakeProfitPrice') !== buys) {
    const [code, sign] = buys ? ['43013', '> '] : ['43014', 'to be <'];
    throw new ApiFailure(code, `Take profit price needs ${sign}current price`);
  }
  if (stopLoss !== undefined && isAbove(stopLoss, 'presetStopLossPrice') === buys) {
    const [code, sign] = buys ? ['43015', 'to be <'] : ['43016', 'to be >'];
    throw new ApiFailure(code, `Stop loss price needs ${sign} current price`);
  }
  return { takeProfit, takeProfitLimit, stopLoss, stopLossLimit };
}
