export { spotGetTickers } from '@bitget-kit/public-api/spot';
export { call, createTransport } from '@bitget-kit/transport';
