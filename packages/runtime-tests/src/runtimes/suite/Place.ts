/** What a run is told of where it is. Plain data: it is written into the program that starts the suite. */
export interface Place {
  readonly runtime: 'node' | 'deno' | 'bun' | 'workerd' | 'chromium' | 'edge-vm';
  /** As the runtime itself says, where it says it. */
  readonly version: string;
  /** What `createBitget()` is to send by there. */
  readonly sender: 'undici' | 'fetch';
  /** A server on loopback, made for this run: see `startOrigin`. */
  readonly origin: string;
  /** For runtimes whose own `fetch` takes a proxy. */
  readonly proxy?: ProxyPlace | undefined;
}

/** A proxy on loopback, and what is only reached through it. */
export interface ProxyPlace {
  readonly url: string;
  readonly username: string;
  readonly password: string;
  /** The exchange behind it. */
  readonly target: string;
  /** The certificate of that exchange, as PEM. */
  readonly ca: string;
}
