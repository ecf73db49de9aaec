import { defineConfig } from 'vite';

/** Storybook starts from nothing: the root's configuration is the portal's. */
export default defineConfig({});
