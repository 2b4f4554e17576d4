export { diagnoseRsaSignature } from './diagnoseRsaSignature.js';
export { diagnoseSignature } from './diagnoseSignature.js';
export type { HmacKey } from './HmacKey.js';
export type { ReceivedRequest } from './ReceivedRequest.js';
export type { ReceivedSignature } from './ReceivedSignature.js';
export type { RsaKey } from './RsaKey.js';
export type { SignatureDiagnosis } from './SignatureDiagnosis.js';
export type { SignatureMistake } from './SignatureMistake.js';
export type { SignatureMistakeId } from './SignatureMistakeId.js';
