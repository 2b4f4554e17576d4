import { createHmac } from 'node:crypto';
import type { Sandbox } from '../Sandbox.js';
import type { SandboxKey } from '../SandboxKey.js';

/** What came back. */
export interface Answered {
  readonly status: number;
  readonly code: string;
  readonly msg: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  readonly data: any;
  readonly headers: Headers;
}

/** How a call differs from a right one. */
export interface CallChanges {
  readonly key?: SandboxKey;
  readonly timestamp?: number | string;
  /** Replaces headers; undefined takes one away. */
  readonly headers?: { readonly [name: string]: string | undefined };
  /** What is signed instead of the right text. */
  readonly prehash?: (right: string) => string;
}

/** Calls the sandbox with a signature made by `node:crypto`, independently of our own signer. */
export async function signedCall(
  sandbox: Sandbox,
  method: 'GET' | 'POST',
  path: string,
  params: { readonly [name: string]: unknown } | readonly unknown[] = {},
  changes: CallChanges = {},
): Promise<Answered> {
  const { url, init } = signedRequest(sandbox.keys[0] as SandboxKey, method, path, params, changes);
  const response = await sandbox.fetch(url, init);
  const { code, msg, data } = (await response.json()) as Answered;
  return { status: response.status, code, msg, data, headers: response.headers };
}

/** A request with such a signature, made with the given key unless the changes have another. */
export function signedRequest(
  usual: SandboxKey,
  method: 'GET' | 'POST',
  path: string,
  params: { readonly [name: string]: unknown } | readonly unknown[] = {},
  changes: CallChanges = {},
): { readonly url: string; readonly init: RequestInit } {
  const key = changes.key ?? usual;
  const timestamp = String(changes.timestamp ?? Date.now());
  const get = method === 'GET';
  const pairs = Object.entries(get ? params : {}).map(([name, value]) => [name, textOf(value)] as const);
  const raw = pairs.map((pair) => pair.join('=')).join('&');
  const encoded = pairs.map((pair) => pair.map(encodeURIComponent).join('=')).join('&');
  const body = get ? '' : JSON.stringify(params);
  const right = `${timestamp}${method}${path}${get && raw ? `?${raw}` : ''}${body}`;
  const signature = createHmac('sha256', key.secretKey)
    .update(changes.prehash?.(right) ?? right)
    .digest('base64');
  const headers: { [name: string]: string | undefined } = {
    'ACCESS-KEY': key.apiKey,
    'ACCESS-SIGN': signature,
    'ACCESS-TIMESTAMP': timestamp,
    'ACCESS-PASSPHRASE': key.passphrase,
    'Content-Type': get ? undefined : 'application/json',
    ...changes.headers,
  };
  const sent = Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const url = `https://api.bitget.com${path}${get && encoded ? `?${encoded}` : ''}`;
  return { url, init: { method, headers: sent, ...(get ? {} : { body }) } };
}

function textOf(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
