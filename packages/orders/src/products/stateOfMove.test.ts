import { expect, test } from 'vitest';
import { stateOfMove } from './stateOfMove.js';

test.each([
  ['Successful', 'filled'],
  ['success', 'filled'],
  ['Failed', 'cancelled'],
  ['fail', 'cancelled'],
  ['Processing', 'live'],
  ['pending', 'live'],
  ['wallet_processing', 'other'],
])('%s is %s', (status, state) => {
  expect(stateOfMove(status)).toBe(state);
});
