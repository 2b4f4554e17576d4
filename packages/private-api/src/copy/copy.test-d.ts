import { call, createTransport } from '@bitget-kit/transport';
import { assertType, test } from 'vitest';
import type { CopyTpslPrices } from './CopyTpslPrices.js';
import type { CopyFollowFuturesTraderParams } from './copyFollowFuturesTrader.js';
import { type CopySetTraderSettingsParams, copySetTraderSettings } from './copySetTraderSettings.js';
import type { CopyTraderSymbolSetting } from './copySetTraderSymbols.js';
import { type CopySetTraderTpslParams, copySetTraderTpsl } from './copySetTraderTpsl.js';

const contract = { symbol: 'BTCUSDT', productType: 'USDT-FUTURES' } as const;

test('take profit and stop loss: one of the two at least', () => {
  assertType<CopyTpslPrices>({ stopLossPrice: '0' });
  assertType<CopyTpslPrices>({ stopSurplusPrice: '70000', stopLossPrice: '50000' });
  // @ts-expect-error neither
  assertType<CopyTpslPrices>({});
  // @ts-expect-error neither, on an order
  assertType<CopySetTraderTpslParams>({ trackingNo: '1', productType: 'USDT-FUTURES' });
  // @ts-expect-error money is text
  assertType<CopyTpslPrices>({ stopLossPrice: 50000 });
});

test('a contract is opened, closed or changed', () => {
  assertType<CopyTraderSymbolSetting>({ ...contract, settingType: 'ADD' });
  assertType<CopyTraderSymbolSetting>({ ...contract, settingType: 'UPDATE', stopLossRatio: '10' });
  // @ts-expect-error a change of nothing
  assertType<CopyTraderSymbolSetting>({ ...contract, settingType: 'UPDATE' });
  // @ts-expect-error a closed one has no ratio
  assertType<CopyTraderSymbolSetting>({ ...contract, settingType: 'DELETE', stopLossRatio: '10' });
  // @ts-expect-error in capitals
  assertType<CopyTraderSymbolSetting>({ ...contract, settingType: 'add' });
});

test('switches: one at least', () => {
  assertType<CopySetTraderSettingsParams>({ enable: 'NO' });
  // @ts-expect-error a change of nothing
  assertType<CopySetTraderSettingsParams>({});
});

test('a guardian knows when to stop', () => {
  const copy = { traderId: '1', copyAmount: '100' };
  assertType<CopyFollowFuturesTraderParams>({ ...copy, leverage: 'fixed_leverage', multiple: 5 });
  assertType<CopyFollowFuturesTraderParams>({ ...copy, equityGuardian: 'on', equity: '30' });
  // @ts-expect-error at which loss?
  assertType<CopyFollowFuturesTraderParams>({ ...copy, equityGuardian: 'on' });
  // @ts-expect-error without a guardian nothing stops
  assertType<CopyFollowFuturesTraderParams>({ ...copy, equity: '30' });
  // @ts-expect-error the number is that of `multiple`
  assertType<CopyFollowFuturesTraderParams>({ ...copy, leverage: '20' });
});

test('what traders set needs its permission', async () => {
  const trader = createTransport({ permissions: ['read', 'trade'] });
  await call(trader, copySetTraderTpsl, { trackingNo: '1', productType: 'USDT-FUTURES', stopLossPrice: '0' });
  // @ts-expect-error letting others in needs 'manage'
  await call(trader, copySetTraderSettings, { enable: 'YES' });
});
