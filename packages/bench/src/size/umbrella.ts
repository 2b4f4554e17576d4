export { createBitget } from 'bitget-kit';
