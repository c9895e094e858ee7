import { parseArgs } from 'node:util';
import type { ItemKind } from '../exporters';
import { english } from '../language/en';
import type { ExtractOptions } from '../model/options';
import { UsageError } from './usage-error';

const COMMANDS: Record<string, ItemKind> = { extract: 'claims', tag: 'expressions', segment: 'sentences' };

export const FORMATS = ['text', 'json', 'jsonl', 'csv', 'markdown', 'html', 'jsonld'] as const;

export type Format = (typeof FORMATS)[number];

/** What the command line asks for. */
export interface Arguments {
  items: ItemKind;
  /** Paths in the order given; `-` is standard input. Empty: none was named. */
  files: string[];
  format: Format;
  options: ExtractOptions;
}

const OPTIONS = {
  format: { type: 'string', short: 'f' },
  'reference-date': { type: 'string' },
  'min-confidence': { type: 'string' },
  type: { type: 'string', multiple: true },
  'default-dollar': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;

type Values = ReturnType<typeof parse>['values'];

/** Reads the arguments after the program's name; raises `UsageError` where they make no sense. */
export function parseArguments(argv: readonly string[]): Arguments | 'help' | 'version' {
  const { values, positionals } = parse(argv);
  if (values.help) return 'help';
  if (values.version) return 'version';
  const items = COMMANDS[positionals[0] ?? ''];
  const files = items ? positionals.slice(1) : positionals;
  return {
    items: items ?? 'claims',
    files,
    format: readFormat(values),
    options: readOptions(values, items ?? 'claims'),
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function readFormat({ format = 'text' }: Values): Format {
  const known = FORMATS.find((name) => name === format);
  if (!known) throw new UsageError(`--format is one of ${FORMATS.join(', ')}, not '${format}'`);
  return known;
}

function readOptions(values: Values, items: ItemKind): ExtractOptions {
  if (items !== 'claims' && (values.type || values['min-confidence'])) {
    throw new UsageError('--type and --min-confidence choose among claims: they go with extract alone');
  }
  return {
    ...(values['reference-date'] !== undefined && { referenceDate: values['reference-date'] }),
    ...(values['default-dollar'] !== undefined && { defaultDollar: values['default-dollar'].toUpperCase() }),
    ...(values['min-confidence'] !== undefined && { minConfidence: readConfidence(values['min-confidence']) }),
    ...(values.type && { types: readTypes(values.type) }),
  };
}

function readConfidence(text: string): number {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (!(value >= 0 && value <= 1)) throw new UsageError(`--min-confidence is a number from 0 to 1, not '${text}'`);
  return value;
}

function readTypes(lists: readonly string[]): string[] {
  const types = lists.flatMap((list) => list.split(',')).map((type) => type.trim());
  const known = Object.keys(english.claimTypes);
  const unknown = types.find((type) => !known.includes(type));
  if (unknown !== undefined) throw new UsageError(`--type '${unknown}' is none of ${known.join(', ')}`);
  return types;
}
