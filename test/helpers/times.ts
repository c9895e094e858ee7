import { expect } from 'vitest';
import { createExpressionTagger } from '../../src/expressions';
import { isTime } from '../../src/expressions/is-time';
import { english } from '../../src/language/en';
import type { Expression, RelativeTime } from '../../src/model/expression';
import { resolveOptions } from '../../src/options';
import type { SentenceNode } from '../../src/sentences';
import { tokenize } from '../../src/tokens';
import { edtfProblem } from './edtf';

/** A Thursday. */
export const REFERENCE = '2022-06-30';

const tagger = (referenceDate?: string) =>
  createExpressionTagger(english, resolveOptions(referenceDate === undefined ? {} : { referenceDate }));
const bound = tagger(REFERENCE);
const unbound = tagger();

/** The times of a text that is one sentence, each checked to be whole: slice equal, order kept, EDTF valid. */
export function timesOf(text: string, referenceDate: string | null = REFERENCE): Expression[] {
  const used = referenceDate === REFERENCE ? bound : referenceDate === null ? unbound : tagger(referenceDate);
  const sentence: SentenceNode = { index: 0, span: { start: 0, end: text.length }, kind: 'body', gaps: [] };
  const tokens = tokenize(text, sentence);
  const times = used.of(text)(tokens).filter(isTime);
  // The search that passes sentences over must not pass this one over.
  if (times.length > 0) expect(used.isCandidate(text, sentence)).toBe(true);
  let last = 0;
  for (const { kind, span, edtf, text: slice, value, range } of times) {
    expect(slice).toBe(text.slice(span.start, span.end));
    expect(span.start).toBeGreaterThanOrEqual(last);
    last = span.end;
    expect([value !== null, range]).toEqual([kind === 'duration', null]);
    if (edtf !== null && !(kind === 'duration' && edtf.startsWith('P'))) expect(edtfProblem(edtf)).toBeNull();
  }
  return times;
}

/** Every time as `text = edtf`, for tables of one line a sentence. */
export function shown(text: string, referenceDate?: string | null): string[] {
  return timesOf(text, referenceDate).map((time) => `${time.text} = ${time.edtf}`);
}

export function relativeOf(text: string, referenceDate?: string | null): (RelativeTime | null)[] {
  return timesOf(text, referenceDate).map(({ relative }) => relative);
}
