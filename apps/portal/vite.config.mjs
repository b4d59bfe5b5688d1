// Builds the portal to dist/portal; the API serves it. No inline script or style leaves here: the Content Security Policy forbids them.
import react from '@vitejs/plugin-react';
import { join } from 'node:path';
import { defineConfig } from 'vite';

const ROOT = join(import.meta.dirname, '..', '..');

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  resolve: { alias: { '#domain': join(ROOT, 'libs', 'domain') } },
  build: {
    outDir: join(ROOT, 'dist', 'portal'),
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // What every page needs travels as one file: it compresses better than ten small ones.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'portal',
              test: /node_modules\/(?:react|react-dom|scheduler|@tanstack|use-sync-external-store)\/|portal\/src\/(?:api|session|layout)\//,
            },
          ],
        },
      },
    },
  },
});
