import type { Language } from '../language/language';
import type { DocumentError } from '../model/document';
import type { Frame } from '../model/frame';
import type { TypedFrame } from '../model/typed-frame';
import type { SentenceSyntax } from '../syntax';
import { builtinTypesOf } from './builtin';
import { createCustomTypes } from './custom';
import type { ClassifierSetup } from './setup';
import { decide, toLabel } from './verdict';

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
    const typed = frames.flatMap((frame) => {
      const builtin = builtinVerdicts?.(frame) ?? [];
      const custom =
        customVerdicts?.(
          frame,
          builtin.map(toLabel).sort((a, b) => b.score - a.score),
        ) ?? [];
      return decide(frame, [...custom, ...builtin]) ?? [];
    });
    return { frames: typed, errors };
  };
}
