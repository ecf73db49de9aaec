import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defineConfig } from 'vite';

const page = (name: string) => fileURLToPath(new URL(`demo/portal/${name}`, import.meta.url));

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
    rolldownOptions: { input: ['index.html', 'citizen.html', 'esdh.html', 'large.html'].map(page) },
  },
});
