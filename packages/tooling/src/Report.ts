/** What a verb has to say. Any problem makes the command fail. */
export interface Report {
  /** Sentences, each naming the file and what to do. */
  readonly problems: readonly string[];
  /** What was done, for people. */
  readonly notes?: readonly string[];
}
