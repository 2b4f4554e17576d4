/** One parameter of a query. */
export interface QueryPair {
  readonly name: string;
  /** Absent when there is no equals sign. */
  readonly value: string | undefined;
  /** As it was received: `coin=%24AI`. */
  readonly received: string;
  /** What the exchange checks: `coin=$AI`. */
  readonly decoded: string;
}
