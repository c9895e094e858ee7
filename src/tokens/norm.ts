/** What a plain word of small ASCII letters does not hold. */
const ODD = /[^a-z]/;
const APOSTROPHES = /[\u2019\u02bc\uff07]/g;
const JOINERS = /\u00ad|\u200c|\u200d|\u2060/g;
/** Ligatures, as PDFs have them (`ﬁscal`), and full-width letters. */
const PRESENTATION_FORMS = /[\ufb00-\ufb06\uff21-\uff5a]/;
const NON_ASCII = /[^ -~]/;

/** Lower case, apostrophes straight, soft hyphens and joiners dropped, ligatures spelled out. */
export function normalize(word: string): string {
  if (!ODD.test(word)) return word;
  const lower = word.toLowerCase();
  if (!NON_ASCII.test(lower)) return lower;
  const plain = lower.replace(APOSTROPHES, "'").replace(JOINERS, '');
  return PRESENTATION_FORMS.test(plain) ? plain.normalize('NFKC') : plain;
}

/** Characters without width inside a word: soft hyphen, zero-width joiner and non-joiner, word joiner. */
export function isJoiner(code: number): boolean {
  return code === 0xad || code === 0x200c || code === 0x200d || code === 0x2060;
}
