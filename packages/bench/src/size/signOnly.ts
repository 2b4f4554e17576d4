export { createHmacSigner } from '@bitget-kit/signer';
