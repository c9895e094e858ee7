import { readFile } from 'node:fs/promises';

/** Why a text could not be read, in words for its user. */
export class UnreadableText extends Error {}

/** Where the text of `-` comes from. */
export type ByteStream = AsyncIterable<Uint8Array>;

const REASONS: Record<string, string> = {
  ENOENT: 'no such file',
  EISDIR: 'is a directory; name the files in it',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
};

/** First bytes of files that people take for text. */
const FORMATS: readonly (readonly [magic: string, advice: string])[] = [
  ['%PDF-', 'is a PDF; extract its text first, as with pdftotext'],
  ['PK\u0003\u0004', 'is an archive or an office document; save it as plain text first'],
  ['\u00FF\u00FE', 'is UTF-16; convert it first, as with iconv -f UTF-16 -t UTF-8'],
  ['\u00FE\u00FF', 'is UTF-16; convert it first, as with iconv -f UTF-16 -t UTF-8'],
];
/** NUL within so many first bytes tells a binary file, as Git sees it. */
const BINARY_PROBE = 8000;

/** The text of a file or, for `-`, of the stream; raises `UnreadableText` with the reason. */
export async function readText(path: string, stdin: ByteStream): Promise<string> {
  return decode(path === '-' ? await readAll(stdin) : await readBytes(path));
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new UnreadableText(REASONS[code] ?? message, { cause: error });
  }
}

async function readAll(stream: ByteStream): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** A byte order mark stays in the text, so that offsets are those of the file. */
function decode(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, BINARY_PROBE)).toString('latin1');
  const known = FORMATS.find(([magic]) => head.startsWith(magic));
  if (known) throw new UnreadableText(known[1]);
  if (head.includes('\0')) throw new UnreadableText('is binary, not text');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    const advice = 'convert it first, as with iconv -f LATIN1 -t UTF-8';
    throw new UnreadableText(`is not UTF-8 (line ${firstBadLine(bytes)}); ${advice}`, { cause: error });
  }
}

/** Line of the first byte that is not kept by decoding and encoding again. */
function firstBadLine(bytes: Uint8Array): number {
  const again = Buffer.from(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  let line = 1;
  for (let at = 0; at < bytes.length && bytes[at] === again[at]; at++) if (bytes[at] === 0x0a) line++;
  return line;
}
