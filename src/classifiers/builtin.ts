import type { Language } from '../language/language';
import { perLanguage } from '../language/per-language';
import type { Evidence, Label } from '../model/claim';
import type { Frame } from '../model/frame';
import type { SentenceSyntax } from '../syntax';
import { createCueLexicon } from './cue-lexicon';
import { readCues } from './cue-reader';
import { createCueScorer, toEvidence } from './cue-scorer';
import { createPlaceFinder } from './place-finder';
import { readTopics } from './topic';
import { byScore, rounded } from './verdict';

/** What `other` scores where nothing speaks: a faint cue is less, any clear one more. */
const NOTHING_SPEAKS = 0.17;

/** The most that a built-in type can score, so that a custom classifier has room above. */
const CEILING = 0.85;

/** A lower score is no news. */
const LEAST = 0.05;

/** What the built-in types make of a frame. */
export interface BuiltinVerdict {
  /** Best first, `other` always among them. */
  labels: Label[];
  /** Of the best. */
  evidence: () => Evidence[];
}

/** Reads a text once, then judges its frames, by the cues of the language's table. */
export type BuiltinTypes = (text: string, parsed: readonly SentenceSyntax[]) => (frame: Frame) => BuiltinVerdict;

export const builtinTypesOf = perLanguage((language: Language): BuiltinTypes => {
  const cuesOf = Object.fromEntries(Object.entries(language.claimTypes).map(([type, row]) => [type, row.cues]));
  const lexicon = createCueLexicon(language, cuesOf, language.neutralPhrases);
  const score = createCueScorer(lexicon);
  const width = lexicon.types.length;
  const other = lexicon.types.indexOf('other');

  return (text, parsed) => {
    const cues = parsed.map((syntax) => readCues(lexicon, syntax));
    const topics = readTopics(lexicon, cues);
    const placeOf = createPlaceFinder(parsed);

    return (frame) => {
      const place = placeOf(frame);
      const before = parsed[place - 1];
      const isNext = before !== undefined && before.sentence.index >= frame.sentence - 1;
      const found = score(frame, {
        syntax: parsed[place]!,
        cues: cues[place]!,
        before: isNext ? cues[place - 1]! : [],
      });
      const labels: Label[] = [];
      for (let type = 0, at = place * width; type < width; type++, at++) {
        const said = 1 - (1 - found.scores[type]!) * (1 - topics[at]!);
        const total = CEILING * (type === other ? Math.max(NOTHING_SPEAKS, said) : said);
        if (total >= LEAST) labels.push({ type: lexicon.types[type]!, score: rounded(total) });
      }
      labels.sort(byScore);
      const best = lexicon.types.indexOf(labels[0]!.type);
      return { labels, evidence: () => toEvidence(text, found.cues, best) };
    };
  };
});
