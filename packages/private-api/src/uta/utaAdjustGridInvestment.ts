import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaAdjustGridInvestment}. */
export interface UtaAdjustGridInvestmentParams {
  /** Category, in capitals. */
  category: 'SPOT' | 'USDT-FUTURES' | 'USDC-FUTURES';
  /** Id of the bot. */
  botId: string;
  /** Coin, e.g. `USDT`. */
  coin?: string | undefined;
  /** Amount, in its coin. */
  size?: DecimalString | undefined;
  /** The accounts that the money comes from. */
  fundsSource: readonly string[];
  /** Put in more, or take out. */
  adjustType?: 'increase' | 'decrease' | undefined;
  /** Whether profits are put in too. */
  reinvestProfit?: 'yes' | 'no' | undefined;
}

/** What comes back. */
export interface UtaAdjustGridInvestmentResult {
  /** Id of the bot. */
  botId: string;
}

/**
 * Puts more money into a grid bot, or takes some out.
 *
 * Known from other clients only: the documentation has no page, so the types are shallow. For unified accounts: a
 * classic one gets 40084.
 *
 * Permission: `trade`. Limit: 1 request per second and user.
 *
 * @example
 * ```ts
 * import { utaAdjustGridInvestment } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, utaAdjustGridInvestment, { category: 'SPOT', botId: '1', fundsSource: ['funding'] });
 * console.log(result);
 * ```
 */
export const utaAdjustGridInvestment: Endpoint<UtaAdjustGridInvestmentParams, UtaAdjustGridInvestmentResult, 'trade'> =
  {
    method: 'POST',
    path: '/api/v3/trade/grid/add-investment',
    access: 'private',
    permission: 'trade',
    limit: { requests: 1, seconds: 1, scope: 'uid' },
    stability: 'observed',
    check: {
      category: 'string!',
      botId: 'string!',
      coin: 'string',
      size: 'decimal',
      fundsSource: { items: 'string', required: true },
      adjustType: 'string',
      reinvestProfit: 'string',
    },
  };
