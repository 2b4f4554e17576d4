import { assertType, test } from 'vitest';
import type { SpotBatchCancelOrdersResult } from './spotBatchCancelOrders.js';
import type { SpotBatchModifyOrdersResult } from './spotBatchModifyOrders.js';
import type { SpotBatchPlaceOrdersResult } from './spotBatchPlaceOrders.js';
import type { SpotCancelOrderResult } from './spotCancelOrder.js';
import type { SpotCancelSymbolOrdersResult } from './spotCancelSymbolOrders.js';
import type { SpotCancelWithdrawalResult } from './spotCancelWithdrawal.js';
import type { SpotGetAccountInfoResult } from './spotGetAccountInfo.js';
import type { SpotGetAssetsResult } from './spotGetAssets.js';
import type { SpotGetBillsResult } from './spotGetBills.js';
import type { SpotGetDepositAddressResult } from './spotGetDepositAddress.js';
import type { SpotGetDepositRecordsResult } from './spotGetDepositRecords.js';
import type { SpotGetFillsResult } from './spotGetFills.js';
import type { SpotGetOpenOrdersResult } from './spotGetOpenOrders.js';
import type { SpotGetOrderResult } from './spotGetOrder.js';
import type { SpotGetOrderHistoryResult } from './spotGetOrderHistory.js';
import type { SpotGetTransferableCoinsResult } from './spotGetTransferableCoins.js';
import type { SpotGetTransferRecordsResult } from './spotGetTransferRecords.js';
import type { SpotGetWithdrawalRecordsResult } from './spotGetWithdrawalRecords.js';
import type { SpotModifyOrderResult } from './spotModifyOrder.js';
import type { SpotPlaceOrderResult } from './spotPlaceOrder.js';
import type { SpotTransferResult } from './spotTransfer.js';
import type { SpotWithdrawResult } from './spotWithdraw.js';

