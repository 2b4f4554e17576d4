import { lookupApiCode } from '@bitget-kit/errors/catalog';
import { createRateLimiter, type LimiterEvent } from '@bitget-kit/ratelimit';
import { createSandbox } from '@bitget-kit/sandbox';
import { createBitget } from '../src/index.js';
import { burst } from './burst.js';
import { readAccount } from './readAccount.js';
import { readMarket } from './readMarket.js';
import { bold, dim, green, line, step } from './screen.js';
import { showFailure } from './showFailure.js';
import { tradeSpot } from './tradeSpot.js';

const SYMBOL = 'BTCUSDT';

/** Reads, and reads only, from the exchange itself. */
async function live(): Promise<void> {
  const { BITGET_API_KEY: apiKey, BITGET_SECRET_KEY: secretKey, BITGET_PASSPHRASE: passphrase } = process.env;
  if (!apiKey || !secretKey || !passphrase) {
    throw new Error('--live needs BITGET_API_KEY, BITGET_SECRET_KEY and BITGET_PASSPHRASE in the environment');
  }
  console.log(bold('bitget-kit against the exchange, reading only'));
  const credentials = { apiKey, secretKey, passphrase };
  await using bitget = createBitget({ credentials, permissions: ['read'], explain: lookupApiCode });
  await readMarket(bitget, SYMBOL);
  await readAccount(bitget);
}

/** Everything, against an exchange of our own on a loopback socket. */
async function offline(): Promise<void> {
  const sandbox = createSandbox({ seed: 7 });
  const { url, close } = await sandbox.listen({ port: 0 });
  console.log(`${bold('bitget-kit against its sandbox')}  ${dim(url)}`);
  const [key] = sandbox.keys;
  if (!key) throw new Error('the sandbox has no key');
  let throttled = 0;
  const events: LimiterEvent[] = [];
  const rateLimiter = createRateLimiter({ onEvent: (event) => events.push(event) });
  const bitget = createBitget({
    baseUrl: url,
    credentials: { apiKey: key.apiKey, secretKey: key.secretKey, passphrase: key.passphrase },
    rateLimiter,
    explain: lookupApiCode,
    onEvent: (event) => {
      if (event.type === 'received' && event.status === 429) throttled += 1;
    },
  });
  try {
    await readMarket(bitget, SYMBOL);
    await readAccount(bitget);
    await tradeSpot(bitget, SYMBOL);
    const refused = await burst(bitget, rateLimiter, SYMBOL, { throttled: () => throttled, events });
    if (refused > 0) throw new Error(`${refused} requests drew a 429`);
  } finally {
    await bitget.close();
    await close();
  }
}

/** Every command works in this folder as it stands. */
function showNext(): void {
  step('Next', '');
  line('npx --yes pnpm@10.34.9 sandbox --port 8787   the same exchange, for a client of your own');
  line('npx --yes pnpm@10.34.9 demo --live           read from the exchange itself, with BITGET_API_KEY,');
  line('                                             BITGET_SECRET_KEY and BITGET_PASSPHRASE in the environment');
  line('npx --yes pnpm@10.34.9 test                  every check of the project');
  line('README.md, docs/architecture.md              how to use it, and how it is built');
}

try {
  await (process.argv.includes('--live') ? live() : offline());
  showNext();
  line(green('all of it worked'));
} catch (error) {
  showFailure(error);
  process.exitCode = 1;
}
