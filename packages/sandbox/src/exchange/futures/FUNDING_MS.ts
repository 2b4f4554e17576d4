/** Between two fundings: they are paid at 00:00, 08:00 and 16:00 UTC. */
export const FUNDING_MS: number = 8 * 3_600_000;
