// Bundles a TypeScript entry with the sources it imports and runs it: `node scripts/run-typescript.mjs ENTRY [ARGUMENTS]`.
// Packages stay outside the bundle. Node 20 reads no TypeScript by itself, and tsup brings esbuild along.
import { mkdirSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = resolve(fileURLToPath(import.meta.url), '../..');
const [entry] = process.argv.splice(2, 1);
if (!entry) {
  console.error('usage: node scripts/run-typescript.mjs ENTRY [ARGUMENTS]');
  process.exit(2);
}
const folder = join(root, 'node_modules/.cache/claimsieve');
const outfile = join(folder, `${basename(entry, '.ts')}-${process.pid}.mjs`);
mkdirSync(folder, { recursive: true });
await build({
  entryPoints: [resolve(entry)],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'error',
});
process.setSourceMapsEnabled(true);
process.on('exit', () => rmSync(outfile, { force: true }));
await import(pathToFileURL(outfile).href);
