import type { Bucket } from './Bucket.js';

const WITHIN_MS = 1_000;
const ENDPOINTS = 3;

/** Tells a breach of the overall limit: three endpoints answer 429 within one second through one address. */
export class BreachDetector {
  readonly #recent = new Map<Bucket, Map<Bucket, number>>();

  /** Notes a 429 on an endpoint's bucket; true when it completes a breach of the overall bucket. */
  note(endpoint: Bucket, overall: Bucket, now: number): boolean {
    const recent = this.#recent.get(overall) ?? new Map<Bucket, number>();
    for (const [bucket, at] of recent) if (now - at > WITHIN_MS) recent.delete(bucket);
    recent.set(endpoint, now);
    if (recent.size < ENDPOINTS) {
      this.#recent.set(overall, recent);
      return false;
    }
    this.#recent.delete(overall);
    return true;
  }
}
