/** The singular of a regular English plural: `shares`, `litres`, `households`, `bodies`. */
export function singular(noun: string): string {
  if (noun.length < 4 || /(?:ss|us|is)$/.test(noun)) return noun;
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss)es$/.test(noun)) return noun.slice(0, -2);
  return noun.endsWith('s') ? noun.slice(0, -1) : noun;
}
