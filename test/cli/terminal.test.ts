import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run';
import { CLI, claimsieve, folder } from './command';

const ESCAPE = '\u001B';

/** Runs the program on streams that say they are terminals, or are not. */
async function runOn(args: string[], { tty, env = {}, columns }: { tty: boolean; env?: object; columns?: number }) {
  const out = { stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr') => ({
    isTTY: tty,
    columns,
    write: (chunk: string) => {
      out[name] += chunk;
    },
  });
  const stdin = Object.assign((async function* () {})(), { isTTY: tty });
  const io = { stdin, stdout: stream('stdout'), stderr: stream('stderr'), env: { ...env }, version: '0' };
  return { status: await run(args, io), ...out };
}

const long = `${'The port is a port of ports and nothing else. '.repeat(25_000)}\n`;
const cwd = folder({ 'short.txt': 'Port Elva handled 4200 containers in 2021.', 'long.txt': long });
const [short, big] = [`${cwd}/short.txt`, `${cwd}/long.txt`];

describe('colour', () => {
  test.each([
    ['a terminal', { tty: true }, true],
    ['a pipe', { tty: false }, false],
    ['NO_COLOR', { tty: true, env: { NO_COLOR: '1' } }, false],
    ['an empty NO_COLOR', { tty: true, env: { NO_COLOR: '' } }, true],
    ['a dumb terminal', { tty: true, env: { TERM: 'dumb' } }, false],
  ])('%s', async (_, options, coloured) => {
    const { stdout } = await runOn(['tag', short], options);
    expect(stdout.includes(ESCAPE)).toBe(coloured);
  });

  test('never in a format for programs', async () => {
    expect((await runOn(['tag', short, '--format', 'csv'], { tty: true })).stdout).not.toContain(ESCAPE);
  });
});

test('lines are as wide as the terminal', async () => {
  const { stdout } = await runOn(['segment', short], { tty: true, columns: 40, env: { NO_COLOR: '1' } });
  expect(
    stdout
      .split('\n')
      .map((line) => line.length)
      .every((length) => length <= 40),
  ).toBe(true);
  expect(stdout.split('\n').length).toBeGreaterThan(2);
});

describe('progress', () => {
  test('for a long input on a terminal, gone at the end', async () => {
    const { stderr } = await runOn(['segment', big, short], { tty: true });
    expect(stderr).toContain(`[2/2] ${short}`);
    expect(stderr).toMatch(/\r\S*2K$/);
  });

  test.each([
    ['a short input', [short], true],
    ['a pipe', [big, short], false],
  ])('none for %s', async (_, files, tty) => {
    expect((await runOn(['segment', ...files], { tty })).stderr).toBe('');
  });
});

test('a terminal as input is asked for files instead of waiting', async () => {
  expect(await runOn([], { tty: true })).toMatchObject({ status: 2, stdout: '' });
});

test('a closed pipe ends the program quietly', async () => {
  const child = spawn(process.execPath, [CLI, 'segment', '--format', 'jsonl', ...Array(20).fill(big)]);
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  child.stdout.once('data', () => child.stdout.destroy());
  const status = await new Promise((done) => child.on('close', done));
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test.skipIf(!existsSync('/dev/full'))('output that cannot be written is an error', async () => {
  const child = spawn('/bin/sh', ['-c', `"${process.execPath}" "${CLI}" segment "${short}" > /dev/full`]);
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const status = await new Promise((done) => child.on('close', done));
  expect(status).toBe(1);
  expect(stderr).toMatch(/^claimsieve: cannot write the results: .*ENOSPC/);
});

test('results go to standard output, everything else to standard error', async () => {
  const { stdout, stderr } = await claimsieve(['segment', short, 'missing.txt']);
  expect(stdout).toContain('4200');
  expect(stdout).not.toContain('no such file');
  expect(stderr).not.toContain('4200');
});
