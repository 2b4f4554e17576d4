import type { Transport } from '@bitget-kit/transport';
import { expect, test } from 'vitest';
import { shareReads } from './shareReads.js';

test('what is asked for while the same is under way shares its answer; later it is asked anew', async () => {
  const asked: string[] = [];
  const transport = {
    request: async ({ path }: { path: string }, params: object) => {
      asked.push(`${path} ${JSON.stringify(params)}`);
      await Promise.resolve();
      return { data: asked.length, meta: {} };
    },
  } as unknown as Transport<'read'>;
  const { request } = shareReads(transport);
  const read = async (path: string, params: object) => (await request({ path } as never, params as never)).data;
  await Promise.all([read('/a', { x: 1 }), read('/a', { x: 1 }), read('/a', { x: 2 }), read('/b', { x: 1 })]);
  expect(asked).toEqual(['/a {"x":1}', '/a {"x":2}', '/b {"x":1}']);
  await read('/a', { x: 1 });
  expect(asked).toHaveLength(4);
});
