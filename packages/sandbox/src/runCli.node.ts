import { parseArgs } from 'node:util';
import { createSandbox } from './index.js';

const HELP = `bitget-sandbox: an offline Bitget on a loopback socket

  --port N    listen on port N (default 8787; 0 takes a free one)
  --seed N    same seed, same keys and market (default 1)
  --help      show this

Point a client's base URL at what it prints, and give it one of the keys. Ctrl-C ends it.
`;

/** What the command touches of the process it runs in. */
export interface CliHost {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Calls back when the command is to end. */
  readonly onStop: (stop: () => void) => void;
}

/**
 * The command `bitget-sandbox`. Gives its exit code: 0 when it was stopped or has shown its help, 1 when it cannot
 * listen, 2 when it was called wrongly.
 */
export async function runCli(args: readonly string[], { out, err, onStop }: CliHost): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    err(`${options}\n\n${HELP}`);
    return 2;
  }
  const { port, seed, help } = options;
  if (help) {
    out(HELP);
    return 0;
  }
  const sandbox = createSandbox({ seed });
  try {
    const { url, close } = await sandbox.listen({ port });
    out(`bitget-sandbox listens on ${url}\n\n`);
    for (const { apiKey, secretKey, passphrase, permissions } of sandbox.keys) {
      out(
        `key        ${apiKey}\nsecret     ${secretKey}\npassphrase ${passphrase}\nmay        ${permissions.join(', ')}\n\n`,
      );
    }
    await new Promise<void>(onStop);
    await close();
    return 0;
  } catch (error) {
    err(`cannot listen on port ${port}: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

/** The options, or what is wrong with them. */
function readOptions(args: readonly string[]): { port: number; seed: number; help: boolean } | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '8787' },
        seed: { type: 'string', default: '1' },
        help: { type: 'boolean', default: false },
      },
    });
    const [port, seed] = [wholeNumber(values.port), wholeNumber(values.seed)];
    if (port === undefined || port > 65_535) return '--port must be a whole number from 0 to 65535.';
    if (seed === undefined) return '--seed must be a whole number.';
    return { port, seed, help: values.help };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function wholeNumber(text: string): number | undefined {
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
