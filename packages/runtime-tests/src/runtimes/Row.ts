/** How a run went. */
export interface Row {
  readonly label: string;
  readonly version: string;
  readonly passed: number;
  readonly ms: number;
  readonly problems: readonly string[];
}
