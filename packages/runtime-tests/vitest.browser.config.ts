import { vitestPreset } from '@bitget-kit/tooling';

const preset = vitestPreset();

// In a real browser, against a page served on loopback: one file after another.
export default {
  ...preset,
  test: {
    ...preset.test,
    include: ['src/**/*.browser.ts'],
    fileParallelism: false,
  },
};
