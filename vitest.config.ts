import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/registry/database-server.ts', 'test/desk/islands.ts'],
    testTimeout: 30_000,
    reporters: ['default', './test/closing-line.ts'],
    pool: 'threads',
    maxWorkers: 2,
  },
})
