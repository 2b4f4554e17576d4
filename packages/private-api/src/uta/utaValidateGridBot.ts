import type { DecimalString, Endpoint } from '@bitget-kit/transport';
import type { UtaGridBotTerms } from './UtaGridBotTerms.js';

/** Parameters of {@link utaValidateGridBot}. */
export type UtaValidateGridBotParams = UtaGridBotTerms;

/** What comes back. */
export interface UtaValidateGridBotResult {
  /** Whether a bot can have these terms. */
  valid: 'yes' | 'no' | (string & {});
  /** Why it cannot. */
  reason: string;
  /** The least that must be put in. */
  minInvestment: DecimalString;
}

/**
 * Tells whether the settings of a grid bot work, and how much it needs. Starts nothing.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 1 request per second and user.
 *
 * @example
 * ```ts
 * import { utaValidateGridBot } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaValidateGridBot, { category: 'SPOT', symbol: 'BTCUSDT', maxPrice: '60000', minPrice: '40000', gridNum: 20, gridOrderMode: 'arithmetic', investmentAmount: [{ coin: 'USDT', amount: '100' }] });
 * console.log(result);
 * ```
 */
export const utaValidateGridBot: Endpoint<UtaValidateGridBotParams, UtaValidateGridBotResult, 'read'> = {
  method: 'POST',
  path: '/api/v3/trade/grid/validate',
  access: 'private',
  permission: 'read',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
  priority: 'read',
  stability: 'observed',
  check: {
    category: 'string!',
    symbol: 'string!',
    maxPrice: 'decimal!',
    minPrice: 'decimal!',
    gridNum: 'integer!',
    gridOrderMode: 'string!',
    investmentAmount: { items: { coin: 'string!', amount: 'decimal!' }, required: true },
    fundsSource: { items: 'string' },
    slippage: 'decimal',
    autoTransferProfits: 'string',
    gridType: 'string',
    leverage: 'integer',
    autoReserveMargin: 'string',
    reservedMargin: 'decimal',
    triggerCondition: 'string',
    triggerParams: {
      items: { indicatorLength: 'string', threshold: 'decimal', multiplier: 'decimal', interval: 'string' },
    },
    triggerPrice: 'decimal',
    terminationCondition: 'string',
    terminationParams: {
      items: { indicatorLength: 'string', threshold: 'decimal', multiplier: 'decimal', interval: 'string' },
    },
    terminationSell: 'string',
    stopLoss: 'decimal',
    takeProfit: 'decimal',
    trailingGrid: 'string',
    movingAverageGains: 'decimal',
    stopUpwardPrice: 'decimal',
    hodlMode: 'string',
    marketOpen: 'string',
    lossReserve: 'string',
  },
};
