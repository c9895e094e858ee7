import english from 'wink-eng-lite-web-model';
import winkNLP, { type WinkMethods } from 'wink-nlp';
import { perForm } from '../../text/per-form';
import { type Reading, TAGS } from './patterns';

/** How the model's own code sees a text: four numbers a token, and what is known of each word. */
interface WinkDocument {
  tokens: readonly number[];
  cache: {
    value(word: number): string;
    normal(word: number): number;
    nox(packed: number): number;
    property(word: number, name: 'posHint'): number;
    isMemberPOS(word: number, tag: number): boolean;
  };
}

const TOKEN = 4;
/** Spaces before a token; beyond it the expansion of a contraction is packed. */
const SPACES = 0xffff;

const EMPTY = { machines: [JSON.stringify([100, 0, { 0: {} }, {}, {}, {}])], transformers: [] };

/** wink-nlp breaks at its 21st instance in a process and each costs tens of milliseconds: there is one, made when first needed. */
let reader: ((word: string) => Reading[]) | undefined;

/**
 * The tokens that wink-nlp cuts a word into, which is itself one for most, and what it knows of each. Each word is cut
 * once; tagging a sentence is then a matter of look-ups.
 */
export const readingsOf = /* @__PURE__ */ perForm((word): readonly Reading[] => {
  reader ??= createReader();
  return reader(word);
});

/** An instance of wink-nlp whose model has the English lexicon and, in place of its taggers, a look at what was cut. */
function createReader(): (word: string) => Reading[] {
  let seen: Reading[] = [];
  const look = {
    machines: [],
    transformers: [],
    updater: () => {},
    setter: (document: WinkDocument, tags: readonly number[]) => {
      seen = tags.map((tag, token) => readToken(document, token * TOKEN, tag));
    },
  };
  const model = {
    ...english,
    sbd: () => EMPTY,
    ner: () => EMPTY,
    negation: () => EMPTY,
    sa: () => EMPTY,
    metaCER: () => EMPTY,
    pos: () => look,
  };
  const wink: WinkMethods = winkNLP(model, ['pos']);
  return (word) => {
    wink.readDoc(word);
    return seen;
  };
}

function readToken({ tokens, cache }: WinkDocument, at: number, tag: number): Reading {
  const word = tokens[at]!;
  const packed = tokens[at + 1]!;
  const normal = packed > SPACES ? cache.nox(packed) : cache.normal(word);
  const hint = cache.property(word, 'posHint');
  let possible = 0;
  for (let other = 1; other < TAGS - 1; other++) if (cache.isMemberPOS(normal, other)) possible |= 1 << other;
  return {
    length: cache.value(word).length,
    tag,
    settled: tokens[at + 2] !== 0,
    hint: hint ? TAGS + hint : 0,
    possible,
  };
}
