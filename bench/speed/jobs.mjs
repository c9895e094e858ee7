/**
 * What is measured. `prepare` loads the library and gives the function to time; `limit` is the longest text that a job is
 * given, because it would not finish on more: its time a megabyte is then scaled up from there.
 */
export const JOBS = {
  segment: { prepare: async () => (await claimsieve()).segment },
  tagExpressions: { prepare: async () => (await claimsieve()).tagExpressions },
  extractClaims: { prepare: async () => (await claimsieve()).extractClaims },
  'wink sbd, ner, pos': {
    prepare: async () => {
      const { default: winkNLP } = await import('wink-nlp');
      const { default: model } = await import('wink-eng-lite-web-model');
      const nlp = winkNLP(model, ['sbd', 'ner', 'pos']);
      return (text) => nlp.readDoc(text);
    },
  },
  'chrono parse': {
    prepare: async () => {
      const chrono = await import('chrono-node');
      const reference = new Date(0);
      return (text) => chrono.parse(text, reference);
    },
  },
  'compromise numbers': {
    limit: 100_000,
    prepare: async () => {
      const { default: nlp } = await import('compromise/three');
      return (text) => nlp(text).numbers().json();
    },
  },
  'Recognizers-Text, by sentence': {
    limit: 20_000,
    prepare: async () => {
      const { default: recognizers } = await import('@microsoft/recognizers-text-suite');
      const { segment } = await claimsieve();
      const models = ['Number', 'Percentage', 'Currency', 'Dimension', 'DateTime'].map(
        (name) => recognizers[`recognize${name}`],
      );
      return (text) => segment(text).map((sentence) => models.map((recognize) => recognize(sentence.text, 'en-us')));
    },
  },
};

export const REFERENCE = 'wink sbd, ner, pos';

function claimsieve() {
  return import('../../dist/index.js');
}
