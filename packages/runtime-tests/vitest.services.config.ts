import { vitestPreset } from '@bitget-kit/tooling';

const preset = vitestPreset();

// Clients in other languages: what runs them has to be there.
export default {
  ...preset,
  test: { ...preset.test, include: ['services/**/*.test.ts'], globalSetup: ['services/requirePython.ts'] },
};
