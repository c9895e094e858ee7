import { createExpressionTagger } from '../../src/expressions';
import { english } from '../../src/language/en';
import { resolveOptions } from '../../src/options';
import type { SentenceNode } from '../../src/sentences';
import { createParser, type SentenceSyntax, type WordRange } from '../../src/syntax';
import { tokenize } from '../../src/tokens';

const tagger = createExpressionTagger(english, resolveOptions({}));
const parser = createParser(english);

/** The syntax of a text that is one sentence. */
export function parse(text: string): SentenceSyntax {
  const sentence: SentenceNode = { index: 0, span: { start: 0, end: text.length }, kind: 'body', gaps: [] };
  const tokens = tokenize(text, sentence);
  return parser(sentence, tokens, tagger.of(text)(tokens));
}

/** The words of a range as they stand in the text; `–` for none. */
export function sliceOf(text: string, { words }: SentenceSyntax, range: WordRange | undefined): string {
  return range ? text.slice(words[range.start]!.start, words[range.end - 1]!.end) : '–';
}

/** Each verb with its subject, in the order of the verbs: `exports: rose; imports: fell`. */
export function subjectsOf(text: string): string {
  const syntax = parse(text);
  return syntax.clauses
    .flatMap(({ verb, subject }) => (verb ? [{ verb, subject }] : []))
    .sort((a, b) => a.verb.start - b.verb.start)
    .map(({ verb, subject }) => `${sliceOf(text, syntax, syntax.chunks[subject])}: ${sliceOf(text, syntax, verb)}`)
    .join('; ');
}
