import type { DecimalString, Endpoint } from '@bitget-kit/transport';
import type { UtaNeutralGridBotTerms } from './UtaNeutralGridBotTerms.js';

/** Parameters of {@link utaValidateNeutralGridBot}. */
export type UtaValidateNeutralGridBotParams = UtaNeutralGridBotTerms;

/** What comes back. */
export interface UtaValidateNeutralGridBotResult {
  /** Whether a bot can have these terms. */
  valid: 'yes' | 'no' | (string & {});
  /** Why it cannot. */
  reason: string;
  /** The least that must be put in. */
  minInvestment: DecimalString;
}

/**
 * Tells whether the settings of a neutral grid bot work, and how much it needs. Starts nothing.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `read`. Limit: 1 request per second and user.
 *
 * @example
 * ```ts
 * import { utaValidateNeutralGridBot } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaValidateNeutralGridBot, { category: 'USDT-FUTURES', symbol: 'BTCUSDT', maxPrice: '60000', minPrice: '40000', gridNum: 20, gridOrderMode: 'arithmetic', investmentAmount: [{ coin: 'USDT', amount: '100' }] });
 * console.log(result);
 * ```
 */
export const utaValidateNeutralGridBot: Endpoint<
  UtaValidateNeutralGridBotParams,
  UtaValidateNeutralGridBotResult,
  'read'
> = {
  method: 'POST',
  path: '/api/v3/trade/grid/validate-neutral',
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
    fundsSource: { items: 'string' },
    leverage: 'integer',
    investmentAmount: { items: { coin: 'string!', amount: 'decimal!' }, required: true },
    triggerPrice: 'decimal',
    stopLoss: 'decimal',
    takeProfit: 'decimal',
    autoTransferProfits: 'string',
  },
};
