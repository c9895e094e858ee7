import type { Language } from '../language/language';
import { perLanguage } from '../language/per-language';
import type { Evidence, Label } from '../model/claim';
import type { Frame } from '../model/frame';
import type { SentenceSyntax } from '../syntax';
import { createCueLexicon } from './cue-lexicon';
import { type CueHit, readCues } from './cue-reader';
import { type CuePlaces, createCueScorer, moneyCues, toEvidence } from './cue-scorer';
import { insert } from './insert';
import { Topics } from './topic';
import { rounded } from './verdict';

/** What `other` scores where nothing speaks: a faint cue at the head of the metric is just above, a weak one elsewhere less. */
const NOTHING_SPEAKS = 0.15;

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

/** Reads a text's sentences, then judges their frames by the cues of the language's table. */
export interface BuiltinReading {
  /** Takes the next sentence that was parsed, in text order, with the frames that were read from it. */
  add(syntax: SentenceSyntax, frames: readonly Frame[]): void;
  /** What the types make of each frame, by its place among all, once; after the last sentence, since what follows counts too. */
  finish(): (frame: number) => BuiltinVerdict;
}

export type BuiltinTypes = (text: string) => BuiltinReading;

export const builtinTypesOf = perLanguage((language: Language): BuiltinTypes => {
  const cuesOf = Object.fromEntries(Object.entries(language.claimTypes).map(([type, row]) => [type, row.cues]));
  const lexicon = createCueLexicon(language, cuesOf, language.neutralPhrases);
  const scorer = createCueScorer(lexicon);
  const width = lexicon.types.length;
  const other = lexicon.types.indexOf('other');

  return (text) => {
    const topics = new Topics(width);
    const found: (CuePlaces | null)[] = [];
    /** Index of each frame's sentence among those that were parsed. */
    const rows: number[] = [];
    let row = 0;
    let before: { sentence: number; cues: readonly CueHit[] } | null = null;

    return {
      add(syntax, frames) {
        const { index } = syntax.sentence;
        const cues = readCues(lexicon, syntax);
        topics.add(cues);
        const context = {
          syntax,
          cues,
          before: before && before.sentence >= index - 1 ? before.cues : [],
          money: moneyCues(frames, cues),
        };
        for (const frame of frames) {
          found.push(scorer.place(frame, context));
          rows.push(row);
        }
        before = { sentence: index, cues };
        row++;
      },

      finish() {
        const around = topics.read();
        return (frame) => {
          const cues = found[frame]!;
          found[frame] = LET_GO;
          const scores = scorer.score(cues);
          const labels: Label[] = [];
          for (let type = 0, at = rows[frame]! * width; type < width; type++, at++) {
            const said = 1 - (1 - scores[type]!) * (1 - around[at]!);
            const total = CEILING * (type === other ? Math.max(NOTHING_SPEAKS, said) : said);
            if (total >= LEAST) insert(labels, { type: lexicon.types[type]!, score: rounded(total) }, scoresMore);
          }
          const best = lexicon.types.indexOf(labels[0]!.type);
          // A copy has no room for more; every claim keeps one.
          return { labels: labels.slice(), evidence: () => toEvidence(text, cues, best) };
        };
      },
    };
  };
});

/** What was judged is not kept: all of it together is more than the claims. */
const LET_GO = null;

function scoresMore(a: Label, b: Label): boolean {
  return a.score > b.score;
}
