/** Something to be measured: one run returns its figure. */
export interface Case {
  readonly name: string;
  readonly run: () => number | Promise<number>;
  /** The figure should be no higher. */
  readonly goal?: number | undefined;
}

/**
 * The median figure of each case over `rounds` rounds. The cases take turns, so that a slow moment of the machine falls
 * on all of them.
 */
export async function takeTurns(cases: readonly Case[], rounds: number): Promise<ReadonlyMap<Case, number>> {
  const samples = new Map(cases.map((each): [Case, number[]] => [each, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [{ run }, figures] of samples) figures.push(await run());
  }
  return new Map(cases.map((each) => [each, median(samples.get(each) ?? [])]));
}

function median(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[figures.length >> 1] ?? Number.NaN;
}
