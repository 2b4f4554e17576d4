import { vitestPreset } from '@bitget-kit/tooling';

const preset = vitestPreset(import.meta.dirname);

// Clients in other languages: what runs them has to be there.
export default {
  ...preset,
  test: { include: ['services/**/*.test.ts'], globalSetup: ['services/requirePython.ts'] },
};
