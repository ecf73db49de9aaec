import { defaultClientConditions, defineConfig } from 'vite';

/** The portal's pages, built for the browser straight from the packages' sources. */
export default defineConfig({
  root: 'demo/portal',
  resolve: { conditions: ['hoi-source', ...defaultClientConditions] },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // A strict Content-Security-Policy allows neither inline scripts nor data: addresses.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
});
