export type { AuthHeaders } from './AuthHeaders.js';
export { buildPrehash } from './buildPrehash.js';
export type { Credentials, DelegatedCredentials, HmacCredentials, RsaCredentials } from './Credentials.js';
export { createSigner } from './createSigner.js';
export type { Signer, SyncSigner } from './Signer.js';
export type { SignRequest } from './SignRequest.js';
export { signWebSocketLogin, type WebSocketLogin } from './signWebSocketLogin.js';
export { verifyRsaSignature } from './verifyRsaSignature.js';
export { verifySignature } from './verifySignature.js';
