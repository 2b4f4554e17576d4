import { acquirePermit } from './acquirePermit.js';
import { decodeReply } from './decodeReply.js';
import type { Endpoint } from './Endpoint.js';
import { planRequest } from './planRequest.js';
import type { Settings } from './Settings.js';
import { sendOnce } from './sendOnce.js';
import { signRequest } from './signRequest.js';
import type { ClockSync } from './Transport.js';

const SERVER_TIME: Endpoint<unknown, unknown, 'public'> = {
  method: 'GET',
  path: '/api/v2/public/time',
  access: 'public',
  limit: { requests: 20, seconds: 1, scope: 'ip' },
};

/** Measures the offset to the exchange's clock and keeps it. Callers that come meanwhile share the answer. */
export function syncOffset(settings: Settings): Promise<ClockSync> {
  settings.syncing ??= measure(settings).finally(() => {
    settings.syncing = undefined;
  });
  return settings.syncing;
}

/** Not through the retry loop: a round trip that held waiting or a second try would spoil the measurement. */
async function measure(settings: Settings): Promise<ClockSync> {
  const { clock } = settings;
  const plan = planRequest(settings, SERVER_TIME, {}, {});
  const permit = await acquirePermit(settings, plan);
  try {
    const request = await signRequest(settings, plan);
    plan.attempts = 1;
    const before = clock.monotonic();
    const { response, text } = await sendOnce(settings, plan, request);
    const roundTripMs = clock.monotonic() - before;
    const { data } = decodeReply(settings, plan, response, text, []);
    const offsetMs = Math.round(Number((data as { serverTime: string }).serverTime) + roundTripMs / 2 - clock.now());
    settings.offsetMs = offsetMs;
    settings.synced = true;
    settings.emit?.({ type: 'clock-synced', offsetMs, roundTripMs });
    return { offsetMs, roundTripMs };
  } finally {
    permit?.done(plan.report);
  }
}
