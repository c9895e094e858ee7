#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { run } from './run';

// Whoever reads the results may have enough of them (`| head`): that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.stderr.write(`claimsieve: cannot write the results: ${error.message}\n`);
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

/** The built file lies in a folder beside the manifest of the package. */
const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

const { stdin, stdout, stderr, env } = process;
process.exitCode = await run(process.argv.slice(2), { stdin, stdout, stderr, env, version: manifest.version });
