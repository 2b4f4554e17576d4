import type { PendingOrder } from '../PendingOrder.js';

/**
 * When no copy of the order can come into the books any more, nor stay hidden from look-ups: the last signature's end of
 * life, and all that may delay what was admitted by then. The exchange's time, ms.
 */
export function finalAfter({ intent, sent, complete, assumptions }: PendingOrder): number {
  const { signatureLifeMs, clockSpreadMs, processingMs, visibilityMs } = assumptions;
  // After a crash nobody knows what was sent: the latest that may have been is `notAfter`.
  const last = Math.max(...sent, ...(complete && sent.length > 0 ? [] : [intent.notAfter]));
  return last + signatureLifeMs + clockSpreadMs + processingMs + visibilityMs;
}

/** Orders that were created before cannot be this one. */
export function createdSince({ intent, sent, assumptions }: PendingOrder): number {
  const { signatureLifeMs, clockSpreadMs } = assumptions;
  return Math.min(intent.createdAt, ...sent) - signatureLifeMs - clockSpreadMs;
}
