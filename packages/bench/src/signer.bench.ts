import { createHmac } from 'node:crypto';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createSigner } from '@bitget-kit/signer';
import { interleave } from './interleave.js';

/** Signatures per second of each signer, and ours against the others. */
export interface SignerFigures {
  readonly perSecond: { readonly [name: string]: number };
}

const SECRET = '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef';
const PATH = '/api/v2/spot/trade/place-order';
const BODY = JSON.stringify({ symbol: 'BTCUSDT', side: 'buy', orderType: 'limit', price: '50000', size: '0.001' });

/**
 * `signMessage` of bitget-api, which its REST client awaits for each private request: WebCrypto, with the key imported
 * each time. It is measured alone, without the prehash and the headers that our figure includes.
 */
async function loadPeer(): Promise<(message: string) => Promise<string>> {
  const entry = createRequire(import.meta.url).resolve('bitget-api');
  const module = join(dirname(entry), '../mjs/util/webCryptoAPI.js');
  const { signMessage } = await import(pathToFileURL(module).href);
  return (message) => signMessage(message, SECRET, 'base64', 'SHA-256');
}

/** Measures signing of a prehash of 150 bytes, in interleaved rounds of one run. Prints what it finds. */
export async function benchSigner(): Promise<SignerFigures> {
  const signer = createSigner({ apiKey: 'key', passphrase: 'passphrase', secretKey: SECRET });
  const peer = await loadPeer();
  const prehash = `1700000000000POST${PATH}${BODY}`.padEnd(150, 'x');
  const body = prehash.slice(13 + 4 + PATH.length);
  const expected = createHmac('sha256', SECRET).update(prehash).digest('base64');
  const sign = (): string =>
    signer.sign({ method: 'POST', path: PATH, body, timestamp: 1_700_000_000_000 })['ACCESS-SIGN'];
  if (sign() !== expected || (await peer(prehash)) !== expected) throw new Error('the signers disagree');

  const perSecond = await interleave({
    '@bitget-kit/signer': { calls: 20_000, run: sign },
    'bitget-api': { calls: 2_000, run: () => peer(prehash) },
    'node:crypto createHmac': {
      calls: 20_000,
      run: () => createHmac('sha256', SECRET).update(prehash).digest('base64'),
    },
  });
  console.log('\nSigning a prehash of 150 bytes');
  const ours = perSecond['@bitget-kit/signer'] ?? 0;
  for (const [name, figure] of Object.entries(perSecond)) {
    console.log(
      `  ${name.padEnd(24)} ${Math.round(figure).toLocaleString('en').padStart(9)}/s   ours is ${(ours / figure).toFixed(1)}×`,
    );
  }
  return { perSecond };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await benchSigner();
