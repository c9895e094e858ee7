import type { Language } from '../language/language';
import { closedClassesOf } from '../language/lookups';
import type { Lemmatizer, VerbForm } from './lemmatizer';
import type { VerbGroup, Word, WordRange } from './sentence-syntax';

/** How a verb group can stand in its clause; `ed` is a past tense or a participle: `goods exported to`. */
export type GroupForm = 'finite' | 'ed' | 'infinitive' | 'bare' | 'ing' | 'participle';

export interface GroupDraft extends VerbGroup {
  form: GroupForm;
}

export type GroupReader = (words: readonly Word[], chunkOf: readonly number[]) => GroupDraft[];

export function createGroupReader(language: Language, lemmatizer: Lemmatizer): GroupReader {
  const { modals, negatedAuxiliaries, negations, unaccusativeVerbs } = closedClassesOf(language);

  function isVerbal({ tag }: Word): boolean {
    return tag === 'VERB' || tag === 'AUX';
  }

  /** `will not`, `to`: what may stand between or before the verbs of one group. */
  function isLink(word: Word): boolean {
    return word.tag === 'ADV' || negations.has(word.norm);
  }

  /** `had fully or largely met`. */
  function joinsLinks(words: readonly Word[], at: number): boolean {
    return words[at]!.tag === 'CCONJ' && words[at - 1]!.tag === 'ADV' && words[at + 1]?.tag === 'ADV';
  }

  /** The group that starts at `from`. */
  function readGroup(words: readonly Word[], chunkOf: readonly number[], from: number): GroupDraft {
    const infinitive = words[from]!.tag === 'PART' && words[from]!.norm === 'to';
    const verbs: number[] = [];
    let negated = false;
    let end = from + (infinitive ? 1 : 0);
    for (let at = end; at < words.length && chunkOf[at]! < 0; at++) {
      const word = words[at]!;
      if (isVerbal(word)) {
        if (verbs.length > 0 && !continuesGroup(verbs, words, at)) break;
        verbs.push(at);
        end = at + 1;
        negated ||= negatedAuxiliaries.has(word.norm) || word.norm === 'cannot';
      } else if (!isLink(word) && !joinsLinks(words, at)) break;
      else if (negations.has(word.norm) && verbs.length > 0) {
        negated = true;
        end = at + 1;
      }
    }
    return describe(words, verbs, { start: from, end }, infinitive, negated);
  }

  /** A verb after an auxiliary is of the same group unless its form forbids it: `is` + `rose`. */
  function continuesGroup(verbs: readonly number[], words: readonly Word[], at: number): boolean {
    const previous = auxiliaryLemma(words[verbs[verbs.length - 1]!]!);
    if (words[verbs[verbs.length - 1]!]!.tag === 'VERB' && !isAuxiliaryLemma(previous)) return false;
    return fits(previous, words[at]!.norm);
  }

  function auxiliaryLemma({ norm }: Word): string {
    const plain = negatedAuxiliaries.get(norm) ?? norm;
    return modals.get(plain) ?? lemmatizer.verb(plain).lemma;
  }

  function isAuxiliaryLemma(lemma: string): boolean {
    return lemma === 'be' || lemma === 'have' || lemma === 'do' || lemma === 'get' || modalLemmas.has(lemma);
  }

  const modalLemmas = new Set(modals.values());

  function fits(auxiliary: string, norm: string): boolean {
    if (auxiliary === 'have') return lemmatizer.isParticiple(norm);
    const { form } = lemmatizer.verb(norm);
    if (auxiliary !== 'be' && auxiliary !== 'get') return form === 'base' || form === 'base-or-past';
    return form === 'ing' || lemmatizer.isParticiple(norm);
  }

  function describe(
    words: readonly Word[],
    verbs: readonly number[],
    { start, end }: WordRange,
    infinitive: boolean,
    negated: boolean,
  ): GroupDraft {
    const head = verbs[verbs.length - 1]!;
    const first = words[verbs[0]!]!;
    const opening = lemmatizer.verb(negatedAuxiliaries.get(first.norm) ?? headNorm(first));
    const modal = modals.get(negatedAuxiliaries.get(first.norm) ?? first.norm) ?? null;
    const main = verbs.length === 1 ? opening : lemmatizer.verb(headNorm(words[head]!));
    const before = verbs.length > 1 ? auxiliaryLemma(words[verbs[verbs.length - 2]!]!) : '';
    // `it's risen` is short for `has`.
    const perfect = words[verbs[verbs.length - 2] ?? head]!.norm === "'s" && unaccusativeVerbs.has(main.lemma);
    const passive = (before === 'be' || before === 'get') && !perfect && main.form !== 'ing' && main.form !== 'base';
    const form = groupForm(verbs.length, infinitive, modal !== null, opening.form);
    const nonfinite = form === 'infinitive' || form === 'ing' || form === 'participle';
    return {
      start,
      end,
      head,
      lemma: verbs.length === 1 && modal !== null ? modal : main.lemma,
      tense: nonfinite ? 'none' : tenseOf(modal, first, opening.form),
      voice: passive || form === 'participle' ? 'passive' : 'active',
      modal,
      negated,
      nonfinite,
      form,
    };
  }

  return (words, chunkOf) => {
    const groups: GroupDraft[] = [];
    for (let i = 0; i < words.length; ) {
      const starts = chunkOf[i]! < 0 && (isVerbal(words[i]!) || startsInfinitive(words, chunkOf, i));
      if (!starts) {
        i++;
        continue;
      }
      const group = readGroup(words, chunkOf, i);
      groups.push(group);
      i = group.end;
    }
    return groups;
  };
}

/** The verb inside `more than doubled`. */
function headNorm(word: Word): string {
  return word.expression < 0 ? word.norm : word.norm.slice(word.norm.lastIndexOf(' ') + 1);
}

function startsInfinitive(words: readonly Word[], chunkOf: readonly number[], at: number): boolean {
  if (words[at]!.tag !== 'PART' || words[at]!.norm !== 'to') return false;
  let next = at + 1;
  while (next < words.length && (words[next]!.tag === 'ADV' || words[next]!.norm === 'not')) next++;
  return next < words.length && chunkOf[next]! < 0 && (words[next]!.tag === 'VERB' || words[next]!.tag === 'AUX');
}

function groupForm(length: number, infinitive: boolean, modal: boolean, first: VerbForm): GroupForm {
  if (infinitive) return 'infinitive';
  if (modal || first === 's' || first === 'past') return 'finite';
  if (first === 'ing') return 'ing';
  if (first === 'participle') return 'participle';
  if (first === 'base') return 'bare';
  return length > 1 ? 'finite' : 'ed';
}

function tenseOf(modal: string | null, { norm }: Word, form: VerbForm): VerbGroup['tense'] {
  if (modal) return modal === 'will' || modal === 'shall' ? 'future' : 'present';
  return form === 'past' || form === 'ed' || form === 'base-or-past' || norm === 'had' || norm === 'did'
    ? 'past'
    : 'present';
}
