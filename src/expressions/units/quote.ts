import type { Token } from '../../tokens';

/** Marks of feet and inches that are quotation marks elsewhere, with those that open what they close. */
const OPENERS: ReadonlyMap<string, string> = new Map([
  ["'", "'‘"],
  ['’', "'‘"],
  ['"', '"“'],
  ['”', '"“'],
]);

/** How far back a quotation is looked for. */
const REACH = 60;

/** Whether the mark is none of feet or inches: `30' deep` and `5'7"` are, `said 'about 40'` and `the 30's` are not. */
export function isQuote(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const openers = OPENERS.get(token?.text ?? '');
  if (!token || openers === undefined) return false;
  if (tokens[at - 1]?.kind !== 'number' || token.spaceBefore) return true;
  for (let before = at - 1; before >= 0 && before > at - REACH; before--) {
    const { text, spaceBefore } = tokens[before]!;
    if (openers.includes(text) && (spaceBefore || before === 0)) return true;
  }
  return false;
}
