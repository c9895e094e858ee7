import type { Language } from '../language/language';
import { closedClassesOf } from '../language/lookups';
import type { Expression } from '../model/expression';
import { expressionPart, Part } from './chunk-parts';
import { ChunkReading } from './chunk-reading';
import { filled } from './filled';
import type { Lemmatizer } from './lemmatizer';
import type { NounChunk, Word } from './sentence-syntax';
import { CLOSING_QUOTES } from './word-sets';

/** A chunk before its place in the sentence is known; `NounChunk` while the parser still fills it. */
export type ChunkDraft = { -readonly [Key in keyof NounChunk]: NounChunk[Key] };

export type Chunker = (words: readonly Word[], expressions: readonly Expression[]) => ChunkDraft[];

export function createChunker(language: Language, lemmatizer: Lemmatizer): Chunker {
  const { possessives, predeterminers, relativePronouns } = closedClassesOf(language);

  function partOf(word: Word, expressions: readonly Expression[]): Part {
    if (word.expression >= 0) return expressionPart(word, expressions[word.expression]!);
    switch (word.tag) {
      case 'DET':
        return predeterminers.has(word.norm) ? Part.Predeterminer : Part.Determiner;
      case 'PRON':
        if (possessives.has(word.norm) && word.norm !== 'whose') return Part.Determiner;
        return relativePronouns.has(word.norm) || word.norm === 'there' || word.norm === 'that'
          ? Part.None
          : Part.Pronoun;
      case 'ADJ':
        return predeterminers.has(word.norm) ? Part.Predeterminer : Part.Adjective;
      case 'NUM':
        return Part.Count;
      case 'NOUN':
      case 'PROPN':
        return Part.Noun;
      case 'PART':
        return word.norm === "'s" || word.norm === "'" ? Part.Possessive : Part.None;
      case 'ADV':
        return Part.Adverb;
      case 'VERB': {
        const { form } = lemmatizer.verb(word.norm);
        if (form === 'ing') return Part.Active;
        return form === 'ed' || form === 'participle' ? Part.Passive : Part.None;
      }
      case 'CCONJ':
        return Part.Conjunction;
      case 'PUNCT':
        return word.text === ',' ? Part.Comma : QUOTES.has(word.text) ? Part.Quote : Part.None;
      default:
        return Part.None;
    }
  }

  return (words, expressions) => {
    const parts = filled(words.length + 3, Part.None);
    for (let i = 0; i < words.length; i++)
      parts[i] = isInCountedName(words, i) ? Part.Noun : partOf(words[i]!, expressions);
    const reading = new ChunkReading(words, parts);
    const chunks: ChunkDraft[] = [];
    /** Nothing before but phrases of time and place: what comes next is the subject, not a verb. */
    let opening = true;
    for (let i = 0; i < words.length; ) {
      const read = reading.read(i, opening);
      if (read) chunks.push(draft(chunks.length, i, read.end, read.head));
      if (words[i]!.text === ':' || words[i]!.text === ';') opening = true;
      else opening &&= read ? i > 0 && words[i - 1]!.tag === 'ADP' : keepsOpening(words[i]!);
      i = read ? read.end : i + 1;
    }
    return chunks;
  };
}

/** `12 Boeing [737] jets`: the number of a name between a count and what it counts. */
function isInCountedName(words: readonly Word[], at: number): boolean {
  if (words[at]!.tag !== 'NUM' || words[at]!.expression >= 0) return false;
  const next = words[at + 1]?.tag;
  let before = at - 1;
  while (words[before]?.tag === 'PROPN') before--;
  const counted = before >= 0 && before < at - 1 && words[before]!.expression >= 0;
  return counted && (next === 'NOUN' || next === 'PROPN');
}

const QUOTES: ReadonlySet<string> = new Set([...CLOSING_QUOTES, '\u2018', '\u201c']);

function draft(index: number, start: number, end: number, head: number): ChunkDraft {
  return {
    index,
    start,
    end,
    head,
    preposition: -1,
    attachedTo: -1,
    conjunctOf: -1,
    appositionOf: -1,
    clause: -1,
    apart: false,
  };
}

function keepsOpening({ tag }: Word): boolean {
  return tag === 'ADP' || tag === 'ADV' || tag === 'PUNCT';
}
