import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts', 'bench/**/*.test.ts'],
    testTimeout: 20_000,
    // A fact is waited for as long as a busy machine may take, and not the second that is usual.
    expect: { poll: { timeout: 15_000 } },
  },
});
