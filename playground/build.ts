import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { STYLE } from '../src/exporters/html/style';

const SOURCE = 'playground';
const EXAMPLE = 'fixtures/uk-china-rd-collaboration.txt';

/** Writes the playground as three static files that need no server and no network. */
export async function buildPlayground(folder: string): Promise<void> {
  const example = { text: readFileSync(EXAMPLE, 'utf8'), referenceDate: '2022-06-30' };
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: [join(SOURCE, 'page.ts')],
    outfile: join(folder, 'playground.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    define: { EXAMPLE: JSON.stringify(example) },
    logLevel: 'error',
  });
  writeFileSync(join(folder, 'playground.css'), STYLE + readFileSync(join(SOURCE, 'style.css'), 'utf8'));
  copyFileSync(join(SOURCE, 'index.html'), join(folder, 'index.html'));
}
