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

export interface Classification {
  frames: TypedFrame[];
  errors: DocumentError[];
}

/**
 * Gives each frame its types; `parsed` holds the syntax of the sentences that the frames are of. A frame that no type
 * claims is left out.
 */
export type FrameClassifier = (
  text: string,
  parsed: readonly SentenceSyntax[],
  frames: readonly Frame[],
) => Classification;

/** The built-in types alone. */
const BUILTINS_ONLY: ClassifierSetup = { classifiers: [], builtins: true, onError: 'throw' };

/** Built-in and custom types compete by score; of equal ones a custom type wins, the earlier before the later. */
export function createFrameClassifier(language: Language, setup: ClassifierSetup = BUILTINS_ONLY): FrameClassifier {
  const builtinTypes = setup.builtins ? builtinTypesOf(language) : null;
  const customTypes = setup.classifiers.length > 0 ? createCustomTypes(language, setup) : null;

  return (text, parsed, frames) => {
    const errors: DocumentError[] = [];
    const builtinVerdicts = builtinTypes?.(text, parsed);
    const customVerdicts = customTypes?.(text, parsed, errors);
    const typed: TypedFrame[] = [];
    for (const frame of frames) {
      const builtin = builtinVerdicts?.(frame) ?? null;
      const custom = customVerdicts?.(frame, builtin?.labels ?? []) ?? [];
      const decided = decide(frame, custom, builtin);
      if (decided) typed.push(decided);
    }
    return { frames: typed, errors };
  };
}
