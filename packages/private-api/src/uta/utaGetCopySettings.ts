import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link utaGetCopySettings}. */
export interface UtaGetCopySettingsParams {
  /** Id of the copy project. */
  projectId: string;
}

/** What comes back. */
export interface UtaGetCopySettingsResult {
  /** In a fixed relation to the trader's orders, or with a fixed margin each. */
  type: 'fixed_ratio' | 'fixed_margin' | (string & {});
  /** Amount, in its coin. */
  amount: DecimalString;
  /** The contracts that are copied. */
  tradingPairList: string[];
  /** Margin of each copied order, in USDT. */
  marginPerOrder: DecimalString;
  /** Whether new contracts of the trader are copied too. */
  autoCopy: 'on' | 'off' | (string & {});
  /** E.g. `20`. */
  leverage: string;
  /** How far the price may be from that of the trader. */
  maxEntrySlippage: DecimalString;
  /** Largest part of the money that may be margin. */
  maxMarginRatio: DecimalString;
  /** Largest value of all positions, in USDT. The exchange spells it so. */
  maxPostionValue: DecimalString;
}

/**
 * How a trader is copied.
 *
 * For those who copy a trader. Known from other clients only: the documentation has no page, so the types are shallow.
 * For unified accounts: a classic one gets 40084.
 *
 * Permission: `read`. Limit: none known; the limiter allows one request per second.
 *
 * @example
 * ```ts
 * import { utaGetCopySettings } from '@bitget-kit/private-api/uta';
 * import { call, type Transport } from '@bitget-kit/transport';
 *
 * declare const transport: Transport<'read'>;
 * const result = await call(transport, utaGetCopySettings, { projectId: '1' });
 * console.log(result);
 * ```
 */
export const utaGetCopySettings: Endpoint<UtaGetCopySettingsParams, UtaGetCopySettingsResult, 'read'> = {
  method: 'GET',
  path: '/api/v3/copy/futures/copy-settings',
  access: 'private',
  permission: 'read',
  stability: 'observed',
  check: {
    projectId: 'string!',
  },
};
