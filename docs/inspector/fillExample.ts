import { createHmacSigner } from '@bitget-kit/signer';
import { announce } from './announce.js';
import { byId } from './byId.js';
import { clearFields } from './clearFields.js';

const SECRET = 'throw-away-secret';

/** Fills in a request and what a client makes of it that signs the encoded query: the mistake seen most. */
export function fillExample(): void {
  clearFields();
  const timestamp = Date.now();
  const request = { method: 'GET', path: '/api/v2/spot/account/assets', query: 'assetType=all&coin=%24AI', timestamp };
  const signer = createHmacSigner({ apiKey: 'not-asked-for', passphrase: 'not-asked-for', secretKey: SECRET });
  byId('timestamp', HTMLInputElement).value = `${timestamp}`;
  byId('path', HTMLInputElement).value = request.path;
  byId('query', HTMLInputElement).value = request.query;
  byId('secret', HTMLInputElement).value = SECRET;
  byId('theirs', HTMLTextAreaElement).value = signer.sign(request)['ACCESS-SIGN'];
  announce('An example was filled in.');
}
