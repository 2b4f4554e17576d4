/** What a run is told of where it is. Plain data: it is written into the program that starts the suite. */
export interface Place {
  readonly runtime: 'node' | 'deno' | 'bun' | 'workerd' | 'chromium' | 'edge-vm';
  /** As the runtime itself says, where it says it. */
  readonly version: string;
  /** What `createBitget()` is to send by there. */
  readonly sender: 'undici' | 'fetch';
  /** A server on loopback, made for this run: see `startOrigin`. */
  readonly origin: string;
}
