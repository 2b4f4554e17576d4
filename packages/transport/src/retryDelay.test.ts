import { expect, test } from 'vitest';
import { planRequest } from './planRequest.js';
import { resolveSettings } from './resolveSettings.js';
import { retryDelay } from './retryDelay.js';
import type { TryReport } from './TryReport.js';
import { getAssets, placeOrder, signer } from './testing/endpoints.js';
import { virtualClock } from './testing/virtualClock.js';

/** The pause after a try that ended so. Jitter is at its half. */
function pauseAfter(report: TryReport, { attempts = 1, endpoint = getAssets as object, ...options }) {
  const clock = virtualClock();
  const settings = resolveSettings({ clock, signer, random: () => 0.5 });
  const plan = planRequest(settings, endpoint as never, { symbol: 'BTCUSDT', size: '1' }, options);
  return retryDelay(settings, { ...plan, attempts, report, startedAt: clock.monotonic() - 1_000 });
}

/** An endpoint that moves coins. */
const moving = (permission: 'transfer' | 'withdraw') => ({ ...placeOrder, permission });

const slow = { lost: false, status: 429, apiCode: '429' };
const expired = { lost: false, status: 400, apiCode: '40008' };

test.each<[string, TryReport, Parameters<typeof pauseAfter>[1], number | undefined]>([
  ['a read that was lost', { lost: true }, {}, 125],
  ['lost again: twice as long', { lost: true }, { attempts: 2 }, 250],
  ['lost once too often', { lost: true }, { attempts: 3 }, undefined],
  ['429 without advice: the window of the limit', { ...slow, penaltyMs: 0 }, {}, 1_000],
  ['429 with advice', { ...slow, penaltyMs: 2_000, retryAfterMs: 2_000 }, {}, 2_000],
  ['429 with advice too long to wait out', { ...slow, penaltyMs: 31_000, retryAfterMs: 31_000 }, {}, undefined],
  ['a clock out of step', expired, {}, 0],
  ['a clock out of step, told twice', expired, { attempts: 2 }, undefined],
  ['a refusal', { lost: false, status: 400, apiCode: '40009' }, {}, undefined],
  ['a write refused for its clock', expired, { endpoint: placeOrder }, 0],
  ['a write refused for haste', { ...slow, penaltyMs: 3_999, retryAfterMs: 3_999 }, { endpoint: placeOrder }, 3_999],
  [
    'a write whose new signature would come too late',
    { ...slow, penaltyMs: 4_000, retryAfterMs: 4_000 },
    { endpoint: placeOrder },
    undefined,
  ],
  ['a write that was lost', { lost: true }, { endpoint: placeOrder }, undefined],
  ['a transfer refused for its clock', expired, { endpoint: moving('transfer') }, undefined],
  ['a transfer refused for haste', { ...slow, penaltyMs: 0 }, { endpoint: moving('transfer') }, undefined],
  ['a withdrawal refused for its clock', expired, { endpoint: moving('withdraw') }, undefined],
  ['a withdrawal refused for haste', { ...slow, penaltyMs: 0 }, { endpoint: moving('withdraw') }, undefined],
  ['a write that was to hold for a short time only', expired, { endpoint: placeOrder, validForMs: 2_000 }, undefined],
  ['a read whose deadline would pass', { lost: true }, { deadlineMs: 1_125 }, undefined],
  ['a read whose deadline is later', { lost: true }, { deadlineMs: 1_126 }, 125],
])('%s', (_, report, options, expected) => {
  expect(pauseAfter(report, options)).toBe(expected);
});
