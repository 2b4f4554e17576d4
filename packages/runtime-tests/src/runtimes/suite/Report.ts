/** What a run tells the one who started it. */
export interface Report {
  readonly results: readonly Result[];
}

/** How one check went, for one build. */
export interface Result {
  /** As {@link resultName} makes it. */
  readonly name: string;
  /** Absent when it passed. */
  readonly error?: string;
}
