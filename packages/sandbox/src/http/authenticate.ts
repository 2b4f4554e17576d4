import { verifyRsaSignature, verifySignature } from '@bitget-kit/signer';
import { ApiFailure } from '../ApiFailure.js';
import type { SandboxKey } from '../SandboxKey.js';
import type { ReceivedRequest } from './ReceivedRequest.js';

const WINDOW_MS = 30_000;

/**
 * Who asks, if the signature proves it. The order of the checks is a guess: the exchange does not document it.
 * Missing headers, timestamp, key, address, signature, passphrase, environment.
 */
export async function authenticate(
  received: ReceivedRequest,
  keys: ReadonlyMap<string, SandboxKey>,
  now: number,
): Promise<SandboxKey> {
  const header = (name: string): string => received.headers.get(name) ?? '';
  const apiKey = header('ACCESS-KEY');
  const signature = header('ACCESS-SIGN');
  const timestamp = header('ACCESS-TIMESTAMP');
  const passphrase = header('ACCESS-PASSPHRASE');
  if (apiKey === '') throw new ApiFailure('40001', 'ACCESS_KEY cannot be empty');
  if (signature === '') throw new ApiFailure('40003', 'Signature cannot be empty');
  if (passphrase === '') throw new ApiFailure('40011', 'ACCESS_PASSPHRASE cannot be empty');
  if (!/^\d{1,16}$/.test(timestamp)) throw new ApiFailure('40005', 'Invalid ACCESS_TIMESTAMP');
  // No code is documented for a timestamp from the future; the rule speaks of 30 seconds either way.
  if (Math.abs(Number(timestamp) - now) > WINDOW_MS) throw new ApiFailure('40008', 'Request timestamp expired');
  const key = keys.get(apiKey);
  if (!key) throw new ApiFailure('40037', 'Apikey does not exist');
  if (key.ips.length > 0 && !key.ips.includes(received.ip))
    throw new ApiFailure('40038', 'The current ip is not in the apikey ip whitelist');
  const prehash = `${timestamp}${received.method}${received.path}${received.query && `?${received.query}`}${received.body}`;
  const genuine = key.publicKey
    ? await verifyRsaSignature({ publicKey: key.publicKey, prehash, signature })
    : verifySignature({ secretKey: key.secretKey, prehash, signature });
  if (!genuine) throw new ApiFailure('40009', 'sign signature error');
  if (passphrase !== key.passphrase) throw new ApiFailure('40012', 'apikey/password is incorrect');
  if (key.demo !== (header('paptrading') === '1')) throw new ApiFailure('40099', 'exchange environment is incorrect');
  return key;
}
