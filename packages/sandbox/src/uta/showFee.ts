import { formatUnits } from '../exchange/formatUnits.js';

/** A fee as V3 writes it. */
export interface ShownFee {
  readonly feeCoin: string | null;
  readonly fee: string | null;
}

/** A fee as V3 writes it: what was paid, without a minus, and nothing at all where nothing was. */
export function showFee({ fee, feeCoin }: { readonly fee: bigint; readonly feeCoin: string }): ShownFee {
  return fee === 0n ? { feeCoin: null, fee: null } : { feeCoin, fee: formatUnits(fee) };
}
