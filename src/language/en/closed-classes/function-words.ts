import { list } from '../../list';

export const articles = ['a', 'an', 'the'] as const;

/** Modal auxiliaries by the lemma that they are reported as. */
export const modals = {
  can: ['can', 'cannot'],
  could: ['could'],
  may: ['may'],
  might: ['might'],
  must: ['must'],
  ought: ['ought'],
  shall: ['shall'],
  should: ['should'],
  will: ["'ll", 'will'],
  would: ["'d", 'would'],
} as const;

/** Contracted negations by the auxiliary that they contain. */
export const negatedAuxiliaries = {
  are: ["aren't"],
  can: ["can't"],
  could: ["couldn't"],
  did: ["didn't"],
  do: ["don't"],
  does: ["doesn't"],
  had: ["hadn't"],
  has: ["hasn't"],
  have: ["haven't"],
  is: ["ain't", "isn't"],
  must: ["mustn't"],
  need: ["needn't"],
  should: ["shouldn't"],
  was: ["wasn't"],
  were: ["weren't"],
  will: ["won't"],
  would: ["wouldn't"],
} as const;

export const negations = ['hardly', "n't", 'never', 'not', 'scarcely'] as const;

/** Open a clause whatever follows. */
export const subordinators = list(`
  although, because, if, lest, once, though, unless, when, whenever, where, whereas, wherever, whether, while, whilst
`);

/** Open a clause that says what is asked or shown: `shows how trade suffered`. */
export const interrogatives = ['how', 'what', 'why'] as const;

/** Prepositions that open a clause where one follows: `as demand grew`, against `as a result`. */
export const clausalPrepositions = ['after', 'as', 'before', 'like', 'since', 'than', 'till', 'until'] as const;

export const relativePronouns = ['which', 'who', 'whom', 'whose'] as const;

export const possessives = ['her', 'his', 'its', 'my', 'our', 'their', 'whose', 'your'] as const;

export const nominativePronouns = ['he', 'i', 'it', 'she', 'they', 'we', 'you'] as const;

/** Stand for a noun phrase by themselves before `of` or a verb: `most of the money`, `many are`. */
export const quantifiers = list(`
  all, any, both, each, enough, few, fewer, less, many, more, most, much, none, several, some
`);

/** May stand before a determiner: `half the population`, `all these`. */
export const predeterminers = list(`
  all, both, double, half, many, quite, such, triple, twice, what
`);

/** Number the points of a speech: `Second, the fund will lend`. */
export const enumerators = list(`
  eighth, fifth, first, fourth, last, ninth, second, seventh, sixth, tenth, third
`);

/** Before an amount they compare, so a noun before them is what is compared: `balances over $9,000`, `fell below 5%`. */
export const boundPrepositions = ['above', 'below', 'beyond', 'over', 'under'] as const;

/** Between a verb, its object and an amount they say how far the object moved or where it stands: `cut the rate to 5%`. */
export const extentPrepositions = list(`
  about, above, around, at, below, between, by, down, for, from, in, into, near, of, over, to, under, up
`);

/** Before a noun they say that there are others, not which: `two other ports` are ports. */
export const addingAdjectives = ['additional', 'another', 'extra', 'fewer', 'further', 'more', 'other'] as const;

/** What a hyphen ties to a number without being counted: `a 60-strong crew`. */
export const tiedAdjectives = list(`
  based, deep, fold, high, long, odd, old, plus, something, strong, tall, wide
`);
