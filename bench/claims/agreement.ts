import type { Expression, Mention } from '../../src';
import type { GoldClaim } from './gold';

/** Equal but for the last digits of a double. */
export function sameNumber(a: number | null | undefined, b: number | null | undefined): boolean {
  if (a == null || b == null) return a == null && b == null;
  return a === b || Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** Value or range; an expression that is open on one side may give its bound either way. */
export function valueAgrees(
  gold: Pick<GoldClaim, 'value'> & Partial<GoldClaim>,
  got: Expression | null | undefined,
): boolean {
  if (!got) return false;
  const { range } = got;
  if (gold.range) return !!range && sameNumber(gold.range.min, range.min) && sameNumber(gold.range.max, range.max);
  if (gold.value === null || sameNumber(gold.value, got.value)) return true;
  const bound = range && (range.min === null ? range.max : range.max === null ? range.min : null);
  return bound != null && sameNumber(gold.value, bound);
}

/** Standard units have to be the same; of a counted noun phrase the head noun has to be. */
export function unitAgrees(gold: string, got: string | null): boolean {
  const [wanted, given] = [unitWords(gold), unitWords(got ?? '')];
  if (wanted.join(' ') === given.join(' ')) return true;
  return !STANDARD_UNIT.test(gold) && given.length > 0 && wanted.at(-1) === given.at(-1);
}

const STANDARD_UNIT = /^(?:[A-Z]{3}(?: per .*)?$|percent)/;

function unitWords(unit: string): string[] {
  return contentWords(unit).map((word) =>
    word
      .replace(/ies$/, 'y')
      .replace(/([^s])s$/, '$1')
      .replace(/(ch|sh|ss|x)es$/, '$1'),
  );
}

const FUNCTION_WORDS = new Set(['the', 'a', 'an', 'its', 'their', 'our', 'his', 'her']);

/** Lower-case words without punctuation, articles and possessives. */
function contentWords(phrase: string): string[] {
  const words = phrase
    .toLowerCase()
    .replace(/[’']s?\b/g, ' ')
    .split(/[^\p{L}\p{N}%$£€]+/u);
  return words.filter((word) => word !== '' && !FUNCTION_WORDS.has(word));
}

/** F1 of the words that two phrases share. */
export function phraseOverlap(a: string, b: string): number {
  const left = contentWords(a);
  const right = contentWords(b);
  if (left.length === 0 && right.length === 0) return 1;
  const open = [...right];
  const shared = left.filter((word) => {
    const at = open.indexOf(word);
    if (at >= 0) open.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / (left.length + right.length);
}

/** A mention is right where it, or what it stands for, shares half of the words. */
export function mentionAgrees(gold: string, got: Mention | null | undefined): boolean {
  return Math.max(phraseOverlap(gold, got?.resolved ?? ''), phraseOverlap(gold, got?.text ?? '')) >= 0.5;
}
