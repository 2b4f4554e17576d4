/** Something to be measured: how many calls make a round, and one call. */
export interface Contender {
  readonly calls: number;
  readonly run: () => unknown;
}

const ROUNDS = 15;

/** Runs the contenders in turn, round after round, so that whatever slows the machine slows them all. Medians, per second. */
export async function interleave<N extends string>(
  contenders: { readonly [K in N]: Contender },
): Promise<{ [K in N]: number }> {
  const rounds = {} as { [K in N]: number[] };
  const medians = {} as { [K in N]: number };
  const names = Object.keys(contenders) as N[];
  for (const name of names) rounds[name] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of names) {
      const { calls, run } = contenders[name];
      const start = performance.now();
      for (let call = 0; call < calls; call += 1) {
        const result = run();
        if (result instanceof Promise) await result;
      }
      rounds[name].push((calls / (performance.now() - start)) * 1_000);
    }
  }
  for (const name of names) medians[name] = rounds[name].sort((a, b) => a - b)[ROUNDS >> 1] ?? 0;
  return medians;
}
