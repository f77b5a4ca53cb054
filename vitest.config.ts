import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { 'edtf-parser': fileURLToPath(new URL('node_modules/edtf/src/parser.js', import.meta.url)) } },
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000, maxWorkers: '100%' },
});
