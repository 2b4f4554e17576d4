import { mergeConfig } from 'vitest/config';
import { vitestPreset } from './src/presets.mjs';

// The verbs start the compiler, biome and others: on a busy machine seconds pass.
export default mergeConfig(vitestPreset(import.meta.dirname), { test: { testTimeout: 60_000 } });
