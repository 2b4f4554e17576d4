import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createSandbox, type SandboxKey } from '@bitget-kit/sandbox';
import { expect, test } from 'vitest';

const SCRIPT = join(import.meta.dirname, 'client.py');

// biome-ignore lint/suspicious/noExplicitAny: what a program in another language prints
type Printed = any;

async function run(): Promise<Printed> {
  const sandbox = createSandbox({ seed: 1 });
  const { url, close } = await sandbox.listen({ port: 0 });
  const own = ({ apiKey, secretKey, passphrase }: SandboxKey): string[] => [apiKey, secretKey, passphrase];
  const classic = own(sandbox.keys.find(({ account }) => account === 'classic')!);
  const unified = own(sandbox.keys.find(({ account }) => account === 'unified')!);
  const env = { ...process.env, SANDBOX_URL: url, SANDBOX_KEYS: JSON.stringify({ classic, unified }) };
  try {
    return JSON.parse((await promisify(execFile)('python3', [SCRIPT], { env })).stdout);
  } finally {
    await close();
  }
}

test('a client written in Python, which signs on its own, agrees with the sandbox', async () => {
  const { classic, unified } = await run();
  expect(classic.assets).toMatchObject({ code: '00000', data: [{ coin: 'USDT', available: '100000' }] });
  expect(classic.placed).toMatchObject({ code: '00000', data: { clientOid: 'py #1+2: 3' } });
  expect(classic.found).toMatchObject({ code: '00000', data: [{ clientOid: 'py #1+2: 3', status: 'live' }] });
  expect(classic.unknown).toMatchObject({ code: '40034', msg: 'Parameter 龙虾 USDT does not exist' });
  expect(classic.twice).toMatchObject({ code: '43118' });
  expect(classic.cancelled).toMatchObject({ code: '00000' });
  expect(classic['wrong secret']).toMatchObject({ code: '40009' });
  expect(unified.assets).toMatchObject({ code: '00000', data: { assets: expect.any(Array) } });
  expect(unified.placed).toMatchObject({ code: '00000', data: { clientOid: 'py-1' } });
  expect(unified.batch).toMatchObject({ code: '00000' });
  expect(unified.found).toMatchObject({ code: '00000', data: { clientOid: 'py-1' } });
  expect(unified.cancelled).toMatchObject({ code: '00000' });
  expect(unified.elsewhere).toMatchObject({ code: '40085' });
});
