import type { Language } from '../../language/language';
import { cuesOf } from '../../language/lookups';
import type { Lemmatizer } from '../lemmatizer';
import type { Word } from '../sentence-syntax';
import { createFiniteTest, isAmount, isNominal, isPlural, type Mend, PHRASAL } from './context';

/** `the rate that banks charge`: before a plural, a name or another determiner it is none itself. */
export function createThatMend(language: Language, lemmatizer: Lemmatizer): Mend {
  const { reportingVerbs } = cuesOf(language);
  const isFiniteVerb = createFiniteTest(lemmatizer);

  return (words, at) => {
    const next = words[at + 1];
    if (!next) return null;
    if (tellsWhich(words, at)) return 'SCONJ';
    if (standsAlone(words, at) || (pointsOn(words, at) && !isReported(words, at))) return 'DET';
    if (words[at]!.tag !== 'DET') return null;
    if ((words[at - 1]?.tag === 'VERB' && hasFiniteVerb(words, at)) || isReported(words, at)) return 'SCONJ';
    const plural = isNominal(next) && (isPlural(next) || next.tag === 'PROPN');
    return plural || next.tag === 'DET' || next.tag === 'PRON' || next.tag === 'NUM' ? 'SCONJ' : null;
  };

  /** `a phone that cost $90`: a verb whose past is its base form, and an amount. */
  function tellsWhich(words: readonly Word[], at: number): boolean {
    const [noun, verb, amount] = [words[at - 1], words[at + 1]!, words[at + 2]];
    if (!noun || !isNominal(noun) || !isAmount(amount)) return false;
    return lemmatizer.verb(verb.norm).form === 'base-or-past';
  }

  /** `warn that sea level along our coast, which is long, could rise`, `told the House on Friday that`: what somebody says has a verb, however far. */
  function isReported(words: readonly Word[], at: number): boolean {
    let verb = at - 1;
    if (words[verb]?.tag === 'ADP') return false;
    while (verb > at - TOLD && BETWEEN.has(words[verb]?.tag ?? 'PUNCT')) verb--;
    const before = words[verb];
    if (before?.tag !== 'VERB' || !reportingVerbs.has(lemmatizer.verb(before.norm).lemma)) return false;
    return words.slice(at + 1, at + CLAUSE).some(isFiniteVerb);
  }

  /** `estimate that climate change is`: what has a finite verb is no object. */
  function hasFiniteVerb(words: readonly Word[], at: number): boolean {
    for (let next = at + 1; next < Math.min(at + CLAUSE, words.length); next++) {
      if (isFiniteVerb(words[next]!)) return true;
      if (!PHRASAL.has(words[next]!.tag)) return false;
    }
    return false;
  }

  /** `compared to that of 1972`, `than that experienced`: it stands for a noun. */
  function standsAlone(words: readonly Word[], at: number): boolean {
    const before = words[at - 1];
    const next = words[at + 1]!;
    if (next.norm === 'of' || (at === 0 && next.tag === 'AUX')) return true;
    if (before?.tag === 'CCONJ' && next.tag === 'ADP') return !hasVerbBehind(words, at);
    // `twice that in the capital`
    const governed = before?.tag === 'ADP' || before?.norm === 'than' || (before?.expression ?? -1) >= 0;
    return governed && (next.tag === 'ADP' || (next.tag === 'VERB' && lemmatizer.verb(next.norm).form === 'ed'));
  }
}

/** `raised that share to 16%, and`: a singular noun with no verb up to the next mark. */
function pointsOn(words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.tag !== 'VERB' || words[at + 1]!.tag !== 'NOUN' || isPlural(words[at + 1]!)) return false;
  for (let next = at + 2; next < words.length; next++) {
    const { tag } = words[next]!;
    if (tag === 'PUNCT' || tag === 'CCONJ') return true;
    if (tag === 'VERB' || tag === 'AUX' || next > at + CLAUSE) return false;
  }
  return true;
}

/** `and that for roads by 5%`: no verb up to the next comma. */
function hasVerbBehind(words: readonly Word[], at: number): boolean {
  for (let next = at + 1; next < words.length && words[next]!.tag !== 'PUNCT'; next++)
    if (words[next]!.tag === 'VERB' || words[next]!.tag === 'AUX') return true;
  return false;
}

/** Words to whom and how something is told. */
const TOLD = 6;
const BETWEEN: ReadonlySet<string> = new Set(['ADP', 'ADV', 'DET', 'NOUN', 'NUM', 'PRON', 'PROPN']);

/** Words that a clause may have before its verb. */
const CLAUSE = 20;
