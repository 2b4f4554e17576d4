import type { Endpoint } from '@bitget-kit/transport';
import type { UtaGridBotTerms } from './UtaGridBotTerms.js';

/** Parameters of {@link utaCreateGridBot}. */
export type UtaCreateGridBotParams = UtaGridBotTerms;

/** What comes back. */
export interface UtaCreateGridBotResult {
  /** Id of the bot. */
  botId: string;
}

/**
 * Starts a grid bot. `utaValidateGridBot` tells beforehand whether its settings work.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `trade`. Limit: 1 request per second and user.
 *
 * @example
 * ```ts
 * import { utaCreateGridBot } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, utaCreateGridBot, { category: 'SPOT', symbol: 'BTCUSDT', maxPrice: '60000', minPrice: '40000', gridNum: 20, gridOrderMode: 'arithmetic', investmentAmount: [{ coin: 'USDT', amount: '100' }] });
 * console.log(result);
 * ```
 */
export const utaCreateGridBot: Endpoint<UtaCreateGridBotParams, UtaCreateGridBotResult, 'trade'> = {
  method: 'POST',
  path: '/api/v3/trade/grid/create-bot',
  access: 'private',
  permission: 'trade',
  limit: { requests: 1, seconds: 1, scope: 'uid' },
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
