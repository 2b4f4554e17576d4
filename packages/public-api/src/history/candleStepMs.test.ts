import { expect, test } from 'vitest';
import { candleStepMs } from './candleStepMs.js';

test.each([
  ['1min', 60_000],
  ['15m', 900_000],
  ['1h', 3_600_000],
  ['4H', 14_400_000],
  ['12Hutc', 43_200_000],
  ['1day', 86_400_000],
  ['3Dutc', 259_200_000],
  ['1week', 604_800_000],
  ['1Wutc', 604_800_000],
  ['1M', 2_419_200_000],
  ['1Mutc', 2_419_200_000],
  ['1y', undefined],
  ['hour', undefined],
  ['1toString', undefined],
])('%s is %s ms', (name, ms) => {
  expect(candleStepMs(name)).toBe(ms);
});
