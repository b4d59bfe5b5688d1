// Builds the portal to dist/portal; the API serves it. No inline script or style leaves here: the Content Security Policy forbids them.
import react from '@vitejs/plugin-react';
import { join } from 'node:path';
import { defineConfig } from 'vite';

const ROOT = join(import.meta.dirname, '..', '..');

/** What every page needs. */
const EVERY_PAGE = new RegExp(
  [
    'node_modules/(?:react|react-dom|scheduler|use-sync-external-store|@tanstack/(?!.*[iI]nfinite))',
    'portal/src/(?:api|layout)/',
    'portal/src/session/(?!RenewDialog|EndWarning|use-sign-in|use-kept|kept|working-role|safe-path|leave)',
    'portal/src/ui/(?:Alert|Badge|Button|ButtonLink|Failure|Loaded|Loading|PathLink|dates)[.]',
  ].join('|'),
);

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
    modulePreload: { polyfill: false, resolveDependencies: () => [] },
    reportCompressedSize: false,
    // What every page needs travels as one file: it compresses better than ten small ones.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'portal', test: EVERY_PAGE },
            { name: 'programme', test: /portal\/src\/programme\// },
          ],
        },
      },
    },
  },
});
