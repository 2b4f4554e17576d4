import type { Place } from './Place.js';

/** The globals by which runtimes tell themselves apart. Each takes on those of others, so the order matters. */
interface Globals {
  readonly Deno?: { readonly version: { readonly deno: string } };
  readonly Bun?: { readonly version: string };
  readonly EdgeRuntime?: string;
  readonly navigator?: { readonly userAgent?: string };
  readonly process?: { readonly versions?: { readonly node?: string } };
}

/** Which runtime this is by what it says of itself; without a version where it says none. */
export function runtimeHere(): { readonly runtime: Place['runtime'] | undefined; readonly version?: string } {
  const { Deno, Bun, EdgeRuntime, navigator, process } = globalThis as Globals;
  if (Deno) return { runtime: 'deno', version: Deno.version.deno };
  if (Bun) return { runtime: 'bun', version: Bun.version };
  if (EdgeRuntime) return { runtime: 'edge-vm' };
  const agent = navigator?.userAgent ?? '';
  if (agent === 'Cloudflare-Workers') return { runtime: 'workerd' };
  const chromium = /Chrome\/(\d+)/.exec(agent)?.[1];
  if (chromium) return { runtime: 'chromium', version: chromium };
  const node = process?.versions?.node;
  return node ? { runtime: 'node', version: node } : { runtime: undefined };
}
