import { formatUnits } from './formatUnits.js';
import type { OrderRequest } from './OrderRequest.js';
import type { Presets } from './Presets.js';
import type { Trailing } from './Trailing.js';

const MILLION = 1_000_000n;

/** Take-profit and stop-loss of what a trailing order places, so far from the price at which it fires. */
export function trailingPresets(
  { takeProfit, stopLoss }: Trailing,
  { market, side }: OrderRequest,
  price: bigint,
): Presets | undefined {
  if (takeProfit === undefined && stopLoss === undefined) return undefined;
  const away = (share: bigint | undefined, up: boolean): string | undefined =>
    share === undefined
      ? undefined
      : formatUnits((price * (up ? MILLION + share : MILLION - share)) / MILLION, market.pricePrecision);
  return { takeProfit: away(takeProfit, side === 'buy'), stopLoss: away(stopLoss, side === 'sell') };
}
