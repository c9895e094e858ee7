import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const SOURCE = resolve(dirname(fileURLToPath(import.meta.url)), '../src');

/** The stages in the order in which the text passes through them; a stage imports only what stands before it. */
const STAGES = [
  'text',
  'sentences',
  'tokens',
  'expressions',
  'syntax',
  'attachment',
  'frames',
  'classifiers',
  'claims',
];
/** Rooms that every stage may import; they import no stage. */
const SHARED = ['model', 'language', 'errors'];
/** What stands outside the row of stages. */
const EDGES: Record<string, string[]> = {
  schema: [],
  exporters: ['schema'],
  cli: ['exporters', 'extractor', 'index'],
};
/** Which room alone may import a package at run time. */
const PACKAGES: Record<string, string> = {
  'wink-nlp': 'syntax',
  'wink-eng-lite-web-model': 'syntax',
  compromise: 'classifiers',
  '#compromise': 'classifiers',
  zod: 'schema',
};

interface Import {
  file: string;
  room: string;
  target: string;
  typeOnly: boolean;
}

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const imports: Import[] = files.flatMap((file) => {
  const source = readFileSync(join(SOURCE, file), 'utf8');
  return [...source.matchAll(/(?:import|export)\s+(type\s)?[^;'"]*?from\s+'([^']+)'/g)].map(([, type, target]) => ({
    file,
    room: roomOf(file),
    target: target!,
    typeOnly: type !== undefined,
  }));
});

function roomOf(file: string): string {
  return file.includes('/') ? file.slice(0, file.indexOf('/')) : file.replace(/\.ts$/, '');
}

function targetRoom({ file, target }: Import): string {
  return roomOf(relative(SOURCE, resolve(SOURCE, dirname(file), target)));
}

function mayImport(room: string, target: string): boolean {
  if (room === target || SHARED.includes(target)) return true;
  if (SHARED.includes(room)) return false;
  if (room in EDGES) return EDGES[room]!.includes(target);
  const stage = STAGES.indexOf(room);
  return stage < 0 || STAGES.slice(0, stage).includes(target);
}

/** The manifest of the package, which gives the version, is no room. */
const local = imports.filter(({ target }) => target.startsWith('.') && !target.endsWith('/package.json'));
const external = imports.filter(({ target }) => !target.startsWith('.') && !target.startsWith('node:'));

test('imports are found', () => expect(local.length).toBeGreaterThan(20));

test('a stage imports only what stands before it', () => {
  const wrong = local.filter((line) => !mayImport(line.room, targetRoom(line)));
  expect(wrong.map((line) => `${line.file} imports ${line.target}`)).toEqual([]);
});

test('each dependency has one room', () => {
  const wrong = external.filter(({ target, typeOnly, room }) => !typeOnly && PACKAGES[packageOf(target)] !== room);
  expect(wrong.map((line) => `${line.file} imports ${line.target}`)).toEqual([]);
});

/** Read by Node alone: package.json's `imports` lead elsewhere in a browser. */
const IN_NODE = ['classifiers/compromise-node.ts'];

test('only the command line touches Node', () => {
  const touching = imports.filter(({ target, room }) => target.startsWith('node:') && room !== 'cli');
  const wrong = touching.filter(({ file }) => !IN_NODE.includes(file));
  expect(wrong.map((line) => line.file)).toEqual([]);
});

function packageOf(target: string): string {
  return target.startsWith('@') ? target.split('/').slice(0, 2).join('/') : target.split('/')[0]!;
}
