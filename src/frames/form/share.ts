import type { Expression } from '../../model/expression';
import type { WordRange } from '../../syntax';
import type { Governor } from '../governor';
import type { Links } from '../links';
import { ofWhich } from '../measure';
import { fullPhrase } from '../phrase';
import type { SentenceView } from '../sentence-view';
import { holdsVerb } from '../verb-cues';
import type { FormInput, FormRule } from './form';

/** A part of a whole: `40% of patents`, `accounting for 70%`, `three in four workers`, `of which 5%`, `$2 billion or 30%`. */
export const share: FormRule = (input) => {
  const { view, expression, measure, governor, links } = input;
  const figure = view.expression(expression);
  if (figure.kind !== 'percentage' && figure.kind !== 'fraction') return null;
  const verb = governor.clause?.verb;
  const shareVerb = !governor.inSubject && holdsVerb(view.cues.shareVerbs, view, verb) ? verb : null;
  const whole = measure.whole ?? countedWhole(input);
  const partitive =
    ofWhich(view, governor.clause) !== null ||
    partOfAmount(view, links, expression) ||
    isSubject(view, governor) ||
    isMajority(view, governor) ||
    isVoted(view, governor) ||
    isProportion(view, governor);
  const won = !whole && isWon(view, governor, figure) ? verb! : null;
  if (!whole && !shareVerb && !partitive && !won) return null;
  return {
    form: {
      form: 'share',
      share: {
        fraction: fractionOf(figure),
        whole: whole ? view.mention(whole, stoodFor(view, measure.antecedent)) : null,
      },
    },
    evidence: [
      (shareVerb ?? won)
        ? view.evidence('form', (shareVerb ?? won)!, 'form/share-verb')
        : view.wordEvidence('form', governor.word, 'form/share-of'),
    ],
  };
};

/** `He won [71%] in Leeds`: a part of votes, whoever counts them. */
function isWon(view: SentenceView, { chunk, clause, word }: Governor, { kind }: Expression): boolean {
  const alone = kind === 'percentage' && chunk?.head === word && chunk.preposition < 0;
  return (
    alone && clause?.objects.includes(chunk.index) === true && view.cues.winningVerbs.has(clause.verb?.lemma ?? '')
  );
}

/** The words of what a pronoun stands for. */
function stoodFor(view: SentenceView, antecedent: WordRange | null | undefined): string | null {
  return (antecedent && view.mention(antecedent)?.text) ?? null;
}

/** `three in four [workers]`. */
function countedWhole({ view, expression, governor }: FormInput): WordRange | null {
  const { chunk, counted, word } = governor;
  return view.expression(expression).kind === 'fraction' && counted && chunk
    ? { start: word + 1, end: fullPhrase(view, chunk).end }
    : null;
}

/** `$2 billion or 30%`: of an amount, per cent says what part it is. */
function partOfAmount(view: SentenceView, links: Links, expression: number): boolean {
  const amount = links.of.get(expression)?.alternateOf ?? null;
  return amount !== null && view.expression(amount).kind !== 'percentage';
}

/** `62% thought that …`, `one in ten was out of work`: a part of some group does something. */
function isSubject(view: SentenceView, { inSubject, chunk, clause, word }: Governor): boolean {
  return inSubject && chunk !== null && chunk.head === word && view.subject(clause)?.index === chunk.index;
}

/** `was rejected by [57%]`, `with [61%] in favour`: who votes, and makes up that part. */
function isVoted(view: SentenceView, { chunk, clause, word }: Governor): boolean {
  if (chunk?.head !== word) return false;
  if (view.preposition(chunk) === 'with') return view.norm(chunk.end) === 'in' && FOR.has(view.norm(chunk.end + 1));
  const verb = clause?.verb;
  return view.preposition(chunk) === 'by' && verb?.voice === 'passive' && view.cues.votingVerbs.has(verb.lemma);
}

const FOR: ReadonlySet<string> = new Set(['favor', 'favour']);

/** `The proportion exceeds [45%]`: a part by name. */
function isProportion(view: SentenceView, { clause, inSubject, word }: Governor): boolean {
  const behind = !inSubject && !!clause?.verb && word >= clause.verb.end;
  const subject = behind ? view.subject(clause) : null;
  return subject !== null && view.lemma(subject.head) === 'proportion' && view.norm(subject.end) !== 'of';
}

/** `The majority, [58%], favoured it`, `a minority ([31%])` */
function isMajority(view: SentenceView, { chunk }: Governor): boolean {
  const before = chunk && view.chunkAt(chunk.start - 2);
  return !!before && before.end === chunk.start - 1 && MAJORITIES.has(view.lemma(before.head));
}

const MAJORITIES: ReadonlySet<string> = new Set(['majority', 'minority']);

/** The part in 0..1, as the double nearest to the decimal: 40.3 per cent is 0.403. */
export function fractionOf({ kind, value, range }: Expression): number | null {
  const stated = value ?? range?.min ?? range?.max ?? null;
  if (stated === null) return null;
  return kind === 'percentage' ? hundredth(stated) : stated;
}

/** A double that is written with an exponent takes no second one. */
function hundredth(value: number): number {
  const decimal = String(value);
  return decimal.includes('e') ? value / 100 + 0 : Number(`${decimal}e-2`);
}
