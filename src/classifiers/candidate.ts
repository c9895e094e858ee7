import type { Label } from '../model/claim';
import type { Candidate } from '../model/classifier';
import type { Frame } from '../model/frame';
import type { SentenceNode } from '../sentences/sentence-node';

/** What `classify` is shown of a frame. A copy, since what a classifier did to ours would show in the claims. */
export function toCandidate(text: string, frame: Frame, sentence: SentenceNode, labels: readonly Label[]): Candidate {
  const { form, evidence: _, signals: __, conjunct: ___, sentence: ____, ...slots } = frame;
  const { index, span, kind } = sentence;
  return frozenCopy({
    ...slots,
    ...form,
    sentence: { index, text: text.slice(span.start, span.end), span, kind },
    document: text,
    labels,
  }) as Candidate;
}

function frozenCopy<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  const copy = Array.isArray(value)
    ? value.map(frozenCopy)
    : Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, frozenCopy(inner)]));
  return Object.freeze(copy) as Value;
}
