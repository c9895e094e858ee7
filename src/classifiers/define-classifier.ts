import { badClassifier, describe } from '../errors';
import type { Candidate, Classifier, ClassifierDefinition, ClassifierParts, DataOf } from '../model/classifier';
import type { StandardSchema } from '../model/standard-schema';
import { compilePattern } from './pattern';

/**
 * A claim type of one's own, for `createExtractor({ classifiers })`. The type's name and its data show in the claims'
 * types. `cues` and `match` say which claims are its own; where `classify` is given as well, it is asked about
 * those claims and has the last word; given alone, it is asked about every claim.
 *
 * @example
 * const rent = defineClassifier({
 *   type: 'rent',
 *   cues: ['rent', 'rental price'],
 *   data: z.object({ city: z.string().nullable() }),
 *   classify: ({ place }) => ({ score: 0.9, data: { city: place?.text ?? null } }),
 * });
 */
export function defineClassifier<const Type extends string, Schema extends StandardSchema = never>(
  definition: ClassifierDefinition<Type, Schema>,
): Classifier<Type, DataOf<Schema>>;
export function defineClassifier(definition: unknown): Classifier {
  if (typeof definition !== 'object' || definition === null)
    throw badClassifier(
      undefined,
      `expected a definition { type, cues, match, data, classify }, got ${describe(definition)}`,
    );
  const { type, ...parts } = Object.fromEntries(Object.entries(definition));
  const checkedType = readType(type);
  return Object.freeze({ type: checkedType, '~run': Object.freeze(readParts(checkedType, parts)) });
}

const PARTS = ['cues', 'match', 'data', 'classify'];

/** Letters, digits and `-_.:`, so that a type can stand in a list on a command line. */
const TYPE_NAME = /^\p{L}[\p{L}\p{N}_.:-]*$/u;

function readType(type: unknown): string {
  if (typeof type !== 'string') throw badClassifier(type, `expected its type as a string, got ${describe(type)}`);
  if (TYPE_NAME.test(type)) return type;
  throw badClassifier(type, 'its type has to be a letter, then letters, digits, "-", "_", "." or ":"');
}

function readParts(type: string, parts: Record<string, unknown>): ClassifierParts {
  const unknown = Object.keys(parts).find((name) => !PARTS.includes(name));
  if (unknown !== undefined) throw badClassifier(type, `unknown part "${unknown}"; expected ${PARTS.join(', ')}`);
  const { cues, match, data, classify } = parts;
  if (cues === undefined && match === undefined && classify === undefined)
    throw badClassifier(type, 'needs cues, match or classify to know its claims by');
  if (classify !== undefined && typeof classify !== 'function')
    throw badClassifier(type, `expected classify as a function, got ${describe(classify)}`);
  if (data !== undefined && classify === undefined) throw badClassifier(type, 'has data but no classify to give it');
  return {
    cues: cues === undefined ? [] : readCues(type, cues),
    match: match === undefined ? null : readMatch(type, match),
    data: data === undefined ? null : readSchema(type, data),
    classify: (classify as ((candidate: Candidate) => unknown) | undefined) ?? null,
  };
}

function readCues(type: string, cues: unknown): readonly string[] {
  if (!Array.isArray(cues) || cues.length === 0)
    throw badClassifier(type, `expected cues as an array of words and phrases, got ${describe(cues)}`);
  for (const cue of cues)
    if (typeof cue !== 'string' || !/[\p{L}\p{N}]/u.test(cue))
      throw badClassifier(type, `expected a cue as a word or phrase, got ${describe(cue)}`);
  return Object.freeze([...cues]);
}

function readMatch(type: string, match: unknown): ClassifierParts['match'] {
  if (typeof match !== 'string') throw badClassifier(type, `expected match as a string, got ${describe(match)}`);
  const compiled = compilePattern(match);
  if ('flaw' in compiled) throw badClassifier(type, `match ${JSON.stringify(match)}: ${compiled.flaw}`);
  return compiled.pattern;
}

function readSchema(type: string, data: unknown): StandardSchema {
  const standard = (data as StandardSchema | null)?.['~standard'];
  if (typeof standard?.validate === 'function') return data as StandardSchema;
  throw badClassifier(
    type,
    `expected data as a Standard Schema validator (zod 4, valibot, ArkType), got ${describe(data)}`,
  );
}
