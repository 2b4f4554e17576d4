/** A wall clock that stands still until a test moves it. */
export function virtualNow(start = 1_795_436_000_000): { now: () => number; advance: (ms: number) => void } {
  let at = start;
  return {
    now: () => at,
    advance: (ms) => {
      at += ms;
    },
  };
}
