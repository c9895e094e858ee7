import type { Claim } from '../../src/model/claim-types';
import type { Expression } from '../../src/model/expression';
import type { Mention } from '../../src/model/mention';
import type { TypedFrame } from '../../src/model/typed-frame';
import type { Clause, NounChunk, SentenceSyntax, WordRange } from '../../src/syntax';
import { bold, dim, table } from './terminal';
import type { SentenceTrace } from './trace';

/** One sentence's stages as a page for the terminal. */
export function printTrace(text: string, trace: SentenceTrace): string {
  const { sentence, tokens, expressions, syntax, attached, frames, claims } = trace;
  const title = bold(`${sentence.index} ${sentence.kind}`);
  const lines = [`${title} ${text.slice(sentence.span.start, sentence.span.end).replace(/\s+/g, ' ')}`];
  const section = (name: string, body: string) => lines.push(dim(`── ${name}`), indent(body || dim('none')));
  section('tokens', tokens.map(({ text, spaceBefore }) => (spaceBefore ? text : `·${text}`)).join(' '));
  section('expressions', table(expressions.map(expressionRow)));
  if (!trace.candidate) lines.push(dim('no candidate: nothing further looks at this sentence'));
  if (syntax) {
    section('words', words(syntax));
    section('chunks', table(syntax.chunks.map((chunk) => chunkRow(text, syntax, chunk))));
    section('clauses', table(syntax.clauses.map((clause) => clauseRow(text, syntax, clause))));
    section('attachment', table(attached.map(attachmentRow)));
    section('frames', frames.map(frameBlock).join('\n'));
    section('claims', claims.map(claimBlock).join('\n'));
  }
  return lines.join('\n');
}

function indent(body: string): string {
  return body.replace(/^/gm, '  ');
}

function expressionRow(expression: Expression): string[] {
  const { kind, text, value, range, comparator, unit, edtf, relative } = expression;
  const amount = range ? `${range.min ?? ''}..${range.max ?? ''}` : `${value ?? ''}`;
  const time = [edtf, relative && `${relative.offset} ${relative.unit}`].filter(Boolean).join(' ');
  return [text.replace(/\s+/g, ' '), kind, comparator === '=' ? '' : comparator, amount, unit ?? '', time];
}

function attachmentRow(expression: Expression): string[] {
  const { text, unit, trend, refersTo } = expression;
  return [text.replace(/\s+/g, ' '), `unit ${unit}`, `trend ${trend}`, `refersTo ${mention(refersTo)}`];
}

function words({ words }: SentenceSyntax): string {
  return words
    .map(
      ({ text, tag, lemma, norm }) =>
        `${text.replace(/\s+/g, ' ')}${dim(`/${tag}${lemma === norm ? '' : `:${lemma}`}`)}`,
    )
    .join(' ');
}

function slice(text: string, { words }: SentenceSyntax, { start, end }: WordRange): string {
  const first = words[start];
  const last = words[end - 1];
  return first && last ? text.slice(first.start, last.end).replace(/\s+/g, ' ') : '';
}

function chunkRow(text: string, syntax: SentenceSyntax, chunk: NounChunk): string[] {
  const { words, chunks } = syntax;
  const relation = (name: string, index: number) =>
    index < 0 ? '' : `${name} ${index} ${dim(slice(text, syntax, chunks[index]!))}`;
  return [
    `${chunk.index}`,
    slice(text, syntax, chunk),
    `head ${words[chunk.head]?.text}`,
    chunk.preposition < 0 ? '' : `${words[chunk.preposition]?.text} _`,
    [
      relation('attached to', chunk.attachedTo),
      relation('conjunct of', chunk.conjunctOf),
      relation('apposition of', chunk.appositionOf),
    ]
      .filter(Boolean)
      .join(', '),
    `clause ${chunk.clause}`,
  ];
}

function clauseRow(text: string, syntax: SentenceSyntax, clause: Clause): string[] {
  const { verb, subject, objects, parent, marker, kind, index } = clause;
  const chunk = (index: number) => (syntax.chunks[index] ? slice(text, syntax, syntax.chunks[index]) : '–');
  const features = verb
    ? [verb.tense, verb.voice, verb.modal, verb.negated && 'negated', verb.nonfinite && 'nonfinite']
        .filter(Boolean)
        .join(' ')
    : '';
  return [
    `${index}`,
    `${kind}${parent < 0 ? '' : ` of ${parent}`}${marker < 0 ? '' : ` (${syntax.words[marker]?.text})`}`,
    `subject ${chunk(subject)}`,
    `verb ${verb ? `${slice(text, syntax, verb)} [${features}]` : '–'}`,
    `objects ${objects.map(chunk).join(' | ') || '–'}`,
  ];
}

function frameBlock({ frame, labels, evidence }: TypedFrame): string {
  const { form, expression, signals, ...slots } = frame;
  const best = labels
    .slice(0, 4)
    .map(({ type, score }) => `${type} ${score.toFixed(2)}`)
    .join(', ');
  const rows = [
    ['subject', mention(slots.subject)],
    ['metric', mention(slots.metric)],
    ['time', slots.time ? `${slots.time.edtf} “${slots.time.text}”` : '–'],
    ['place', mention(slots.place)],
    ['attribution', slots.attribution ? `${mention(slots.attribution.source)} / ${slots.attribution.cue.text}` : '–'],
    ['modality', `${slots.modality}, ${slots.polarity}`],
    ['form', formFields(form)],
    ['labels', best],
    ['signals', signals.join(' ')],
    ...evidence.map(({ slot, rule, text }) => [dim('why'), `${slot}: ${rule} “${text.replace(/\s+/g, ' ')}”`]),
  ];
  return `${bold(`${form.form} ${expression.text.replace(/\s+/g, ' ')}`)}\n${indent(table(rows))}`;
}

function formFields({ form, ...fields }: TypedFrame['frame']['form']): string {
  const compact = (_key: string, value: unknown): unknown =>
    value && typeof value === 'object' && 'text' in value ? String(value.text).replace(/\s+/g, ' ') : value;
  return `${form} ${JSON.stringify(Object.values(fields)[0] ?? null, compact)}`;
}

function claimBlock(claim: Claim): string {
  const same = claim.duplicateOf ? `, same as ${claim.duplicateOf}` : '';
  return `${claim.id} ${bold(`${claim.form}/${claim.type}`)} ${claim.expression.text.replace(/\s+/g, ' ')}, confidence ${claim.confidence.toFixed(2)}${same}`;
}

function mention(mention: Mention | null): string {
  if (!mention) return '–';
  return `“${mention.text.replace(/\s+/g, ' ')}”${mention.resolved ? ` = ${mention.resolved}` : ''}`;
}
