export { spotPlaceOrder } from '@bitget-kit/private-api/spot';
export { createHmacSigner } from '@bitget-kit/signer';
export { call, createTransport } from '@bitget-kit/transport';
