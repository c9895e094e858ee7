import type { Span } from '../model/span';
import type { Clause, NounChunk, WordRange } from '../syntax';
import type { Cues } from './cues';
import { isEntity } from './entity';
import type { SentenceView } from './sentence-view';
import { isDummy } from './subject/clause';
import { entityWithin, nameOf, namePhrase } from './subject/within';

/**
 * What a sentence is about, as centering has it: who its first clause has as subject, or whose subject that is.
 * A pronoun leaves the centre where the sentence before had it.
 */
export interface Centre extends Span {
  kind: 'entity' | 'pronoun' | 'speaker' | 'thing';
  /** Without a leading article. */
  text: string;
  plural: boolean;
  /** The head is a proper noun. */
  named: boolean;
  /** With `the` or `this`. */
  definite: boolean;
}

export function readCentre(view: SentenceView, cues: Cues): Centre | null {
  const acting = view.subject(statingClause(view, cues));
  const subject = acting && nameOf(view, acting);
  if (!subject || isDummy(view, cues, subject)) return null;
  const { norm, tag } = view.words[subject.head]!;
  if (tag === 'PRON') return made(view, subject, subject, FIRST_PERSON.has(norm) ? 'speaker' : 'pronoun');
  if (isEntity(view, cues, subject)) return made(view, namePhrase(view, subject), subject, 'entity');
  const owner = entityWithin(view, cues, subject);
  if (!owner) return made(view, namePhrase(view, subject), subject, 'thing');
  const possessive = cues.possessive.has(view.norm(owner.start));
  const kind = !possessive ? 'entity' : FIRST_PERSON.has(view.norm(owner.start)) ? 'speaker' : 'pronoun';
  return made(view, owner, null, kind);
}

/** The first main clause, past those that only report: `Ms Ade said [sales] rose`. */
function statingClause(view: SentenceView, cues: Cues): Clause | null {
  const { clauses } = view.syntax;
  const main = clauses.filter(({ kind, verb, subject }) => kind === 'main' && verb && subject >= 0);
  const stating = main.find(({ verb }) => !cues.reportingVerb.has(verb!.lemma)) ?? main[0];
  if (!stating || !cues.reportingVerb.has(stating.verb!.lemma)) return stating ?? null;
  const told = clauses.find(
    ({ kind, parent, subject }) => kind === 'complement' && parent === stating.index && subject >= 0,
  );
  return told ?? stating;
}

const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'my', 'our', 'we']);

function made(view: SentenceView, range: WordRange, chunk: NounChunk | null, kind: Centre['kind']): Centre | null {
  const mention = view.mention(range);
  if (!mention) return null;
  const head = view.words[chunk?.head ?? range.end - 1]!;
  const joined = chunk !== null && view.syntax.chunks.some(({ conjunctOf }) => conjunctOf === chunk.index);
  return {
    kind,
    text: mention.text.replace(/\s+/g, ' '),
    ...mention.span,
    plural: joined || PLURAL_PRONOUNS.has(head.norm) || (head.tag === 'NOUN' && head.norm !== head.lemma),
    named: head.tag === 'PROPN',
    definite: DEFINITE.has(view.norm(range.start)),
  };
}

const DEFINITE: ReadonlySet<string> = new Set(['the', 'this']);

const PLURAL_PRONOUNS: ReadonlySet<string> = new Set(['they', 'these', 'those', 'their', 'we', 'our']);
