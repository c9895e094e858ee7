import { expect } from 'vitest';
import { createFrameClassifier } from '../../src/classifiers';
import { english } from '../../src/language/en';
import type { Expression } from '../../src/model/expression';
import type { Frame } from '../../src/model/frame';
import type { Mention } from '../../src/model/mention';
import type { TypedFrame } from '../../src/model/typed-frame';
import { createParser } from '../../src/syntax';
import { tokenize } from '../../src/tokens';

const parse = createParser(english);
const classify = createFrameClassifier(english);

/**
 * The typed frames of sentences, one string each, their slots marked by hand so that the classifier is tested alone:
 * `<Norway>’s [exports of fish] rose to {$9 billion}` has a subject, a metric and a figure.
 */
export function classified(...marked: string[]): TypedFrame[] {
  const texts = marked.map((sentence) => sentence.replace(/[<>[\]{}]/g, ''));
  const text = texts.join('\n\n');
  let at = 0;
  const read = marked.map((sentence, index) => {
    const frame = frameOf(sentence, index, at);
    const node = { index, span: frame.span, kind: 'body' as const, gaps: [] };
    at += texts[index]!.length + 2;
    return { frame, syntax: parse(node, tokenize(text, node), [frame.expression]) };
  });
  const classifying = classify(text);
  for (const { frame, syntax } of read) classifying.add(syntax, [frame]);
  const frames = [...classifying.typed()];
  for (const { evidence } of frames)
    for (const { text: cue, span } of evidence) expect(text.slice(span.start, span.end)).toBe(cue);
  return frames;
}

/** The best type of the last sentence. */
export function typeOf(...marked: string[]): string {
  return classified(...marked).at(-1)!.labels[0]!.type;
}

function frameOf(marked: string, sentence: number, offset: number): Frame {
  const text = marked.replace(/[<>[\]{}]/g, '');
  const mention = (open: string, close: string): Mention | null => {
    const from = marked.indexOf(open);
    if (from < 0) return null;
    const inner = marked.slice(from + 1, marked.indexOf(close));
    const start = offset + marked.slice(0, from).replace(/[<>[\]{}]/g, '').length;
    const raw = inner.replace(/[<>[\]{}]/g, '');
    return { text: raw, span: { start, end: start + raw.length }, resolved: null };
  };
  return {
    expression: expressionOf(mention('{', '}')!),
    text,
    span: { start: offset, end: offset + text.length },
    sentence,
    form: { form: 'level' },
    subject: mention('<', '>'),
    metric: mention('[', ']'),
    time: null,
    place: null,
    attribution: null,
    modality: 'asserted',
    polarity: 'affirmative',
    evidence: [],
    signals: [],
  };
}

const MEASURES: Readonly<Record<string, string>> = { GW: 'gigawatt', '°C': 'degree Celsius', bpd: 'barrel per day' };

function expressionOf({ text, span }: Mention): Expression {
  const measure = Object.entries(MEASURES).find(([sign]) => text.endsWith(sign))?.[1];
  const percent = /%|per ?cent/.test(text);
  const currency = /[$€£]/.test(text) ? 'USD' : null;
  return {
    kind: measure ? 'measure' : percent ? 'percentage' : currency ? 'currency' : 'number',
    text,
    span,
    value: null,
    range: null,
    comparator: '=',
    unit: measure ?? (percent ? 'percent' : currency),
    trend: null,
    refersTo: null,
    currency,
    edtf: null,
    relative: null,
  };
}
