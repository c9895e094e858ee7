import { badClassifier, badOption, describe } from '../errors';
import type { Language } from '../language/language';
import type { Classifier } from '../model/classifier';

/** Which classifiers take part, and what becomes of their failures. */
export interface ClassifierSetup {
  classifiers: readonly Classifier[];
  builtins: boolean;
  onError: 'throw' | 'skip';
}

/** Checks `classifiers`, `builtins` and `onClassifierError`. */
export function readSetup(own: ReadonlyMap<string, unknown>, language: Language): ClassifierSetup {
  const { classifiers = [], builtins = true, onClassifierError: onError = 'throw' } = Object.fromEntries(own);
  if (typeof builtins !== 'boolean') throw badOption('builtins', 'true or false', builtins);
  if (onError !== 'throw' && onError !== 'skip') throw badOption('onClassifierError', '"throw" or "skip"', onError);
  if (!Array.isArray(classifiers)) throw badOption('classifiers', 'an array of classifiers', classifiers);
  const taken = new Set(builtins ? Object.keys(language.claimTypes) : []);
  for (const classifier of classifiers) checkClassifier(classifier, taken);
  return { classifiers: [...classifiers], builtins, onError };
}

/** The claim types that an extractor of this setup can give. */
export function typesOf({ classifiers, builtins }: ClassifierSetup, language: Language): string[] {
  return [...classifiers.map(({ type }) => type), ...(builtins ? Object.keys(language.claimTypes) : [])];
}

function checkClassifier(value: unknown, taken: Set<string>): asserts value is Classifier {
  const classifier = value as Classifier | null | undefined;
  if (typeof classifier !== 'object' || typeof classifier?.['~run'] !== 'object')
    throw badClassifier(undefined, `expected what defineClassifier returns, got ${describe(value)}`);
  const { type } = classifier;
  if (taken.has(type)) throw badClassifier(type, 'there is another type of this name; give each its own');
  taken.add(type);
}
