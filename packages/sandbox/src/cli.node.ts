import { parseArgs } from 'node:util';
import { createSandbox } from './createSandbox.js';

const HELP = `bitget-sandbox: an offline Bitget on a loopback socket

  --port N    listen on port N (default 8787; 0 takes a free one)
  --seed N    same seed, same keys and market (default 1)
  --help      show this

Point a client's base URL at what it prints, and give it one of the keys. Ctrl-C ends it.
`;

function fail(message: string): never {
  process.stderr.write(`${message}\n\n${HELP}`);
  process.exit(2);
}

function readOptions(): { port: number; seed: number; help: boolean } {
  try {
    const { values } = parseArgs({
      options: { port: { type: 'string' }, seed: { type: 'string' }, help: { type: 'boolean' } },
    });
    return { port: Number(values.port ?? 8787), seed: Number(values.seed ?? 1), help: values.help ?? false };
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

const { port, seed, help } = readOptions();
if (help) {
  process.stdout.write(HELP);
} else {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) fail('--port must be a whole number from 0 to 65535');
  if (!Number.isInteger(seed)) fail('--seed must be a whole number');
  const sandbox = createSandbox({ seed });
  try {
    const { url, close } = await sandbox.listen({ port });
    process.stdout.write(`bitget-sandbox listens on ${url}\n\n`);
    for (const { apiKey, secretKey, passphrase, permissions } of sandbox.keys) {
      process.stdout.write(
        `key        ${apiKey}\nsecret     ${secretKey}\npassphrase ${passphrase}\nmay        ${permissions.join(', ')}\n\n`,
      );
    }
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => void close().then(() => process.exit(0)));
  } catch (error) {
    process.stderr.write(`cannot listen on port ${port}: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
