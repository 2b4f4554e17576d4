import type { FuturesContract } from '@bitget-kit/public-api/futures';
import type { OrderRules } from './OrderRules.js';
import { stepOf } from './stepOf.js';

/**
 * The rules of a futures contract, from a row of `futuresGetContracts`.
 *
 * @see https://www.bitget.com/api-doc/contract/market/Get-All-Symbols-Contracts
 * @example
 * ```ts
 * import { createBitget } from 'bitget-kit';
 * import { futuresRules, roundTo } from 'bitget-kit/decimal';
 *
 * const [contract] = await createBitget().futures.getContracts({ productType: 'USDT-FUTURES', symbol: 'BTCUSDT' });
 * if (contract) console.log(roundTo('55441.128', futuresRules(contract).priceStep, 'down'));
 * ```
 */
export function futuresRules(
  contract: Pick<
    FuturesContract,
    'pricePlace' | 'priceEndStep' | 'sizeMultiplier' | 'minTradeNum' | 'minTradeUSDT' | 'maxOrderQty'
  >,
): OrderRules {
  return {
    priceStep: stepOf(contract.pricePlace, contract.priceEndStep),
    sizeStep: contract.sizeMultiplier,
    minSize: contract.minTradeNum,
    maxSize: contract.maxOrderQty || undefined,
    minValue: contract.minTradeUSDT,
  };
}
