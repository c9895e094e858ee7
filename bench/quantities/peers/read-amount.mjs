const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const ORDINALS = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth';
const VALUES = new Map([
  ...SMALL.split(' ').map((word, i) => [word, i]),
  ...ORDINALS.split(' ').map((word, i) => [word, i]),
  ...TENS.split(' ').map((word, i) => [word, 20 + 10 * i]),
]);
const MAGNITUDES = {
  hundred: 1e2,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
};

/** The first amount in an entity that a peer gives as a string, in digits or words, or null. */
export function readAmount(words) {
  let total = 0;
  let group = null;
  for (const [piece] of words.toLowerCase().matchAll(/\d[\d,]*(?:\.\d+)?|\.\d+|[a-z]+/g)) {
    const value = /\d/.test(piece) ? Number(piece.replaceAll(',', '')) : VALUES.get(piece);
    if (value !== undefined) group = (group ?? 0) + value;
    else if (piece in MAGNITUDES && piece !== 'hundred') {
      total += (group ?? 1) * MAGNITUDES[piece];
      group = 0;
    } else if (piece === 'hundred') group = (group ?? 1) * 100;
    else if (group !== null && piece !== 'and') break;
  }
  return group === null ? null : total + group;
}
