import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

export const exec = promisify(execFile);

const QUIET = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/** A new project of a user who installed the packed package and these others beside it. */
export async function installPacked(others: readonly string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'claimsieve-user-'));
  const { stdout } = await exec('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]);
  const [{ filename }] = JSON.parse(stdout);
  writeFileSync(join(folder, 'package.json'), '{ "name": "user", "private": true, "type": "module" }');
  await exec('npm', ['install', ...QUIET, `./${filename}`, ...others], { cwd: folder });
  return folder;
}
