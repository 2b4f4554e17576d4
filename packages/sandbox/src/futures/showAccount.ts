import type { Exchange } from '../exchange/Exchange.js';
import { formatUnits } from '../exchange/formatUnits.js';
import type { MarketCategory } from '../exchange/Market.js';
import { parseUnits } from '../exchange/parseUnits.js';

/** What a user has of one coin for one kind of futures, as the exchange writes it. */
export function showAccount(
  exchange: Exchange,
  { uid, category, coin }: { readonly uid: string; readonly category: MarketCategory; readonly coin: string },
): { readonly [field: string]: unknown } {
  const { futures, ledger, orders } = exchange;
  const { collateral } = futures;
  const backing = futures.backing(uid, category, coin);
  const { available, frozen } = ledger.balance(backing.wallet, coin);
  const open = futures
    .positionsOf(uid)
    .filter(({ market }) => market.settleCoin === coin && market.category === category);
  const held = orders.openOf(uid).filter((one) => one.wallet === backing.wallet && one.market.settleCoin === coin);
  const reports = open.map((one) => ({ ...futures.report(one), marginMode: one.marginMode, margin: one.margin }));
  const sum = (mode: 'crossed' | 'isolated', of: (report: (typeof reports)[number]) => bigint): bigint =>
    reports.filter(({ marginMode }) => marginMode === mode).reduce((all, one) => all + of(one), 0n);
  const crossedProfit = sum('crossed', ({ unrealised }) => unrealised);
  const isolatedProfit = sum('isolated', ({ unrealised }) => unrealised);
  const equity = available + frozen + crossedProfit + isolatedProfit;
  const crossedEquity = collateral.equity(backing);
  const spare = formatUnits(collateral.spare(backing));
  const needed = sum('crossed', ({ maintenance }) => maintenance);
  return {
    marginCoin: coin,
    locked: formatUnits(held.reduce((all, one) => all + one.held, 0n)),
    available: formatUnits(available),
    crossedMaxAvailable: spare,
    isolatedMaxAvailable: spare,
    maxTransferOut: spare,
    accountEquity: formatUnits(equity),
    usdtEquity: valueIn(exchange, 'USDT', coin, equity),
    btcEquity: valueIn(exchange, 'BTC', coin, equity),
    crossedRiskRate: crossedEquity > 0n ? formatUnits((needed * 10n ** 8n) / crossedEquity, 8) : '0',
    unrealizedPL: formatUnits(crossedProfit + isolatedProfit),
    coupon: '0',
    crossedUnrealizedPL: formatUnits(crossedProfit),
    isolatedUnrealizedPL: formatUnits(isolatedProfit),
    assetMode: 'single',
  };
}

/** An amount of one coin in another, by the price of the market that trades them; a dollar coin is as good as USDT. */
function valueIn({ futures, markets }: Exchange, wanted: 'USDT' | 'BTC', coin: string, amount: bigint): string {
  const isDollar = (name: string): boolean => name.startsWith('USD');
  if (wanted === coin || (wanted === 'USDT' && isDollar(coin))) return formatUnits(amount);
  const base = wanted === 'USDT' ? coin : wanted;
  const market = markets.find(({ baseCoin, quoteCoin }) => baseCoin === base && isDollar(quoteCoin));
  if (!market) return '0';
  const price = futures.mark(market);
  const ticks = parseUnits('1', market.pricePrecision) ?? 1n;
  return formatUnits(wanted === 'USDT' ? (amount * price) / ticks : (amount * ticks) / price);
}
