import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/{core,main,renderer,house}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // A build that went before in the same process leaves `production`, in which React has no `act`.
    env: { NODE_ENV: 'test' },
    // The photo tests start real worker processes: two files at a time on a small machine.
    maxWorkers: 2,
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
