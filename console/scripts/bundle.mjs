// Compresses what the gateway serves, and holds the bundle of the first view to its bound; charts load apart.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

const BOUND_KB = 400;
const root = new URL('../target/classes/console/', import.meta.url);
const manifest = JSON.parse(await readFile(new URL('manifest.json', root), 'utf8'));
const sizes = new Map();
for (const name of await readdir(new URL('assets/', root))) {
  if (/\.(js|css|svg)$/.test(name)) {
    const packed = gzipSync(await readFile(new URL(`assets/${name}`, root)), { level: 9 });
    await writeFile(new URL(`assets/${name}.gz`, root), packed);
    sizes.set(`assets/${name}`, packed.length);
  }
}
const first = new Set();
const collect = (key) => {
  const chunk = manifest[key];
  if (chunk && !first.has(chunk.file)) {
    first.add(chunk.file);
    (chunk.imports ?? []).forEach(collect);
  }
};
collect('index.html');
const bytes = [...first].reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0);
console.log(
  `first view: ${(bytes / 1000).toFixed(0)} kB gzip, all: ${([...sizes.values()].reduce((a, b) => a + b, 0) / 1000).toFixed(0)} kB`,
);
if (bytes > BOUND_KB * 1000) {
  console.error(`the bundle of the first view is over ${BOUND_KB} kB gzip: split something off`);
  process.exit(1);
}
