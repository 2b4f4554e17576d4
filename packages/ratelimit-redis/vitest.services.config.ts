import { vitestPreset } from '@bitget-kit/tooling';

const preset = vitestPreset();

// Against real servers, on real time: each file in turn, so that none is measured while another keeps the machine busy.
export default {
  ...preset,
  test: {
    ...preset.test,
    include: ['services/**/*.test.ts'],
    globalSetup: ['services/requireRedis.ts'],
    setupFiles: ['services/stopServers.ts'],
    fileParallelism: false,
  },
};
