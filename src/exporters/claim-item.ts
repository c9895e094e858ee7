import type { Change, Comparison, Rank, Share } from '../model/claim';
import type { Expression } from '../model/expression';
import type { Mention } from '../model/mention';
import { describeAmount, describeMention, describeTime, formatNumber } from './figure';
import type { Fact, Item } from './item';
import type { AnyClaim } from './options';

const DIRECTIONS = { increase: 'rose', decrease: 'fell', none: 'unchanged' } as const;

/** A claim as a reader is shown it: `China and the UK, Bilateral trade: rose from US$300 million to $116.2 billion`. */
export function claimItem(claim: AnyClaim, number: number, numbers: ReadonlyMap<string, number>): Item {
  return {
    number,
    headline: headline(claim),
    group: claim.type,
    form: claim.form,
    span: claim.span,
    figure: claim.expression.span,
    confidence: claim.confidence,
    facts: factsOf(claim, numbers),
    evidence: claim.evidence,
  };
}

function headline(claim: AnyClaim): string {
  const figure = figureOf(claim);
  const names = [claim.subject, claim.metric].filter((mention) => mention !== null).map(nameOf);
  const about = names.filter((name) => !figure.includes(name));
  return about.length > 0 ? `${[...new Set(about)].join(', ')}: ${figure}` : figure;
}

function nameOf(mention: Mention): string {
  return mention.resolved ?? mention.text;
}

function figureOf(claim: AnyClaim): string {
  const figure = claim.expression.text;
  if (claim.form === 'change') return changeInWords(claim.change);
  if (claim.form === 'share' && claim.share.whole) return `${figure} of ${claim.share.whole.text}`;
  if (claim.form === 'rank' && claim.rank.among) return `${figure} among ${claim.rank.among.text}`;
  if (claim.form === 'comparison' && claim.comparison.than) return `${figure} against ${claim.comparison.than.text}`;
  return figure;
}

function changeInWords({ direction, from, to, by }: Change): string {
  const end = direction === 'none' ? 'at' : 'to';
  const ends = [from && `from ${from.text}`, to && `${end} ${to.text}`, by && byInWords(by)].filter(Boolean);
  return [DIRECTIONS[direction], ...ends].join(' ');
}

/** A multiplier may be a verb itself: `rose (more than doubled)`. */
function byInWords({ kind, text }: Expression): string {
  return kind === 'multiplier' ? `(${text})` : `by ${text}`;
}

function factsOf(claim: AnyClaim, numbers: ReadonlyMap<string, number>): Fact[] {
  const { subject, metric, time, place, attribution, modality, polarity, data } = claim;
  const facts: [string, string | null][] = [
    ['subject', subject && describeMention(subject)],
    ['metric', metric && describeMention(metric)],
    ['value', describeAmount(claim.expression)],
    formFact(claim),
    ['time', time && describeTime(time)],
    ['place', place && describeMention(place)],
    ['attribution', attribution && `${describeMention(attribution.source)} (“${attribution.cue.text}”)`],
    ['modality', modality === 'asserted' ? null : modality],
    ['polarity', polarity === 'affirmative' ? null : polarity],
    ['data', data === undefined ? null : JSON.stringify(data)],
    ['same as', claim.duplicateOf && `claim ${numbers.get(claim.duplicateOf) ?? claim.duplicateOf}`],
  ];
  return facts.flatMap(([name, value]) => (value === null ? [] : [{ name, value }]));
}

function formFact(claim: AnyClaim): [string, string | null] {
  if (claim.form === 'change') return ['change', changeFact(claim.change)];
  if (claim.form === 'share') return ['share', shareFact(claim.share)];
  if (claim.form === 'rank') return ['rank', rankFact(claim.rank)];
  if (claim.form === 'comparison') return ['comparison', comparisonFact(claim.comparison)];
  return [claim.form, null];
}

function changeFact({ direction, from, to, by, fromTime, toTime }: Change): string {
  const ends = [
    by && `by ${describeAmount(by)}`,
    from && `from ${describeAmount(from)}${fromTime ? ` in ${describeTime(fromTime)}` : ''}`,
    to && `to ${describeAmount(to)}${toTime ? ` in ${describeTime(toTime)}` : ''}`,
  ].filter(Boolean);
  return [direction === 'none' ? 'no change' : direction, ...ends].join(' ');
}

function shareFact({ fraction, whole }: Share): string | null {
  const part = fraction === null ? 'a part' : formatNumber(fraction);
  return whole ? `${part} of ${describeMention(whole)}` : fraction === null ? null : part;
}

function rankFact({ position, among }: Rank): string | null {
  const place = position === null ? 'a place' : `no. ${formatNumber(position)}`;
  return among ? `${place} among ${describeMention(among)}` : position === null ? null : place;
}

function comparisonFact({ than, by }: Comparison): string | null {
  const parts = [by && describeAmount(by), than && `than ${describeMention(than)}`].filter(Boolean);
  return parts.length > 0 ? parts.join(' ') : null;
}
