import type { Language } from '../language/language';
import type { DocumentError } from '../model/document';
import type { Frame } from '../model/frame';
import type { TypedFrame } from '../model/typed-frame';
import type { SentenceSyntax } from '../syntax';
import { builtinTypesOf } from './builtin';
import { createCustomTypes } from './custom';
import type { ClassifierSetup } from './setup';
import { decide } from './verdict';

export { type ClassifierSetup, readSetup, typesOf } from './setup';

/** Types the frames of one text, which are given sentence by sentence so that no syntax has to be kept. */
export interface Classifying {
  /** Takes the next sentence that was parsed, in text order, with the frames that were read from it. */
  add(syntax: SentenceSyntax, frames: readonly Frame[]): void;
  /** The frames with their types, one after the other, once all sentences are there; one that no type claims is left out. */
  typed(): Iterable<TypedFrame>;
  /** Failures that were let pass on the way. */
  errors: DocumentError[];
}

export type FrameClassifier = (text: string) => Classifying;

/** The built-in types alone. */
const BUILTINS_ONLY: ClassifierSetup = { classifiers: [], builtins: true, onError: 'throw' };

/** Built-in and custom types compete by score; of equal ones a custom type wins, the earlier before the later. */
export function createFrameClassifier(language: Language, setup: ClassifierSetup = BUILTINS_ONLY): FrameClassifier {
  const builtinTypes = setup.builtins ? builtinTypesOf(language) : null;
  const customTypes = setup.classifiers.length > 0 ? createCustomTypes(language, setup) : null;

  return (text) => {
    const all: (Frame | null)[] = [];
    const errors: DocumentError[] = [];
    const builtins = builtinTypes?.(text);
    const customs = customTypes?.(text, errors);

    return {
      add(syntax, frames) {
        builtins?.add(syntax, frames);
        customs?.add(syntax, frames);
        for (const frame of frames) all.push(frame);
      },

      *typed() {
        const judge = builtins?.finish();
        for (let index = 0; index < all.length; index++) {
          const frame = all[index]!;
          all[index] = LET_GO;
          const builtin = judge?.(index) ?? null;
          const custom = customs?.verdicts(index, builtin?.labels ?? NONE) ?? NONE;
          const decided = decide(frame, custom, builtin);
          if (decided) yield decided;
        }
      },

      errors,
    };
  };
}

const NONE: readonly [] = [];

/** What was typed is held by its claim alone. */
const LET_GO = null;
