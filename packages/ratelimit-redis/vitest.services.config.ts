import { vitestPreset } from '@bitget-kit/tooling';

const preset = vitestPreset(import.meta.dirname);

// Against real servers, on real time: each file in turn, so that none is measured while another keeps the machine busy.
export default {
  ...preset,
  test: {
    include: ['services/**/*.test.ts'],
    globalSetup: ['services/requireRedis.ts'],
    setupFiles: ['services/stopServers.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 20_000,
  },
};
