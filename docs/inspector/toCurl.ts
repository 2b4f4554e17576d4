import { encodeQuery } from './encodeQuery.js';
import type { Inputs } from './Inputs.js';

/** A command that sends the signed request. Key and passphrase stay in the environment. */
export function toCurl({ method, path, query, body, timestamp, baseUrl }: Inputs, signature: string): string {
  const origin = (baseUrl || 'https://api.bitget.com').replace(/\/+$/, '');
  const url = `${origin}${path}${query === '' ? '' : `?${encodeQuery(query)}`}`;
  return [
    `curl ${method === 'GET' && body === '' ? '' : `-X ${method} `}${quoted(url)}`,
    '-H "ACCESS-KEY: $BITGET_API_KEY"',
    '-H "ACCESS-PASSPHRASE: $BITGET_PASSPHRASE"',
    `-H ${quoted(`ACCESS-TIMESTAMP: ${timestamp}`)}`,
    `-H ${quoted(`ACCESS-SIGN: ${signature}`)}`,
    ...(body === '' ? [] : [`-H 'Content-Type: application/json'`, `--data-raw ${quoted(body)}`]),
  ].join(' \\\n  ');
}

/** For a POSIX shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
