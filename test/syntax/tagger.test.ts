import { describe, expect, test } from 'vitest';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { tagWithWink } from '../../src/syntax/tagging/wink';
import { fixtures } from '../helpers/fixtures';

const wink = winkNLP(model, ['pos']);
const OTHER = new Set(['SPACE', 'UNK', 'X']);

/** What wink-nlp itself says of words without an apostrophe. */
function winkTags(words: readonly string[]): string[] {
  const tags = wink.readDoc(words.join(' ')).tokens().out(wink.its.pos) as string[];
  return tags.map((tag) => (OTHER.has(tag) ? 'X' : tag));
}

/** Words that wink-nlp does not cut once more, in sentences. */
const sentences = fixtures().flatMap(({ text }) =>
  text.split(/(?<=\.)\s+/).map((sentence) => sentence.match(/[A-Za-z]+|[,.;:()]|25%|1990/g) ?? []),
);

describe('tags by look-up and patterns', () => {
  test('are those of wink-nlp, sentence by sentence', () => {
    const whole = sentences.map((words) => ({ words, tags: winkTags(words) }));
    const alike = whole.filter(({ words, tags }) => words.length === tags.length && words.length < 256);
    expect(alike.length).toBeGreaterThan(200);
    for (const { words, tags } of alike) expect(tagWithWink(words)).toEqual(tags);
  });

  test.each([
    [['I', 'do', "n't", 'know'], 4],
    [['China', "'s", 'exports', 'rose'], 4],
    [["'s", 'exports'], 2],
    [["don't", 'cut', 'rates'], 3],
    [[], 0],
  ])('%j has a tag a word', (words, count) => {
    expect(tagWithWink(words)).toHaveLength(count);
  });

  test('a word that is cut once more has the tag of its first part', () => {
    expect(tagWithWink(["don't", 'cannot', "China's", 'Peru', "'s"])).toEqual(['AUX', 'AUX', 'PROPN', 'PROPN', 'PART']);
  });

  test('do not depend on what was tagged before', () => {
    const words = ['Zyx', 'zyxes', 'rose', 'by', '25%', 'in', 'zyxing'];
    const before = tagWithWink(words);
    for (const other of sentences) tagWithWink(other);
    expect(tagWithWink(words)).toEqual(before);
  });
});
