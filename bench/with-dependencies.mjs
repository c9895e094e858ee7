// Installs what the benchmarks compare with, where it is not there yet, then runs: `node bench/with-dependencies.mjs SCRIPT [ARGUMENTS]`.
import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

if (!existsSync(join(here, 'node_modules/.package-lock.json'))) {
  console.error('installing the dependencies of bench/ …');
  run('npm', ['ci', '--no-progress'], here);
}
const [script, ...scriptArguments] = process.argv.slice(2);
run(process.execPath, [realpathSync(script), ...scriptArguments], process.cwd());

function run(command, commandArguments, cwd) {
  const { status, error } = spawnSync(command, commandArguments, { cwd, stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
