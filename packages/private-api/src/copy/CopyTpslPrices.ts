import type { DecimalString } from '@bitget-kit/transport';

/**
 * Take profit and stop loss of a copied order: one of the two at least. **What is left out stays as it is; `'0'` takes it
 * away.**
 *
 * @see https://www.bitget.com/api-doc/copytrading/future-copytrade/trader/Trader-Order-Modify-Tpsl
 * @example
 * ```ts
 * import type { CopyTpslPrices } from '@bitget-kit/private-api/copy';
 *
 * const withoutStop: CopyTpslPrices = { stopLossPrice: '0' };
 * ```
 */
export type CopyTpslPrices =
  | {
      /** Price that takes the profit, in quote coin. Left out: as it is. `'0'`: none any more. */
      stopSurplusPrice: DecimalString;
      /** Price that stops the loss, in quote coin. Left out: as it is. `'0'`: none any more. */
      stopLossPrice?: DecimalString | undefined;
    }
  | {
      /** Price that takes the profit, in quote coin. Left out: as it is. `'0'`: none any more. */
      stopSurplusPrice?: DecimalString | undefined;
      /** Price that stops the loss, in quote coin. Left out: as it is. `'0'`: none any more. */
      stopLossPrice: DecimalString;
    };
