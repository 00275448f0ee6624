// Writes the API types from the services' OpenAPI in api/ (kept equal to what the services publish by a system test).
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

const target = new URL('../src/lib/api/generated/', import.meta.url);
await mkdir(target, { recursive: true });
for (const file of (await readdir(new URL('../api/', import.meta.url))).filter((name) => name.endsWith('.json'))) {
  const source = new URL(`../api/${file}`, import.meta.url);
  const types = astToString(await openapiTS(source));
  const place = new URL(file.replace('.json', '.ts'), target);
  if (types !== (await readFile(place, 'utf8').catch(() => ''))) {
    await writeFile(place, types);
  }
}
