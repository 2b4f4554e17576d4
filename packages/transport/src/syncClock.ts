import type { ClockSync, Transport } from './Transport.js';

/**
 * Asks the exchange for its time and signs with it from then on. Worth calling at start where the machine's clock is
 * not kept by NTP; otherwise the transport does it by itself, once, when a timestamp is refused (40008).
 *
 * @returns the offset that is added to the local clock, and how long the question took: the offset is right to about
 *   half of that.
 * @throws {@link BitgetError} `transport/network`, `transport/timeout`, `transport/bad-response`, `api/rejected`.
 * @see https://www.bitget.com/api-doc/common/public/Get-Server-Time
 * @example
 * ```ts
 * import { createTransport, syncClock } from '@bitget-kit/transport';
 *
 * const { offsetMs, roundTripMs } = await syncClock(createTransport());
 * ```
 */
export function syncClock(transport: Transport<never>): Promise<ClockSync> {
  return transport.syncClock();
}
