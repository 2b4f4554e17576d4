import type { DecimalString, Endpoint } from '@bitget-kit/transport';

/** Parameters of {@link spotGetCoins}. */
export interface SpotGetCoinsParams {
  /** Coin, e.g. `BTC`. Left out: all coins. */
  coin?: string | undefined;
}

/** One network over which a coin can be moved. Amounts are in the coin itself. */
export interface SpotCoinChain {
  /** Name of the network, as deposits and withdrawals want it: `TRC20`, `BTC`. */
  chain: string;
  /** Whether an address needs a tag or memo beside it. */
  needTag: 'true' | 'false' | (string & {});
  /** Whether withdrawals are open. */
  withdrawable: 'true' | 'false' | (string & {});
  /** Whether deposits are open. */
  rechargeable: 'true' | 'false' | (string & {});
  /** Fee of a withdrawal, in the coin. */
  withdrawFee: DecimalString;
  /** Part that is destroyed on chain, on top of the fee, as a fraction: `0.1` is ten per cent. */
  extraWithdrawFee: DecimalString;
  /** Blocks until a deposit counts. */
  depositConfirm: string;
  /** Blocks until a withdrawal counts. */
  withdrawConfirm: string;
  /** Smallest deposit, in the coin. */
  minDepositAmount: DecimalString;
  /** Smallest withdrawal, in the coin. */
  minWithdrawAmount: DecimalString;
  /** Start of the block explorer's address for a transaction. */
  browserUrl: string;
  /** Contract of the coin on this network. Networks without contracts may have none. */
  contractAddress?: string | null | undefined;
  /** A withdrawal must be a multiple of this; `0` means that it need not. */
  withdrawStep: string;
  /** Decimal places of a withdrawal. */
  withdrawMinScale: string;
  /** How busy the network is. */
  congestion: 'normal' | 'congested' | (string & {});
}

/** One coin and its networks. */
export interface SpotCoin {
  /** The exchange's number for the coin. */
  coinId: string;
  /** Short name, e.g. `BTC`. */
  coin: string;
  /** Whether the coin can be moved between accounts. */
  transfer: 'true' | 'false' | (string & {});
  /** The networks that it can be moved over. */
  chains: SpotCoinChain[];
  /** Whether some regions cannot use it. Not in the documentation; other clients see it. */
  areaCoin?: 'yes' | 'no' | (string & {}) | undefined;
}

/** One row per coin. */
export type SpotGetCoinsResult = SpotCoin[];

/**
 * Coins and their networks: what may be deposited and withdrawn, fees, smallest amounts. Without `coin`, all of them.
 *
 * Yes and no are the texts `'true'` and `'false'`; both are truthy in JavaScript.
 *
 * Public. Limit: 3 requests per second and IP.
 *
 * @see https://www.bitget.com/api-doc/spot/market/Get-Coin-List
 * @example
 * ```ts
 * import { spotGetCoins } from '@bitget-kit/public-api/spot';
 * import { call, createTransport } from '@bitget-kit/transport';
 *
 * const [usdt] = await call(createTransport(), spotGetCoins, { coin: 'USDT' });
 * const open = usdt?.chains.filter(({ withdrawable }) => withdrawable === 'true') ?? [];
 * console.log(open.map(({ chain, withdrawFee }) => `${chain}: ${withdrawFee} USDT`));
 * ```
 */
export const spotGetCoins: Endpoint<SpotGetCoinsParams, SpotGetCoinsResult, 'public'> = {
  method: 'GET',
  path: '/api/v2/spot/public/coins',
  access: 'public',
  limit: { requests: 3, seconds: 1, scope: 'ip' },
  check: { coin: 'string' },
};
