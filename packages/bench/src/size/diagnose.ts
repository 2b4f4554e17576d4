export { diagnoseSignature } from '@bitget-kit/signer/diagnose';
