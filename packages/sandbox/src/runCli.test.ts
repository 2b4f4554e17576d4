import { describe, expect, test } from 'vitest';
import { createSandbox } from './createSandbox.js';
import { runCli } from './runCli.node.js';

/** Runs the command; `stop` ends it, `said` gives what it has written so far. */
function start(args: string[]) {
  let out = '';
  let err = '';
  let stop = (): void => {};
  let onReady = (): void => {};
  const ready = new Promise<void>((resolve) => {
    onReady = resolve;
  });
  const code = runCli(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    onStop: (end) => {
      stop = end;
      onReady();
    },
  });
  return { code, ready, stop: () => stop(), said: () => ({ out, err }) };
}

describe('bitget-sandbox', () => {
  test('listens, shows where and with which keys, and ends when told', async () => {
    const { code, ready, stop, said } = start(['--port', '0', '--seed', '7']);
    await ready;
    const url = /listens on (http:\/\/127\.0\.0\.1:\d+)/.exec(said().out)?.[1] ?? '';
    expect((await fetch(`${url}/api/v2/public/time`)).status).toBe(200);
    for (const { apiKey, secretKey, passphrase } of createSandbox({ seed: 7 }).keys) {
      for (const text of [apiKey, secretKey, passphrase]) expect(said().out).toContain(text);
    }
    stop();
    expect(await code).toBe(0);
    await expect(fetch(`${url}/api/v2/public/time`)).rejects.toThrow();
  });

  test('shows its help', async () => {
    const { code, said } = start(['--help']);
    expect(await code).toBe(0);
    expect(said().out).toContain('--port N');
  });

  test.each([
    [['--port', '70000'], '--port must be a whole number from 0 to 65535.'],
    [['--port', ''], '--port must be a whole number from 0 to 65535.'],
    [['--seed', 'x'], '--seed must be a whole number.'],
    [['--loud'], /Unknown option '--loud'/],
  ])('%j is a wrong call', async (args, message) => {
    const { code, said } = start(args);
    expect(await code).toBe(2);
    expect(said().err).toMatch(message);
    expect(said().err).toContain('--help');
  });

  test('says when it cannot listen', async () => {
    const { port, close } = await createSandbox().listen();
    const { code, said } = start(['--port', String(port)]);
    expect(await code).toBe(1);
    expect(said().err).toContain(`cannot listen on port ${port}: listen EADDRINUSE`);
    await close();
  });
});
