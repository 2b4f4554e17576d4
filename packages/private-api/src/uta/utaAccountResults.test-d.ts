import { assertType, expectTypeOf, test } from 'vitest';
import type { UtaGetAssetsResult } from './utaGetAssets.js';
import type { UtaGetDepositAddressResult } from './utaGetDepositAddress.js';
import type { UtaGetDepositRecordsResult } from './utaGetDepositRecords.js';
import type { UtaGetFeeRateResult } from './utaGetFeeRate.js';
import type { UtaGetFinancialRecordsResult } from './utaGetFinancialRecords.js';
import type { UtaGetFundingAssetsResult } from './utaGetFundingAssets.js';
import type { UtaGetSettingsResult } from './utaGetSettings.js';
import type { UtaGetTransferableCoinsResult } from './utaGetTransferableCoins.js';
import type { UtaGetWithdrawalRecordsResult } from './utaGetWithdrawalRecords.js';
import type { UtaSetHoldModeResult } from './utaSetHoldMode.js';
import type { UtaSetLeverageResult } from './utaSetLeverage.js';
import type { UtaTransferResult } from './utaTransfer.js';
import type { UtaWithdrawResult } from './utaWithdraw.js';

test('documented answers are results', () => {
  assertType<UtaGetAssetsResult>({
    accountEquity: '11.13919278',
    usdtEquity: '11.13921165',
    btcEquity: '0.00011256',
    unrealisedPnl: '0',
    usdtUnrealisedPnl: '0',
    btcUnrealizedPnl: '0',
    effEquity: '6.19299777',
    mmr: '0',
    imr: '0',
    mgnRatio: '0',
    positionMgnRatio: '0',
    assets: [
      {
        coin: 'USDT',
        equity: '6.19300826',
        usdValue: '6.19299777',
        balance: '6.19300826',
        available: '6.19300826',
        debt: '0',
        locked: '0',
      },
      {
        coin: 'BGB',
        equity: '1.15582129',
        usdValue: '4.94618029',
        balance: '1.15582129',
        available: '1.15582129',
        debt: '0',
        locked: '0',
      },
    ],
  });
  assertType<UtaGetDepositAddressResult>({ address: '0x51xxx', chain: 'erc20', coin: 'USDT', tag: null, url: '' });
  assertType<UtaGetDepositRecordsResult>([
    {
      orderId: '1278112570963742720',
      recordId: '1278112570963742720',
      coin: 'usdt',
      type: 'deposit',
      dest: 'internal_transfer',
      size: '1',
      status: 'success',
      fromAddress: '0x51xxx',
      toAddress: '0x51xxx',
      chain: 'erc20',
      createdTime: '1740451703778',
      updatedTime: '1740451703778',
    },
  ]);
  assertType<UtaGetFeeRateResult>({ makerFeeRate: '0.0008', takerFeeRate: '0.0008' });
  assertType<UtaGetFinancialRecordsResult>({
    list: [
      {
        category: 'Margin',
        id: '13111111111111111',
        symbol: 'BTCUSDT',
        coin: 'BTC',
        type: 'ORDER_DEALT_IN',
        amount: '0.00531168',
        fee: '-0.00000531',
        balance: '55.10017801',
        ts: '1745853486185',
      },
    ],
    cursor: '122222222222222222',
  });
  assertType<UtaGetFundingAssetsResult>([
    { coin: 'BGB', available: '0.01', frozen: '0', balance: '0.01' },
    { coin: 'USDT', available: '0.04', frozen: '0', balance: '0.04' },
  ]);
  assertType<UtaSetHoldModeResult>('success');
  assertType<UtaSetLeverageResult>('success');
  assertType<UtaGetSettingsResult>({
    uid: '1111111111',
    accountMode: 'hybrid',
    assetMode: 'multi_assets',
    holdMode: 'one_way_mode',
    stpMode: 'none',
    symbolConfigList: [
      { category: 'USDT-FUTURES', symbol: 'BGBUSDT', marginMode: 'crossed', leverage: '20' },
      { category: 'USDT-FUTURES', symbol: 'BMTUSDT', marginMode: 'crossed', leverage: '20' },
    ],
    coinConfigList: [
      { coin: 'USDT', leverage: '6' },
      { coin: 'SHIB', leverage: '2' },
      { coin: 'BTC', leverage: '3' },
    ],
  });
  assertType<UtaTransferResult>({ transferId: '111111111111' });
  assertType<UtaGetTransferableCoinsResult>(['USDT']);
  assertType<UtaWithdrawResult>({ orderId: '111111111111', clientOid: '111111111111' });
  assertType<UtaGetWithdrawalRecordsResult>([
    {
      orderId: '1278112570963742720',
      clientOid: '12121212112',
      recordId: '1278112570963742720',
      coin: 'usdt',
      type: 'deposit',
      dest: 'internal_transfer',
      size: '100',
      status: 'success',
      fromAddress: '0x51xxx',
      toAddress: '0x51xxx',
      chain: 'erc20',
      fee: '10',
      confirm: '5',
      tag: '',
      createdTime: '1740451703778',
      updatedTime: '1740451703778',
    },
  ]);
});

test('what differs from list to list', () => {
  expectTypeOf<UtaGetDepositAddressResult['tag']>().toEqualTypeOf<string | null>();
  // @ts-expect-error rates are text
  assertType<UtaGetFeeRateResult>({ makerFeeRate: 0.0008, takerFeeRate: '0.0008' });
  // @ts-expect-error rows come without a frame
  assertType<UtaGetDepositRecordsResult>({ list: [] });
  // @ts-expect-error rows come in a frame
  assertType<UtaGetFinancialRecordsResult>([]);
});
