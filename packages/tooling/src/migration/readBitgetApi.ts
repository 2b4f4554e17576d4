import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ClientMethod } from './ClientMethod.js';

/** What is read of the package: its version, and its methods with the requests that they make. */
export interface BitgetApi {
  readonly version: string;
  readonly methods: readonly ClientMethod[];
}

/** Who has it installed, in an exact version. */
const HOME = 'packages/examples/package.json';

type Senders = Readonly<Record<string, (path: string) => Promise<unknown>>>;

/** The names under which its methods send, and with what. */
const SENDERS = { get: 'GET', getPrivate: 'GET', post: 'POST', postPrivate: 'POST' };

/** Some take the margin mode first; the others do not mind. */
const ARGUMENTS = [[{}], ['crossed', {}], ['isolated', {}]];

/**
 * Every REST method of the installed `bitget-api`. Each is called, on an object that notes the path in place of sending.
 */
export async function readBitgetApi(root: string): Promise<BitgetApi> {
  const require = createRequire(join(root, HOME));
  const library: Record<string, { prototype: Record<string, unknown> }> = require('bitget-api');
  const { devDependencies }: { devDependencies: Record<string, string> } = require(join(root, HOME));
  const version = devDependencies['bitget-api'] ?? '';
  const methods: ClientMethod[] = [];
  for (const client of ['RestClientV2', 'RestClientV3']) {
    const { prototype = {} } = library[client] ?? {};
    for (const name of Object.getOwnPropertyNames(prototype)) {
      for (const endpoint of await requestsOf(prototype, name)) methods.push({ client, name, endpoint });
    }
  }
  return { version, methods };
}

/** More than one where an argument chooses; none for helpers that send nothing of their own. */
async function requestsOf(prototype: Record<string, unknown>, name: string): Promise<Set<string>> {
  const seen = new Set<string>();
  const method = prototype[name];
  if (typeof method !== 'function' || name === 'constructor' || HELPERS.test(name)) return seen;
  const noting = Object.entries(SENDERS).map(([sender, verb]) => [
    sender,
    (path: string) => {
      seen.add(`${verb} ${path}`);
      return Promise.resolve({});
    },
  ]);
  const client = Object.assign(Object.create(prototype), Object.fromEntries(noting) as Senders);
  // What it makes of the answer does not matter.
  for (const args of ARGUMENTS) {
    try {
      await method.apply(client, args);
    } catch {
      // Other arguments were wanted.
    }
  }
  for (const request of seen) if (/undefined|object/.test(request)) seen.delete(request);
  return seen;
}

/** They call other methods, and print. */
const HELPERS = /^fetch(LatencySummary|ServerTime)$/;
