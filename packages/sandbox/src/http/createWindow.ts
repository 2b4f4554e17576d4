/** Counts what happened within the last span of time. */
export interface Window {
  /** One more, at a moment not before the last one; gives how many there are within the window, itself included. */
  hit(at: number): number;
}

/** A sliding window looks back from each moment; a fixed one begins anew at whole multiples of its length. */
export function createWindow(kind: 'sliding' | 'fixed', lengthMs: number): Window {
  return kind === 'fixed' ? fixedWindow(lengthMs) : slidingWindow(lengthMs);
}

function fixedWindow(lengthMs: number): Window {
  let start = Number.NEGATIVE_INFINITY;
  let count = 0;
  return {
    hit: (at) => {
      const begins = Math.floor(at / lengthMs) * lengthMs;
      count = begins === start ? count + 1 : 1;
      start = begins;
      return count;
    },
  };
}

function slidingWindow(lengthMs: number): Window {
  let times: number[] = [];
  let head = 0;
  return {
    hit: (at) => {
      times.push(at);
      while ((times[head] ?? at) <= at - lengthMs) head += 1;
      // What is past is cut off now and then, so that a hit costs the same however many there were.
      if (head > 1_000 && head * 2 > times.length) {
        times = times.slice(head);
        head = 0;
      }
      return times.length - head;
    },
  };
}
