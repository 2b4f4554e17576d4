/** What came of a mutant. */
export interface Verdict {
  readonly name: string;
  readonly verdict: 'killed' | 'hung' | 'survived' | 'equivalent';
  /** The test that noticed, or why none did. */
  readonly by: string;
  readonly seconds: number;
}
