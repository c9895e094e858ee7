import type { Change, Comparison, Rank, Share } from '../model/claim';
import type { Expression } from '../model/expression';
import type { Sentence } from '../model/sentence';
import type { AnyClaim } from './options';

/** A column's name and what it holds of a row. */
export type Column<Row> = readonly [name: string, read: (row: Row) => string | number | null];

const amountColumns: readonly Column<Expression>[] = [
  ['kind', ({ kind }) => kind],
  ['value', ({ value }) => value],
  ['min', ({ range }) => range?.min ?? null],
  ['max', ({ range }) => range?.max ?? null],
  // A bare equals sign would have to be defused; an empty cell says the same.
  ['comparator', ({ comparator }) => (comparator === '=' ? null : comparator)],
  ['unit', ({ unit }) => unit],
  ['currency', ({ currency }) => currency],
  ['edtf', ({ edtf }) => edtf],
  ['trend', ({ trend }) => trend],
];

export const claimColumns: readonly Column<AnyClaim>[] = [
  ['id', ({ id }) => id],
  ['type', ({ type }) => type],
  ['form', ({ form }) => form],
  ['text', ({ text }) => text],
  ['start', ({ span }) => span.start],
  ['end', ({ span }) => span.end],
  ['sentence', ({ sentence }) => sentence],
  ['expression', ({ expression }) => expression.text],
  ['expressionStart', ({ expression }) => expression.span.start],
  ['expressionEnd', ({ expression }) => expression.span.end],
  ...amountColumns.map(([name, read]): Column<AnyClaim> => [name, ({ expression }) => read(expression)]),
  ['subject', ({ subject }) => subject?.text ?? null],
  ['subjectResolved', ({ subject }) => subject?.resolved ?? null],
  ['metric', ({ metric }) => metric?.text ?? null],
  ['metricResolved', ({ metric }) => metric?.resolved ?? null],
  ['time', ({ time }) => time?.edtf ?? null],
  ['timeText', ({ time }) => time?.text ?? null],
  ['place', ({ place }) => place?.text ?? null],
  ['attribution', ({ attribution }) => attribution?.source.text ?? null],
  ['attributionCue', ({ attribution }) => attribution?.cue.text ?? null],
  ['modality', ({ modality }) => modality],
  ['polarity', ({ polarity }) => polarity],
  ['direction', (claim) => changeOf(claim)?.direction ?? null],
  ['from', (claim) => amountOf(changeOf(claim)?.from)],
  ['fromUnit', (claim) => changeOf(claim)?.from?.unit ?? null],
  ['fromTime', (claim) => changeOf(claim)?.fromTime?.edtf ?? null],
  ['to', (claim) => amountOf(changeOf(claim)?.to)],
  ['toUnit', (claim) => changeOf(claim)?.to?.unit ?? null],
  ['toTime', (claim) => changeOf(claim)?.toTime?.edtf ?? null],
  ['by', (claim) => amountOf((changeOf(claim) ?? comparisonOf(claim))?.by)],
  ['byUnit', (claim) => (changeOf(claim) ?? comparisonOf(claim))?.by?.unit ?? null],
  ['fraction', (claim) => shareOf(claim)?.fraction ?? null],
  ['whole', (claim) => shareOf(claim)?.whole?.text ?? null],
  ['position', (claim) => rankOf(claim)?.position ?? null],
  ['among', (claim) => rankOf(claim)?.among?.text ?? null],
  ['than', (claim) => comparisonOf(claim)?.than?.text ?? null],
  ['confidence', ({ confidence }) => confidence],
  ['duplicateOf', ({ duplicateOf }) => duplicateOf],
  ['evidence', ({ evidence }) => evidence.map(({ slot, text }) => `${slot}: ${text}`).join('; ')],
  ['data', ({ data }) => (data === undefined ? null : JSON.stringify(data))],
];

export const expressionColumns: readonly Column<Expression>[] = [
  ['text', ({ text }) => text],
  ['start', ({ span }) => span.start],
  ['end', ({ span }) => span.end],
  ...amountColumns,
  ['refersTo', ({ refersTo }) => refersTo?.text ?? null],
  ['relativeUnit', ({ relative }) => relative?.unit ?? null],
  ['relativeOffset', ({ relative }) => relative?.offset ?? null],
];

export const sentenceColumns: readonly Column<Sentence>[] = [
  ['index', ({ index }) => index],
  ['kind', ({ kind }) => kind],
  ['text', ({ text }) => text],
  ['start', ({ span }) => span.start],
  ['end', ({ span }) => span.end],
];

/** The number it states; where it states none (a range, a date), its words. */
function amountOf(expression: Expression | null | undefined): string | number | null {
  return expression ? (expression.value ?? expression.text) : null;
}

function changeOf(claim: AnyClaim): Change | null {
  return claim.form === 'change' ? claim.change : null;
}

function shareOf(claim: AnyClaim): Share | null {
  return claim.form === 'share' ? claim.share : null;
}

function rankOf(claim: AnyClaim): Rank | null {
  return claim.form === 'rank' ? claim.rank : null;
}

function comparisonOf(claim: AnyClaim): Comparison | null {
  return claim.form === 'comparison' ? claim.comparison : null;
}
