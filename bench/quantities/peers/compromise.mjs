import nlp from 'compromise/three';
import { expression } from './expression.mjs';

const SIGNS = { $: 'USD', '£': 'GBP', '€': 'EUR', '¥': 'JPY', '₹': 'INR' };

/** `numbers()`, the offsets taken from its terms: those of its matches are off beside punctuation. */
export function tagExpressions(text) {
  const numbers = nlp(text)
    .numbers()
    .json({ offset: true, terms: { offset: true } });
  return numbers.map(({ terms, number }) => {
    const { start } = terms[0].offset;
    const last = terms.at(-1).offset;
    const sign = SIGNS[text[start]] ?? SIGNS[text.slice(0, start).trimEnd().at(-1)];
    const kind = sign ? 'currency' : kindOf(terms.flatMap(({ tags }) => tags));
    const currency = kind === 'currency' ? (sign ?? number.unit) : null;
    const unit = kind === 'percentage' ? 'percent' : (currency ?? (number.unit || null));
    return expression(text, kind, start, last.start + last.length, { value: number.num, unit, currency });
  });
}

function kindOf(tags) {
  if (tags.includes('Date')) return 'date';
  if (tags.includes('Percent')) return 'percentage';
  if (tags.includes('Money')) return 'currency';
  return tags.includes('Ordinal') ? 'ordinal' : 'number';
}
