import type { Token } from '../../tokens';
import { createDenominatorReader } from './denominator';
import { isGluedHyphen, overHyphen } from './hyphen';
import type { NumeralLexicon } from './lexicon';

/** A whole number in words, or in words and digits: `three hundred and twenty`, `3 hundred and 21`, `24 lakh crore`. */
export interface Cardinal {
  value: number;
  end: number;
  /** Zeros that magnitude words gave to all of it; 0 where a smaller part follows. */
  exponent: number;
  /** It is a magnitude alone, without `a` or `one`: `million`. */
  bare: boolean;
}

interface State {
  total: number;
  /** What the next magnitude multiplies; null right after one. */
  group: number | null;
  /** Value of the magnitude last used, which a later one has to stay under. */
  limit: number;
  /** What stood before the first `hundred` or magnitude. */
  lead: number | null;
  end: number;
}

type Step = 'small' | 'tens' | 'hundred' | 'magnitude' | null;

/** A first group that is already read. */
interface Start {
  value: number;
  end: number;
}

export type CardinalReader = (tokens: readonly Token[], at: number, first: Start | null) => Cardinal | null;

/** Makes the reader of whole numbers from a first group that is already read (`first`, for digits) or from words. */
export function createCardinalReader(lexicon: NumeralLexicon): CardinalReader {
  const readDenominator = createDenominatorReader(lexicon);

  /** `chained`: it may go on after `and`; what is read there may not, so that no run of them nests. */
  function read(tokens: readonly Token[], at: number, first: Start | null, chained: boolean): Cardinal | null {
    if (!first && !tokens[at]) return null;
    const bare = !first && lexicon.magnitudes.has(tokens[at]!.norm);
    const state: State = {
      total: 0,
      group: first?.value ?? (bare ? 1 : null),
      limit: Number.POSITIVE_INFINITY,
      lead: null,
      end: first?.end ?? at,
    };
    const step = first ? null : take(lexicon, state, tokens, at);
    if (!first && !step) return null;
    goOn(state, tokens, step, chained);
    const value = state.total + (state.group ?? 0);
    return { value, end: state.end, exponent: zeros(value, state.lead), bare };
  }

  /** Takes word after word as long as they are of the number. */
  function goOn(state: State, tokens: readonly Token[], first: Step, chained: boolean): void {
    let step = first;
    let next = nextWord(lexicon, tokens, state, step);
    while (next >= 0 && next < tokens.length) {
      const joined = next > state.end && lexicon.words.and.has(tokens[state.end]!.norm);
      if (joined && !(chained && addsUp(tokens, next, state))) return;
      step = takeWordOrDigits(lexicon, state, tokens, next, step);
      if (!step) return;
      next = nextWord(lexicon, tokens, state, step);
    }
  }

  return (tokens, at, first) => read(tokens, at, first, true);

  /** `and` goes on with less than the last magnitude (`3 hundred and one`, not `3 hundred and 2 hundred`), and with no part of one. */
  function addsUp(tokens: readonly Token[], next: number, state: State): boolean {
    const more = read(tokens, next, null, false);
    if (!more) return tokens[next]!.kind === 'number' && !lexicon.magnitudes.has(tokens[next + 1]?.norm ?? '');
    if (state.group === null ? more.value >= state.limit : !isUnderHundred(lexicon, tokens, next)) return false;
    const below = readDenominator(tokens, more.end, more.value);
    return !below || more.value >= below.value;
  }
}

