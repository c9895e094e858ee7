import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { expression } from './expression.mjs';
import { readAmount } from './read-amount.mjs';

const nlp = winkNLP(model, ['sbd', 'ner']);
const { its } = nlp;
const SIGNS = { $: 'USD', '£': 'GBP', '€': 'EUR', '¥': 'JPY', '₹': 'INR' };
const KINDS = {
  CARDINAL: 'number',
  PERCENT: 'percentage',
  MONEY: 'currency',
  ORDINAL: 'ordinal',
  DURATION: 'duration',
};

/** Its entities are strings without a value: the number in them is read by `readAmount`. */
export function tagExpressions(text) {
  let cursor = 0;
  return nlp
    .readDoc(text)
    .entities()
    .out(its.detail)
    .flatMap(({ value: words, type }) => {
      const start = text.indexOf(words, cursor);
      if (start < 0 || !(type in KINDS || type === 'DATE' || type === 'TIME')) return [];
      cursor = start + words.length;
      return [expression(text, KINDS[type] ?? 'date', start, cursor, fieldsOf(words, type))];
    });
}

function fieldsOf(words, type) {
  const value = readAmount(words);
  if (type === 'PERCENT') return { value, unit: 'percent' };
  if (type === 'MONEY') {
    const currency = Object.entries(SIGNS).find(([sign]) => words.includes(sign))?.[1] ?? null;
    return { value, unit: currency, currency };
  }
  if (type === 'DURATION')
    return { value, unit: words.match(/(year|month|week|day|hour|minute|second)s?\b/i)?.[1] ?? null };
  return type in KINDS ? { value } : {};
}
