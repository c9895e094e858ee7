import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Bundles a file of the user's folder to another; the bundler is the one installed there. */
export type Bundler = (folder: string, entry: string, output: string) => Promise<void>;

/** A package of the user's folder, as its own code would import it. */
async function installed(folder: string, name: string) {
  const path = createRequire(join(folder, 'package.json')).resolve(name);
  return import(pathToFileURL(path).href);
}

export const bundlers: Record<string, Bundler> = {
  async esbuild(folder, entry, output) {
    const { build } = await installed(folder, 'esbuild');
    const paths = { entryPoints: [join(folder, entry)], outfile: join(folder, output) };
    await build({ ...paths, bundle: true, format: 'esm', minify: true, platform: 'browser', logLevel: 'error' });
  },

  async vite(folder, entry, output) {
    const { build } = await installed(folder, 'vite');
    const lib = { entry: join(folder, entry), formats: ['es'], fileName: () => output };
    await build({ root: folder, logLevel: 'error', build: { lib, outDir: folder, emptyOutDir: false } });
  },

  async webpack(folder, entry, output) {
    const { default: webpack } = await installed(folder, 'webpack');
    const paths = { entry: join(folder, entry), output: { path: folder, filename: output } };
    const options = { mode: 'production', target: 'web', performance: false, ...paths };
    await new Promise<void>((done, fail) => {
      webpack(options, (error: Error | null, stats: { hasErrors(): boolean; toString(): string }) => {
        if (error ?? stats.hasErrors()) fail(error ?? new Error(stats.toString()));
        else done();
      });
    });
  },
};
