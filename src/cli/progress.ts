import { stat } from 'node:fs/promises';

/** Less than this is done before anybody looks. */
const LONG_INPUT = 1_000_000;
const CLEAR_LINE = '\r\u001B[2K';

export interface Terminal {
  isTTY?: boolean;
  write(chunk: string): unknown;
}

/** A line on the terminal that says which file is being read. */
export interface Progress {
  show(index: number, file: string): void;
  clear(): void;
}

const SILENT: Progress = { show() {}, clear() {} };

/** Progress for a long input on a terminal; silence for a short one or into a pipe. */
export async function createProgress(files: readonly string[], terminal: Terminal): Promise<Progress> {
  if (!terminal.isTTY || (await totalSize(files)) < LONG_INPUT) return SILENT;
  return {
    show: (index, file) => terminal.write(`${CLEAR_LINE}[${index + 1}/${files.length}] ${file}`),
    clear: () => terminal.write(CLEAR_LINE),
  };
}

async function totalSize(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(files.map(sizeOf));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Size of a file; one that is not there is reported when it is read. */
async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}
