import { defineConfig } from 'vitest/config';

const gateway = process.env.BIAOGAN_GATEWAY ?? 'http://127.0.0.1:8080';
const relayed = { target: gateway, changeOrigin: false };

export default defineConfig({
  base: '/console/',
  esbuild: { jsx: 'automatic' },
  resolve: { alias: { '@': new URL('./src', import.meta.url).pathname } },
  build: {
    outDir: 'target/classes/console',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1600,
    assetsInlineLimit: 0,
    manifest: 'manifest.json',
    rollupOptions: {
      onwarn: (warning, tell) => {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') tell(warning); // antd marks its files for servers that render
      },
    },
  },
  server: { port: 5173, proxy: { '/api': relayed, '/bff': relayed, '/favicon.ico': relayed } },
  test: {
    pool: 'threads',
    testTimeout: 15_000,
    projects: [
      { extends: true, test: { name: 'rules', environment: 'node', isolate: false, include: ['src/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'pages',
          environment: 'jsdom',
          setupFiles: ['src/testing/setup.ts'],
          include: ['src/**/*.test.tsx'],
        },
      },
    ],
  },
});
