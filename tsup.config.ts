import { readFile } from 'node:fs/promises';
import { defineConfig, type Options } from 'tsup';

/** Chosen by the `imports` of package.json: Node reads compromise late. */
const compromise = {
  compromise: 'src/classifiers/compromise.ts',
  'compromise-node': 'src/classifiers/compromise-node.ts',
};

const library = { index: 'src/index.ts', schema: 'src/schema/index.ts', export: 'src/exporters/index.ts' };

/** A table's lists are spaced and wrapped to be read; in a bundle that weighs a kilobyte and a half. */
const packLists: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'pack-lists',
  setup(build) {
    build.onLoad({ filter: /language[\\/]en[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8'))
        .replace(/\blist\(\s*`[^`]*`/g, (list) => list.replace(/(,?)\s+/g, (_, comma) => comma || ' '))
        .replace(/\brows\(\s*`[^`]*`/g, (rows) => rows.replace(/\n */g, '\n')),
      loader: 'ts',
    }));
  },
};

/** Node reads a file of ASCII alone faster; esbuild leaves other characters in regular expressions. */
const ascii: NonNullable<Options['plugins']>[number] = {
  name: 'ascii',
  renderChunk: (code) => ({
    code: code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  }),
};

export default defineConfig([
  {
    entry: { ...library, ...compromise, cli: 'src/cli/index.ts' },
    format: ['esm'],
    target: 'es2022',
    platform: 'neutral',
    external: [/^node:/, '#compromise'],
    esbuildPlugins: [packLists],
    plugins: [ascii],
    splitting: true,
    clean: true,
    // TypeScript 6 deprecates the `baseUrl` that tsup sets for its declaration build.
    dts: { entry: library, compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  {
    entry: { ...library, ...compromise },
    format: ['cjs'],
    target: 'es2022',
    platform: 'neutral',
    external: [/^node:/, '#compromise'],
    esbuildPlugins: [packLists],
    plugins: [ascii],
    shims: true,
    // Splitting sends CommonJS through a transform that turns `??` and `?.` into helper calls on hot paths.
    splitting: false,
    dts: { entry: library, compilerOptions: { ignoreDeprecations: '6.0' } },
  },
]);
