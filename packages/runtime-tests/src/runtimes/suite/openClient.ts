import type { Bitget, BitgetConfig } from 'bitget-kit';
import type { Kit } from './Kit.js';

/** A client with the funded key of a sandbox of its own, in process. Of what is given, `config` comes first. */
export function openClient(kit: Kit, config: BitgetConfig = {}): Bitget {
  const sandbox = kit['@bitget-kit/sandbox'].createSandbox({ seed: 1 });
  const [key] = sandbox.keys;
  if (!key) throw new Error('the sandbox has no key');
  const { apiKey, passphrase, secretKey } = key;
  const credentials = { apiKey, passphrase, secretKey };
  return kit['bitget-kit'].createBitget({ fetch: sandbox.fetch, credentials, ...config });
}
