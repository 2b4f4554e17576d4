import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaModifyCopySettings}. */
export interface UtaModifyCopySettingsParams {
  /** Id of the copy project. */
  projectId: string;
  /** The contracts to copy, separated by commas. */
  tradingPairList?: string | undefined;
  /** Margin of each copied order, in USDT. */
  marginPerOrder?: DecimalString | undefined;
  /** Whether new contracts of the trader are copied too. */
  autoCopy?: 'on' | 'off' | undefined;
  /** E.g. `20`. */
  leverage?: number | string | undefined;
  /** How far the price may be from that of the trader. */
  maxEntrySlippage?: DecimalString | undefined;
  /** Largest part of the money that may be margin. */
  maxMarginRatio?: DecimalString | undefined;
  /** Largest value of all positions, in USDT. The exchange spells it so. */
  maxPostionValue?: DecimalString | undefined;
}

/** Nobody has told what it holds. */
export type UtaModifyCopySettingsResult = unknown;

/**
 * Changes how a trader is copied.
 *
 * For those who copy a trader. Known from other clients only: the documentation has no page, so the types are shallow.
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `trade`. Limit: none known; the limiter allows one request per second.
 *
 * @example
 * ```ts
 * import { utaModifyCopySettings } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport;
 * const result = await call(transport, utaModifyCopySettings, { projectId: '1' });
 * console.log(result);
 * ```
 */
export const utaModifyCopySettings: Endpoint<UtaModifyCopySettingsParams, UtaModifyCopySettingsResult, 'trade'> = {
  method: 'POST',
  path: '/api/v3/copy/futures/modify-follower-settings',
  access: 'private',
  permission: 'trade',
  stability: 'observed',
  check: {
    projectId: 'string!',
    tradingPairList: 'string',
    marginPerOrder: 'decimal',
    autoCopy: 'string',
    leverage: 'integer',
    maxEntrySlippage: 'decimal',
    maxMarginRatio: 'decimal',
    maxPostionValue: 'decimal',
  },
};
