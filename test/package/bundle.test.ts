import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';

/** What a user's bundle weighs beside wink's model, which is data of a million bytes that nothing makes smaller. */
const MODEL = 'wink-eng-lite-web-model';

interface Bundle {
  /** Bytes, minified and compressed. */
  size: number;
  packages: string[];
}

/** Bundles code that imports the built package by its name, as a user's bundler would. */
async function bundle(contents: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: '.' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    metafile: true,
    // The project's own settings lead the package's name to its sources.
    tsconfigRaw: {},
    external: [MODEL],
    logLevel: 'error',
  });
  const [output] = Object.values(metafile.outputs);
  const used = Object.entries(output!.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  const packages = used.flatMap(([path]) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);
  return { size: gzipSync(outputFiles[0]!.contents, { level: 9 }).length, packages: [...new Set(packages)] };
}

const kilobytes = (count: number) => count * 1024;

/** The aim is 60; the tagger takes 13, the words of the claim types 21, the other tables of the language 35. Lower it with whatever makes the bundle smaller. */
const BUDGET = kilobytes(200);

describe('a bundle of extractClaims alone', async () => {
  const { size, packages } = await bundle(`import { extractClaims } from 'claimsieve'; console.log(extractClaims)`);

  test('holds no other package than the tagger', () => expect(packages).toEqual(['wink-nlp']));
  test('keeps to the budget beside the model', () => expect(size).toBeLessThanOrEqual(BUDGET));
});

test('the exporters bring along no part of the pipeline', async () => {
  const { size, packages } = await bundle(`import * as all from 'claimsieve/export'; console.log(all)`);
  expect(packages).toEqual([]);
  expect(size).toBeLessThanOrEqual(kilobytes(15));
});
