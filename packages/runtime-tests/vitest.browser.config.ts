import { vitestPreset } from '@bitget-kit/tooling';

const preset = vitestPreset(import.meta.dirname);

// In a real browser, against a page served on loopback: one file after another.
export default {
  ...preset,
  test: {
    include: ['src/**/*.browser.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
};
