import type { Language } from '../../language/language';
import { wordSetsOf } from '../../language/lookups';
import type { Token } from '../../tokens';
import type { Candidate } from '../candidate';
import { createChangeWords, settingVerbForms } from '../change-words';
import { isBare } from '../shared-unit';

/** What stands before a figure and another: `between 5 and 7`, `from 5 to 7`. */
export type Lead = 'between' | 'from';

/** Whether two figures with `to` between are the steps of a change; `amount` is the figure before both. */
export type ChangeTest = (
  tokens: readonly Token[],
  left: Candidate,
  right: Candidate,
  lead: Lead | null,
  amount: Candidate | undefined,
) => boolean;

/** `rose from 5% to 7%`, `rose 5% to 7%`, `cut by $2 to $5`; not `ranging from 5 to 7` nor a fall `by 1 to 2 degrees`. */
export function createChangeTest(language: Language): ChangeTest {
  const { ranges } = language;
  const { by, of, or, ranging } = wordSetsOf(ranges);
  const { breaks } = wordSetsOf(language.numerals.words);
  const governs = createChangeWords(language);
  const settings = settingVerbForms(language);
  const { be: passive } = wordSetsOf(language.rankWords);

  return (tokens, left, right, lead, amount) => {
    if (lead === 'from') return isFromTo(tokens, left, right, amount);
    const before = tokens[left.first - 1]?.norm ?? '';
    if (of.has(before)) return !isBare(left) && isLeap(left, right) && governs(tokens, left.first - 1, 1);
    if (by.has(before)) return isByTo(tokens, left, right);
    // `rose 5 to 7 per cent`, `cut 100 to 200 posts`: the unit is said once for both.
    if (sharesUnit(tokens, left, right)) return false;
    // `fell 6 per cent or 14.8p to 237.9p`: the verb stands before the same amount in other words.
    const said = or.has(before) && amount?.end === left.first - 1 ? amount.first : left.first;
    return governs(tokens, said, OBJECT);
  };

  function isFromTo(tokens: readonly Token[], left: Candidate, right: Candidate, amount?: Candidate): boolean {
    const from = left.first - 1;
    if (ranging.has(tokens[from - 1]?.norm ?? '')) return false;
    // `by 5 per cent from 20 to 21`
    if (amount?.end === from) return true;
    // `from $3 to $2`
    if (left.value! > right.value! && !isBare(left)) return true;
    return governs(tokens, from, CLAUSE) || isSet(tokens, left);
  }

  function isByTo(tokens: readonly Token[], left: Candidate, right: Candidate): boolean {
    // `raise the number of places by 400 to 1,600`: what counts further is no range.
    if (isBare(left)) return isBare(right) && (right.value! >= BEYOND * left.value! || isExact(left) || isExact(right));
    // `increase the grant to schools by $2 to $5`
    return governs(tokens, left.first, CLAUSE);
  }

  /** `take access from 5% to 7%`, `was extended from 5 to 7 towns`; `takes from 5 to 7 hours` moves nothing. */
  function isSet(tokens: readonly Token[], { first, kind }: Candidate): boolean {
    if (kind === 'duration') return false;
    if (settings.has(tokens[first - 2]?.norm ?? '')) return passive.has(tokens[first - 3]?.norm ?? '');
    for (let at = first - 3; at >= Math.max(0, first - CLAUSE); at--) {
      if (settings.has(tokens[at]!.norm)) return true;
      if (tokens[at]!.kind !== 'word') return false;
    }
    return false;
  }

  function sharesUnit(tokens: readonly Token[], left: Candidate, right: Candidate): boolean {
    if (!isBare(left)) return left.leads === true && isBare(right);
    if (!isBare(right)) return true;
    const next = tokens[right.end];
    return next?.kind === 'word' && next.spaceBefore && !breaks.has(next.norm) && !isLeap(left, right);
  }
}

/** `a gain of 0.6p to 388.5p`: too far apart for a range. */
function isLeap(left: Candidate, right: Candidate): boolean {
  return right.value! > LEAP * left.value!;
}

const LEAP = 20;

/** The ends of a range are round: `by 128 to 245` is no range. */
function isExact({ value }: Candidate): boolean {
  return value! >= 100 && Number.isInteger(value) && !/^\d{1,2}0*$/.test(String(value));
}

/** How many times the amount of a change the number that it leads to is at least, where both are bare. */
const BEYOND = 3;

/** How far before `from` its verb may stand, and before an amount the verb whose object it is. */
const CLAUSE = 24;
const OBJECT = 3;
