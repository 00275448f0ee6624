import { describe, expect, it } from 'vitest';

type Texts = Record<string, string>;

const sources = import.meta.glob<string>(
  ['/src/**/*.tsx', '/src/**/*.ts', '!/src/**/*.test.*', '!/src/lib/api/generated/**'],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
);
const texts = import.meta.glob<Texts>('/src/**/{zh,en}.json', { import: 'default', eager: true });

/** The texts of each name, by language, as the features register them. */
const registered = new Map<string, { zh: Texts; en: Texts }>();
for (const [path, source] of Object.entries(sources)) {
  const folder = path.slice(0, path.lastIndexOf('/'));
  for (const [, name] of source.matchAll(/\btexts\('(\w+)', zh, en\)/g)) {
    registered.set(name!, { zh: texts[`${folder}/zh.json`]!, en: texts[`${folder}/en.json`]! });
  }
}

const names = (source: string) =>
  [...source.matchAll(/useTranslation\((?:'(\w+)'|\))/g)].map(([, name]) => name ?? 'common');
const keys = (source: string) => [...source.matchAll(/\bt\(\s*'([^']+)'/g)].map(([, key]) => key!);

function known(key: string, spaces: string[], language: 'zh' | 'en') {
  const [space, name] = key.includes(':') ? (key.split(':') as [string, string]) : [undefined, key];
  return (space ? [space] : spaces).some((one) => {
    const all = registered.get(one)?.[language] ?? {};
    return name in all || `${name}_other` in all;
  });
}

registered.set('common', { zh: texts['/src/lib/i18n/zh.json']!, en: texts['/src/lib/i18n/en.json']! });

describe('texts', () => {
  it('are there for every key that a page names', () => {
    expect(registered.size).toBeGreaterThan(5);
    const missing = Object.entries(sources).flatMap(([path, source]) => {
      const spaces = names(source);
      return spaces.length === 0
        ? []
        : keys(source).flatMap((key) =>
            (['zh', 'en'] as const)
              .filter((language) => !known(key, spaces, language))
              .map((language) => `${path}: ${key} (${language})`),
          );
    });
    expect(missing).toEqual([]);
  });
});
