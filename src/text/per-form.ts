/** Word forms whose facts are kept at a time; a text of ordinary length has fewer. */
const KEPT = 8192;

/**
 * What is so of a word form wherever it stands (its lemma, its number in a lexicon, the rules that are about it), worked
 * out the first time that a text has it and found in one look after that. Emptied when it is full, so that no text makes
 * it grow.
 */
export function perForm<Fact>(read: (form: string) => Fact): (form: string) => Fact {
  const known = new Map<string, Fact>();
  return (form) => {
    const fact = known.get(form);
    if (fact !== undefined) return fact;
    const fresh = read(form);
    if (known.size >= KEPT) known.clear();
    known.set(form, fresh);
    return fresh;
  };
}
