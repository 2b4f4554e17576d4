export { createSigner } from '@bitget-kit/signer';
