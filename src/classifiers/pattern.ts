import { type Compromise, loadCompromise } from '#compromise';
import type { Span } from '../model/span';

/** The parts of compromise's internals that are used here. */
interface World {
  model: { one: { tagSet: object } };
  methods: { one: Methods };
  compute: object;
  hooks: readonly string[];
}

interface Methods {
  tokenize: { fromString(text: string, world: World): Term[][] };
  killUnicode(pattern: string, world: World): string;
  parseMatch(pattern: string, options: object, world: World): PatternPart[];
  match(documents: readonly Term[][], todo: { regs: PatternPart[] }): { ptrs: [number, number, number][] };
}

interface PatternPart {
  tag?: string;
  choices?: PatternPart[][];
}

interface Term {
  offset: { start: number; length: number };
}

interface View {
  world: World;
  document: Term[][];
  compute(steps: readonly string[]): View;
}

/** How deep the tables go that an extension writes into: `model.one.lexicon`, `model.one.tagSet.Noun.not`. */
const DEPTH = 5;

/**
 * compromise is one object for everybody in the process: a host's `nlp.extend` or `addWords`, or an import of its
 * bigger build, would reach us and change what a pattern matches. So it is copied as it is at the first pattern, and
 * only the steps of the build that is imported here are run. (A host that extended it before is out of reach.)
 */
interface Engine {
  nlp: Compromise;
  world: World;
}

let engine: Engine | undefined;

function theEngine(): Engine {
  if (engine === undefined) {
    const nlp = loadCompromise();
    engine = { nlp, world: copyWorld(nlp.world() as World) };
  }
  return engine;
}

const STEPS = [
  ...['contractions', 'alias', 'machine', 'index', 'id', 'freeze', 'typeahead', 'lexicon', 'preTagger'],
  ...['contractionTwo', 'postTagger', 'offset'],
];

/** compromise's cost grows with the square of a sentence's length, so that the rest of a longer one is not looked at. */
const LONGEST = 2000;

function copyWorld({ model, methods, compute, hooks }: World): World {
  return { model: copy(model, DEPTH), methods: copy(methods, 2), compute: { ...compute }, hooks: [...hooks] };
}

function copy<Value>(value: Value, depth: number): Value {
  if (depth === 0 || typeof value !== 'object' || value === null) return value;
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  const copied: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) copied[key] = copy(inner, depth - 1);
  return copied as Value;
}

/** Spans in a sentence where a pattern of compromise's match syntax matches. */
export type Pattern = (sentence: string) => Span[];

/** Compiles a pattern; `flaw` says what is wrong with one that compromise would silently never match. */
export function compilePattern(source: string): { pattern: Pattern } | { flaw: string } {
  const { world } = theEngine();
  const { parseMatch, killUnicode } = world.methods.one;
  const unbalanced = findUnbalanced(source);
  if (unbalanced) return { flaw: unbalanced };
  const parts = parseMatch(killUnicode(source, world), {}, world);
  if (parts.length === 0) return { flaw: 'the pattern is empty' };
  const known = new Set(Object.keys(world.model.one.tagSet).map((tag) => tag.toLowerCase()));
  const unknown = tagsOf(parts).find((tag) => !known.has(tag.toLowerCase()));
  if (unknown !== undefined) return { flaw: `there is no tag "#${unknown}"` };
  return { pattern: (sentence) => findMatches(sentence.slice(0, LONGEST), parts) };
}

function findMatches(sentence: string, regs: PatternPart[]): Span[] {
  const { nlp, world } = theEngine();
  const { tokenize, match } = world.methods.one;
  const view = nlp.tokenize('') as unknown as View;
  view.world = world;
  view.document = tokenize.fromString(sentence, world);
  view.compute(STEPS);
  return match(view.document, { regs }).ptrs.map(([n, first, end]) => {
    const terms = view.document[n]!.slice(first, end);
    const { start, length } = terms.at(-1)!.offset;
    return { start: terms[0]!.offset.start, end: start + length };
  });
}

function tagsOf(parts: readonly PatternPart[]): string[] {
  return parts.flatMap(({ tag, choices = [] }) => [...(tag === undefined ? [] : [tag]), ...choices.flatMap(tagsOf)]);
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

function findUnbalanced(source: string): string | null {
  const open: string[] = [];
  for (const char of source.replace(/\/(?:\\.|[^/\\])*\//g, '')) {
    if (char in CLOSING) open.push(CLOSING[char]!);
    else if (')]}'.includes(char) && open.pop() !== char) return `unexpected "${char}"`;
  }
  return open.length > 0 ? `"${open.at(-1)}" is missing` : null;
}
