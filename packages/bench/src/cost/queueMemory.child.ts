import { setTimeout as sleep } from 'node:timers/promises';
import { loadLimiters, type Throttle } from '../loadLimiters.js';

// A process of its own, started by measureQueueMemory with `--expose-gc`: nothing else may be in its heap.
const [name, count] = process.argv.slice(2);
const kinds = await loadLimiters();
const kind = kinds.find((each) => each.name === name);
const limit = { requests: 10, windowMs: 60_000 };
// Without a limiter: what any caller's own pending call takes.
const throttle: Throttle = kind?.create(limit) ?? ((send) => send());
const never = (): Promise<void> => new Promise(() => {});

const before = heldBytes();
const waiting = Array.from({ length: Number(count) + limit.requests }, () => throttle(never));
// Bottleneck takes its jobs in step by step.
await sleep(300);
const bytes = heldBytes() - before;
process.send?.(waiting.length > 0 ? bytes : Number.NaN, () => process.exit());

function heldBytes(): number {
  for (let i = 0; i < 3; i++) globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
