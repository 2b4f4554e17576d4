/** A documented rate limit: so many requests in so many seconds, counted per user (`uid`) or per address (`ip`). */
export interface LimitSpec {
  readonly requests: number;
  readonly seconds: number;
  readonly scope: 'uid' | 'ip';
}
