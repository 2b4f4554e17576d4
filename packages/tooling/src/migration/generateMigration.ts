import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { EndpointFile } from '../endpoints/EndpointFile.js';
import type { GeneratedFile } from '../gen/GeneratedFile.js';
import { readBitgetApi } from './readBitgetApi.js';
import { renderBitgetApi } from './renderBitgetApi.js';

/** What follows from other clients that are installed beside ours. */
export async function generateMigration(root: string, endpoints: readonly EndpointFile[]): Promise<GeneratedFile[]> {
  if (!existsSync(join(root, 'packages/examples'))) return [];
  const content = renderBitgetApi(await readBitgetApi(root), endpoints);
  return [{ path: 'docs/reference/bitget-api-methods.md', content }];
}
