import { assertType, test } from 'vitest';
import type { CommonGetFuturesLongShortRatiosParams } from './commonGetFuturesLongShortRatios.js';
import type { CommonGetFuturesTakerVolumesParams } from './commonGetFuturesTakerVolumes.js';

test('periods are words', () => {
  assertType<CommonGetFuturesTakerVolumesParams>({ symbol: 'BTCUSDT', period: '1d' });
  // @ts-expect-error no such period
  assertType<CommonGetFuturesTakerVolumesParams>({ symbol: 'BTCUSDT', period: '5min' });
  assertType<CommonGetFuturesLongShortRatiosParams>({ symbol: 'BTCUSDT', period: '1Dutc' });
  // @ts-expect-error a day has another name here
  assertType<CommonGetFuturesLongShortRatiosParams>({ symbol: 'BTCUSDT', period: '1d' });
});
