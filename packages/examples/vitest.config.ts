import { join } from 'node:path';
import { vitestPreset } from '@bitget-kit/tooling';
import { mergeConfig } from 'vitest/config';
import { exampleModules } from './src/run/exampleModules.js';

export default mergeConfig(vitestPreset(), {
  plugins: [exampleModules()],
  resolve: {
    // What sends is the global `fetch`, in whose place the sandbox stands.
    alias: { '#sender': join(import.meta.dirname, '../bitget-kit/src/sender/createSender.ts') },
  },
  // Examples are programs of their own.
  test: { isolate: true },
});
