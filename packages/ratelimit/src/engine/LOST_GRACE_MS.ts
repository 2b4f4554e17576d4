/** How long a request that got no answer may still be on its way to the exchange. */
export const LOST_GRACE_MS = 1_000;
