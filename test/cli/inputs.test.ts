import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readText } from '../../src/cli/read-text';
import { claimsieve, folder } from './command';

const PORT = 'Port Elva handled 4200 containers in 2021.\n';

describe('what cannot be read is named with its reason, the rest is done', () => {
  const cwd = folder({
    'good.txt': PORT,
    'binary.dat': Uint8Array.of(1, 2, 0, 3, 4),
    'latin1.txt': Buffer.from('One line.\nIn 2021 the Café served 5,000 guests.\n', 'latin1'),
    'utf16.txt': Buffer.from('\uFEFFIt was 5%.', 'utf16le'),
    'report.pdf': '%PDF-1.7\n%âãÏÓ',
    'report.docx': 'PK\u0003\u0004rest',
  });
  mkdirSync(join(cwd, 'folder'));
  symlinkSync('loop', join(cwd, 'loop'));

  test.each([
    ['missing.txt', /no such file/],
    ['folder', /is a directory/],
    ['binary.dat', /is binary, not text/],
    ['latin1.txt', /is not UTF-8 \(line 2\); .*iconv/],
    ['utf16.txt', /is UTF-16; .*iconv/],
    ['report.pdf', /is a PDF/],
    ['report.docx', /office document/],
    ['loop', /symbolic links/],
  ])('%s', async (file, reason) => {
    const { status, stdout, stderr } = await claimsieve(['segment', file, 'good.txt'], '', cwd);
    expect(status).toBe(1);
    expect(stdout).toContain('4200 containers');
    expect(stderr).toMatch(new RegExp(`^claimsieve: ${file}: .*\n$`));
    expect(stderr).toMatch(reason);
  });

  test('a file without read permission', async () => {
    const path = join(folder({ 'secret.txt': PORT }), 'secret.txt');
    chmodSync(path, 0o000);
    await expect(asUnprivileged(() => readText(path, process.stdin))).rejects.toThrow('no permission to read it');
  });

  test('standard input that is no text', async () => {
    const { status, stdout, stderr } = await claimsieve(['-'], Uint8Array.of(0xff, 0x41));
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^claimsieve: -: is not UTF-8 \(line 1\)/);
  });
});

describe('what can be read', () => {
  test.each([
    ['-', ['tag', '-']],
    ['no file at all', ['tag']],
  ])('standard input by %s', async (_, args) => {
    const { status, stdout } = await claimsieve(args, PORT);
    expect(status).toBe(0);
    expect(stdout).toContain('2021');
  });

  test('an empty file', async () => {
    expect(await claimsieve(['empty.txt'], '', folder({ 'empty.txt': '' }))).toEqual({
      status: 0,
      stdout: 'No claims.\n',
      stderr: '',
    });
  });

  test('a file whose name is that of a command or begins with a dash', async () => {
    const cwd = folder({ tag: PORT, '-x': PORT });
    const { status, stdout } = await claimsieve(['segment', '--format', 'jsonl', '--', 'tag', '-x'], '', cwd);
    expect(status).toBe(0);
    expect(stdout.match(/"file":"[^"]+"/g)).toEqual(['"file":"tag"', '"file":"-x"']);
  });

  test('a byte order mark stays, so that offsets are those of the file', async () => {
    const { stdout } = await claimsieve(['segment', '-', '--format', 'jsonl'], `\uFEFF${PORT}`);
    expect(JSON.parse(stdout).span.start).toBe(1);
  });
});

/** The super-user may read everything: reads as nobody instead. */
async function asUnprivileged<Result>(read: () => Promise<Result>): Promise<Result> {
  if (process.geteuid!() !== 0) return read();
  process.seteuid!(65534);
  try {
    return await read();
  } finally {
    process.seteuid!(0);
  }
}