/** Adds the word at `at` to the number, or says that it is no part of it. */
function take(lexicon: NumeralLexicon, state: State, tokens: readonly Token[], at: number): Step {
  const norm = tokens[at]!.norm;
  const { group } = state;
  const small = lexicon.small.get(norm);
  if (small !== undefined) {
    const fits =
      group === null ||
      (group % 100 === 0 && group > 0) ||
      (group % 10 === 0 && group % 100 > 10 && small > 0 && small < 10);
    return fits ? add(state, small, at, 'small') : null;
  }
  const tens = lexicon.tens.get(norm);
  if (tens !== undefined)
    return group === null || (group % 100 === 0 && group > 0) ? add(state, tens, at, 'tens') : null;
  const magnitude = lexicon.magnitudes.get(norm);
  return magnitude ? multiply(state, magnitude.factor * 10 ** magnitude.exponent, at) : null;
}

/** Where the next word of the number may stand: straight on, over a hyphen, or after `and`. */
function nextWord(lexicon: NumeralLexicon, tokens: readonly Token[], state: State, step: Step): number {
  const next = tokens[state.end];
  if (!next) return -1;
  if (isGluedHyphen(tokens, state.end)) return state.end + 1;
  if (step === 'hundred' || step === 'magnitude') {
    if (lexicon.words.and.has(next.norm)) return state.end + 1;
    if (next.text === ',' && step === 'magnitude' && startsHundreds(lexicon, tokens, state.end + 1))
      return state.end + 1;
  }
  return state.end;
}

/** After a comma only `two hundred …` goes on: `three million, two hundred and forty`. */
function startsHundreds(lexicon: NumeralLexicon, tokens: readonly Token[], at: number): boolean {
  const first = tokens[at];
  const second = tokens[at + 1];
  return (
    first?.kind === 'word' &&
    lexicon.small.has(first.norm) &&
    lexicon.magnitudes.get(second?.norm ?? '')?.exponent === 2
  );
}

function takeWordOrDigits(
  lexicon: NumeralLexicon,
  state: State,
  tokens: readonly Token[],
  at: number,
  step: Step,
): Step {
  const token = tokens[at]!;
  if (token.kind !== 'number') return take(lexicon, state, tokens, at);
  // `3 hundred and 21`: digits go on only after a hundred and `and`.
  const joined = step === 'hundred' && at > state.end && /^\d{1,2}$/.test(token.text);
  return joined ? add(state, Number(token.text), at, 'small') : null;
}

/** `one hundred and five thousand`, not `one hundred and five hundred`: what follows is a number of two digits. */
function isUnderHundred(lexicon: NumeralLexicon, tokens: readonly Token[], at: number): boolean {
  const tens = lexicon.tens.has(tokens[at]!.norm);
  const ones = tens ? overHyphen(tokens, at + 1) : at;
  const end = lexicon.small.has(tokens[ones]?.norm ?? '') ? ones + 1 : ones;
  return lexicon.magnitudes.get(tokens[end]?.norm ?? '')?.exponent !== 2;
}

function add(state: State, amount: number, at: number, step: Step): Step {
  if (amount >= state.limit) return null;
  state.group = (state.group ?? 0) + amount;
  state.end = at + 1;
  return step;
}

function multiply(state: State, size: number, at: number): Step {
  state.lead ??= state.group;
  if (size === 100) {
    if (state.group === null || state.group >= 100 || state.limit <= 100) return null;
    state.group *= 100;
    state.end = at + 1;
    return 'hundred';
  }
  if (state.group === null) {
    // `24 lakh crore`, `a thousand million`: the magnitudes multiply.
    if (state.total > LARGEST || state.total % state.limit !== 0) return null;
    state.total *= size;
    state.limit *= size;
  } else {
    if (size >= state.limit) return null;
    state.total += state.group * size;
    state.group = null;
    state.limit = size;
  }
  state.end = at + 1;
  return 'magnitude';
}

/** Words that multiply stop here; no number of a text is larger, and a double has an end. */
const LARGEST = 1e30;

/** How many zeros made `value` out of `lead`; none where a smaller part was added. */
function zeros(value: number, lead: number | null): number {
  if (lead === null) return 0;
  const exponent = Math.round(Math.log10(value / lead));
  return lead * 10 ** exponent === value ? exponent : 0;
}
