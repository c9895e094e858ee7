import { ClaimsieveError } from '../errors';
import type { AnyDocument } from '../exporters';
import { type Arguments, parseArguments } from './arguments';
import { HELP } from './help';
import { createProgress, type Terminal } from './progress';
import { type ByteStream, readText, UnreadableText } from './read-text';
import { UsageError } from './usage-error';
import { createWriter } from './writer';

/** What a run touches beside the files it is given. */
export interface Surroundings {
  stdin: ByteStream & { isTTY?: boolean };
  stdout: Terminal & { columns?: number };
  stderr: Terminal;
  env: Record<string, string | undefined>;
  version: string;
}

const DONE = 0;
const SOME_UNREADABLE = 1;
const WRONG_USAGE = 2;
/** Longer lines are hard to read, however wide the terminal. */
const MAX_WIDTH = 100;

/** The command line program; gives its exit status. */
export async function run(argv: readonly string[], io: Surroundings): Promise<number> {
  try {
    const parsed = parseArguments(argv);
    if (parsed === 'help') io.stdout.write(HELP);
    else if (parsed === 'version') io.stdout.write(`${io.version}\n`);
    else return await readAll(parsed, io);
    return DONE;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.stderr.write(`claimsieve: ${error.message}\nTry 'claimsieve --help'.\n`);
    return WRONG_USAGE;
  }
}

/** Reads one input after the other; one that cannot be read does not stop the rest. */
async function readAll(parsed: Arguments, io: Surroundings): Promise<number> {
  const files = inputsOf(parsed, io);
  const read = await createReader(parsed);
  const progress = await createProgress(files, io.stderr);
  const writer = createWriter(parsed.format, look(parsed, files, io), (chunk) => {
    progress.clear();
    io.stdout.write(chunk);
  });
  let status = DONE;
  for (const [index, file] of files.entries()) {
    progress.show(index, file);
    try {
      writer.add(read(await readText(file, io.stdin)), file);
    } catch (error) {
      if (!(error instanceof UnreadableText)) throw error;
      progress.clear();
      io.stderr.write(`claimsieve: ${file}: ${error.message}\n`);
      status = SOME_UNREADABLE;
    }
  }
  progress.clear();
  writer.end();
  return status;
}

function inputsOf({ files }: Arguments, { stdin }: Surroundings): readonly string[] {
  if (files.length > 0) return files;
  if (stdin.isTTY) throw new UsageError('no input: name files, or - for standard input');
  return ['-'];
}

/** The pipeline is loaded here, so that help and a wrong option are answered at once. */
async function createReader({ items, options }: Arguments): Promise<(text: string) => AnyDocument> {
  const { createExtractor, segment } = await import('../extractor');
  if (items === 'sentences') {
    return (text) => ({ text, sentences: segment(text), expressions: [], claims: [], errors: [] });
  }
  try {
    return createExtractor(options).analyze;
  } catch (error) {
    throw error instanceof ClaimsieveError ? new UsageError(error.message, { cause: error }) : error;
  }
}

function look({ items }: Arguments, files: readonly string[], { stdout, env }: Surroundings) {
  const color = stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
  const width = stdout.isTTY && stdout.columns ? Math.min(stdout.columns, MAX_WIDTH) : undefined;
  return { items, several: files.length > 1, color, width };
}
