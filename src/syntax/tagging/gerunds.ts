import type { Language } from '../../language/language';
import { cuesOf, tagRepairsOf } from '../../language/lookups';
import type { Lemmatizer } from '../lemmatizer';
import type { Word } from '../sentence-syntax';
import { isAmount, isNominal, type Mend, POSSESSIVES } from './context';
import type { NounVerbs } from './noun-verbs';

/** `while offering a yield`, `Raising the rate cost`, `, accounting for 70%`: a noun in -ing that has an object is none. */
export function createGerundMend(language: Language, lemmatizer: Lemmatizer, nounVerbs: NounVerbs): Mend {
  const { attributiveParticiples } = tagRepairsOf(language);
  const { directedVerbs } = cuesOf(language);

  return (words, at) => {
    const [before, next] = [words[at - 1], words[at + 1]];
    if (!next || before?.tag === 'DET') return null;
    if (next.tag === 'DET' || POSSESSIVES.has(next.norm)) return 'VERB';
    if (!before) return null;
    const takes = isAmount(next) || takesWithParticle(words, at) || (before.text === ',' && goesOn(words, at));
    return takes || (before.tag === 'ADP' && moves(words, at)) ? 'VERB' : null;
  };

  /** `for hiking fees`, but `for rising prices`. */
  function moves(words: readonly Word[], at: number): boolean {
    const [{ norm }, next] = [words[at]!, words[at + 1]!];
    if (!isNominal(next) && next.tag !== 'ADJ') return false;
    return directedVerbs.has(lemmatizer.verb(norm).lemma) && !attributiveParticiples.has(norm);
  }

  /** `, closing at $94`, `, accounting for a tenth`. */
  function goesOn(words: readonly Word[], at: number): boolean {
    if (words[at + 1]!.tag !== 'ADP') return false;
    return isAmount(words[at + 2]) || nounVerbs.has(lemmatizer.verb(words[at]!.norm).lemma);
  }
}

/** `, splashing out a record fee`. */
function takesWithParticle(words: readonly Word[], at: number): boolean {
  const object = words[at + 2];
  if (!PARTICLES.has(words[at + 1]!.norm) || !object) return false;
  return object.tag === 'DET' || object.expression >= 0;
}

const PARTICLES: ReadonlySet<string> = new Set(['back', 'down', 'off', 'out', 'up']);
