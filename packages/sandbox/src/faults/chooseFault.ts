import { hashToUnit } from '../exchange/hashToUnit.js';
import type { SandboxFault } from '../SandboxFault.js';

/** The fault that happens to a request, if any: the first that fits. Each counts the requests that it could happen to. */
export function chooseFault(
  faults: readonly SandboxFault[],
  counts: Map<number, number>,
  { seed, request }: { readonly seed: number; readonly request: string },
): SandboxFault | undefined {
  let chosen: SandboxFault | undefined;
  for (const [index, fault] of faults.entries()) {
    if (!request.startsWith(fault.on ?? '')) continue;
    const count = (counts.get(index) ?? 0) + 1;
    counts.set(index, count);
    chosen ??= happens(fault, count, hashToUnit(seed, index, count)) ? fault : undefined;
  }
  return chosen;
}

function happens({ at, chance }: SandboxFault, count: number, drawn: number): boolean {
  if (at && !at.includes(count)) return false;
  return drawn < (chance ?? 1);
}