// The `data` of the documentation's own examples. Written as literals: a field that a type does not know fails too.
test('documented answers are results', () => {
  assertType<SpotBatchCancelOrdersResult>({
    successList: [{ orderId: '121211212122', clientOid: '121211212122' }],
    failureList: [{ orderId: '121211212122', clientOid: 'xxx001', errorMsg: 'duplicate clientOrderId' }],
  });
  assertType<SpotBatchModifyOrdersResult>([
    { orderId: 'xxxxxxxxxxxxxxxxxxxxxx', clientOid: null, success: 'failure', msg: 'xxxxxx' },
  ]);
  assertType<SpotBatchPlaceOrdersResult>({
    successList: [{ orderId: '121211212122', clientOid: '1' }],
    failureList: [{ orderId: '121211212122', clientOid: '1', errorMsg: 'clientOrderId duplicate' }],
  });
  assertType<SpotCancelOrderResult>({ orderId: '121211212122', clientOid: 'xx001' });
  assertType<SpotCancelSymbolOrdersResult>({ symbol: 'BGBUSDT' });
  assertType<SpotCancelWithdrawalResult>('success');
  assertType<SpotGetAccountInfoResult>({
    userId: '**********',
    inviterId: '**********',
    ips: '127.0.0.1',
    authorities: ['trade', 'readonly'],
    parentId: 1,
    traderType: 'trader',
    channelCode: 'XXX',
    channel: 'YYY',
    regisTime: '1246566789345',
  });
  assertType<SpotGetAssetsResult>([
    { coin: 'usdt', available: '0', frozen: '0', locked: '0', limitAvailable: '0', uTime: '1622697148' },
  ]);
  assertType<SpotGetBillsResult>([
    {
      cTime: '1622697148',
      coin: 'usdt',
      groupType: 'deposit',
      businessType: 'transfer-in',
      size: '1',
      balance: '1',
      fees: '0',
      billId: '1291',
    },
  ]);
  assertType<SpotGetDepositAddressResult>({
    address: 'xxx',
    chain: 'BTC-Bitcoin',
    coin: 'BTC',
    tag: '',
    url: 'https://btc.com/xxx',
  });
  assertType<SpotGetDepositRecordsResult>([
    {
      orderId: '1',
      tradeId: '1',
      coin: 'USDT',
      type: 'deposit',
      size: '10.00000000',
      status: 'success',
      toAddress: '0x51xxx',
      dest: 'on_chain',
      chain: 'erc20',
      fromAddress: '0x52xxx',
      cTime: '1653290769222',
      uTime: '1653290769222',
    },
  ]);
  assertType<SpotGetFillsResult>([
    {
      userId: '**********',
      symbol: 'BTCUSDT',
      orderId: '12345678910',
      tradeId: '12345678910',
      orderType: 'market',
      side: 'buy',
      priceAvg: '13000',
      size: '0.0007',
      amount: '9.1',
      feeDetail: { deduction: 'no', feeCoin: 'BTC', totalDeductionFee: '', totalFee: '-0.0000007' },
      tradeScope: 'taker',
      cTime: '1695865232579',
      uTime: '1695865233027',
    },
  ]);
  assertType<SpotGetOpenOrdersResult>([
    {
      userId: '**********',
      symbol: 'btcusdt',
      orderId: '2222222',
      clientOid: 'xxxxxxx',
      priceAvg: '34829.12',
      size: '1',
      orderType: 'limit',
      side: 'buy',
      status: 'new',
      basePrice: '0',
      baseVolume: '0',
      quoteVolume: '0',
      enterPointSource: 'WEB',
      presetTakeProfitPrice: '70000',
      executeTakeProfitPrice: '',
      presetStopLossPrice: '10000',
      executeStopLossPrice: '',
      cTime: '1622697148',
      tpslType: 'normal',
      triggerPrice: null,
    },
  ]);
  assertType<SpotGetOrderResult>([
    {
      userId: '**********',
      symbol: 'BTCUSDT',
      orderId: '121211212122',
      clientOid: '121211212122',
      price: '0',
      size: '10.0000000000000000',
      orderType: 'market',
      side: 'buy',
      status: 'filled',
      priceAvg: '13000.0000000000000000',
      baseVolume: '0.0007000000000000',
      quoteVolume: '9.1000000000000000',
      enterPointSource: 'API',
      feeDetail:
        '{"BGB":{"deduction":true,"feeCoinCode":"BGB","totalDeductionFee":-0.0041,"totalFee":-0.0041},"newFees":{"c":0,"d":0,"deduction":false,"r":-0.112079256,"t":-0.112079256,"totalDeductionFee":0}}',
      orderSource: 'market',
      cancelReason: '',
      cTime: '1695865232127',
      uTime: '1695865233051',
    },
  ]);
  assertType<SpotGetOrderHistoryResult>([
    {
      userId: '*********',
      symbol: 'ETHUSDT',
      orderId: '*****************************',
      clientOid: '*****************************',
      price: '0',
      size: '20.0000000000000000',
      orderType: 'market',
      side: 'buy',
      status: 'filled',
      priceAvg: '1598.1000000000000000',
      baseVolume: '0.0125000000000000',
      quoteVolume: '19.9762500000000000',
      enterPointSource: 'WEB',
      feeDetail:
        '{"newFees":{"c":0,"d":0,"deduction":false,"r":-0.112079256,"t":-0.112079256,"totalDeductionFee":0},"USDT":{"deduction":false,"feeCoinCode":"ETH","totalDeductionFee":0,"totalFee":-0.1120792560000000}}',
      orderSource: 'market',
      cTime: '1698736299656',
      uTime: '1698736300363',
      tpslType: 'normal',
      cancelReason: '',
      triggerPrice: null,
    },
  ]);
  assertType<SpotGetTransferRecordsResult>([
    {
      coin: 'btc',
      status: 'Successful',
      toType: 'usdt_futures',
      toSymbol: '',
      fromType: 'spot',
      fromSymbol: 'BTC/USD',
      size: '1000.00000000',
      ts: '1631070374488',
      clientOid: '1',
      transferId: '1',
    },
  ]);
  assertType<SpotGetTransferableCoinsResult>(['BTC', 'USDT', 'ETH']);
  assertType<SpotGetWithdrawalRecordsResult>([
    {
      orderId: '1',
      tradeId: '1',
      coin: 'USDT',
      dest: 'dest',
      clientOid: '123',
      type: 'withdraw',
      tag: '',
      size: '10.00000000',
      fee: '-1.00000000',
      status: 'success',
      toAddress: '1',
      fromAddress: '2',
      confirm: '100',
      chain: 'erc20',
      cTime: '1653290769222',
      uTime: '1653290769222',
    },
  ]);
  assertType<SpotModifyOrderResult>({ orderId: 'xxxxxxxxxxxxxxx', clientOid: null, success: 'success', msg: null });
  assertType<SpotPlaceOrderResult>({ orderId: '1001', clientOid: '121211212122' });
  assertType<SpotTransferResult>({ transferId: '123456', clientOid: 'x123' });
  assertType<SpotWithdrawResult>({ orderId: '123', clientOid: '123' });
});
