import type { Language } from '../language/language';
import { perLanguage } from '../language/per-language';
import type { Frame } from '../model/frame';
import type { SentenceSyntax } from '../syntax';
import { createCueLexicon } from './cue-lexicon';
import { readCues } from './cue-reader';
import { scoreCues, toEvidence } from './cue-scorer';
import { createPlaceFinder } from './place-finder';
import { topicsAround, withTopic } from './topic';
import { rounded, type Verdict } from './verdict';

/** What `other` scores where nothing speaks: a faint cue is less, any clear one more. */
const NOTHING_SPEAKS = 0.21;

/** The most that a built-in type can score, so that a custom classifier has room above. */
export const BUILTIN_CEILING = 0.85;

/** The verdicts of the built-in types on a text's frames, by the cues of the language's table. */
export type BuiltinTypes = (text: string, parsed: readonly SentenceSyntax[]) => (frame: Frame) => Verdict[];

export const builtinTypesOf = perLanguage((language: Language): BuiltinTypes => {
  const cuesOf = Object.fromEntries(Object.entries(language.claimTypes).map(([type, row]) => [type, row.cues]));
  const lexicon = createCueLexicon(language, cuesOf, language.neutralPhrases);

  return (text, parsed) => {
    const cues = parsed.map((syntax) => readCues(lexicon, syntax));
    const topics = topicsAround(lexicon, cues);
    const placeOf = createPlaceFinder(parsed);

    return (frame) => {
      const place = placeOf(frame);
      const before = parsed[place - 1];
      const isNext = before !== undefined && before.sentence.index >= frame.sentence - 1;
      const { scores, votes } = scoreCues(lexicon, frame, {
        syntax: parsed[place]!,
        cues: cues[place]!,
        before: isNext ? cues[place - 1]! : [],
      });
      return lexicon.types.flatMap((type, index) => {
        const found = withTopic(scores[index]!, topics[place]![index]!);
        const score = rounded(BUILTIN_CEILING * (type === 'other' ? Math.max(NOTHING_SPEAKS, found) : found));
        return score > 0 ? [{ type, score, evidence: () => toEvidence(text, votes[index]!) }] : [];
      });
    };
  };
});
