/** What both do: an order, signed and placed in the sandbox in process, through the umbrella. It says so in its last line. */
const PLACE_ORDER = `async function placeOrder() {
  const sandbox = createSandbox({ seed: 7 });
  const [key] = sandbox.keys;
  if (!key) throw new Error('The sandbox has no key.');
  const { apiKey, secretKey, passphrase } = key;
  const bitget = createBitget({ fetch: sandbox.fetch, credentials: { apiKey, secretKey, passphrase } });
  const { orderId } = await bitget.spot.placeOrder({ symbol: 'BTCUSDT', side: 'buy', orderType: 'market', size: '100' });
  await bitget.close();
  console.log(\`placed \${orderId}\`);
}
`;

/** What the programs print. */
export const PRINTED: RegExp = /^placed \d+$/;

/** Programs of a consumer who asked for the umbrella and the sandbox, by file name. */
export const programs: Readonly<Record<'main.mjs' | 'main.cjs', string>> = {
  'main.mjs': `import { createSandbox } from '@bitget-kit/sandbox';
import { createBitget } from 'bitget-kit';

await placeOrder();

${PLACE_ORDER}`,
  'main.cjs': `const { createSandbox } = require('@bitget-kit/sandbox');
const { createBitget } = require('bitget-kit');

placeOrder().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});

${PLACE_ORDER}`,
};
