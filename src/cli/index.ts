#!/usr/bin/env node
import { version } from '../../package.json';
import { run } from './run';

// Whoever reads the results may have enough of them (`| head`): that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.stderr.write(`claimsieve: cannot write the results: ${error.message}\n`);
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

const { stdin, stdout, stderr, env } = process;
process.exitCode = await run(process.argv.slice(2), { stdin, stdout, stderr, env, version });
