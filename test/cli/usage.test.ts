import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FORMATS } from '../../src/cli/arguments';
import { CLI, claimsieve } from './command';

test.each(['--help', '-h'])('%s is the result', async (flag) => {
  const { status, stdout, stderr } = await claimsieve(['tag', flag]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  for (const word of ['extract', 'tag', 'segment', '--reference-date', '--min-confidence', ...FORMATS]) {
    expect(stdout).toContain(word);
  }
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
});

test.each(['--version', '-V'])('%s is that of the package', async (flag) => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(await claimsieve([flag])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
});

describe('wrong usage', () => {
  test.each([
    [['--colour'], /--colour/],
    [['--format', 'xml'], /--format is one of text, json, .*'xml'/],
    [['--format'], /--format/],
    [['--reference-date', 'soon'], /soon/],
    [['--reference-date', '2022-02-30'], /2022-02-30/],
    [['--default-dollar', 'dollars'], /DOLLARS/],
    [['--min-confidence', 'high'], /from 0 to 1, not 'high'/],
    [['--min-confidence', '1.5'], /from 0 to 1/],
    [['--min-confidence', ''], /from 0 to 1/],
    [['--type', 'other,traed'], /--type 'traed' is none of/],
    [['segment', '--type', 'other'], /extract alone/],
    [['--help=yes'], /--help/],
  ])('%j is status 2, said on standard error alone', async (args, reason) => {
    const { status, stdout, stderr } = await claimsieve(args, 'It was 5%.');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(reason);
    expect(stderr).toContain("Try 'claimsieve --help'.");
  });
});

test('the built program can be started', () => {
  expect(readFileSync(CLI, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  expect(statSync(CLI).mode & 0o111).toBe(0o111);
});
