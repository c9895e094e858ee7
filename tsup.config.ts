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
      contents: (await readFile(path, 'utf8')).replace(/\blist\(\s*`[^`]*`/g, (list) =>
        list.replace(/(,?)\s+/g, (_, comma) => comma || ' '),
      ),
      loader: 'ts',
    }));
  },
};

export default defineConfig([
  {
    entry: { ...library, ...compromise, cli: 'src/cli/index.ts' },
    format: ['esm'],
    target: 'es2022',
    platform: 'neutral',
    external: [/^node:/, '#compromise'],
    esbuildPlugins: [packLists],
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
    shims: true,
    // Splitting sends CommonJS through a transform that turns `??` and `?.` into helper calls on hot paths.
    splitting: false,
    dts: { entry: library, compilerOptions: { ignoreDeprecations: '6.0' } },
  },
]);
