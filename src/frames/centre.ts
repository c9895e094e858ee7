import type { Span } from '../model/span';
import type { Clause, NounChunk, WordRange } from '../syntax';
import { isEntity, isSource } from './entity';
import { withoutFigure } from './phrase';
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

/** The centres of a sentence, the likeliest first: its subject, then names in front of it or, where that is the writer, what he acts on. */
export function readCentres(view: SentenceView): Centre[] {
  const clause = statingClause(view);
  const acting = view.subject(clause);
  const first = acting && (isDummy(view, acting) ? countedCentre(view, acting) : subjectCentre(view, acting));
  const others = clause && acting ? besides(view, clause, acting, first?.kind === 'speaker') : [];
  const named = others.flatMap((chunk) => made(view, namePhrase(view, chunk), chunk, 'entity') ?? []);
  return first ? [first, ...named] : named;
}

function subjectCentre(view: SentenceView, acting: NounChunk): Centre | null {
  const owns = view.norm(acting.start);
  if (FIRST_PERSON.has(owns) && isEntity(view, acting)) return made(view, acting, acting, 'entity');
  if (view.cues.possessivePronouns.has(owns))
    return made(view, acting, acting, FIRST_PERSON.has(owns) ? 'speaker' : 'pronoun');
  const subject = nameOf(view, acting);
  const { norm, tag } = view.words[subject.head]!;
  if (tag === 'PRON') return made(view, subject, subject, FIRST_PERSON.has(norm) ? 'speaker' : 'pronoun');
  if (isEntity(view, subject)) return made(view, namePhrase(view, subject), subject, 'entity');
  const owner = entityWithin(view, subject);
  return owner ? made(view, owner, null, 'entity') : made(view, namePhrase(view, subject), subject, 'thing');
}

/** `Some 1,200 [nurses] left`, `Two thirds of [the nurses] told us that they …`: things counted. */
function countedCentre(view: SentenceView, acting: NounChunk): Centre | null {
  const of = view.chunk(acting.index + 1);
  const divided = view.isFigureChunk(acting) && of?.attachedTo === acting.index && view.preposition(of) === 'of';
  const counted = divided ? of : acting;
  if (view.tag(counted.head) !== 'NOUN' || !view.holdsAmount(acting)) return null;
  return made(view, withoutFigure(view, counted), counted, 'thing');
}

/** `Under [the Rural Housing Scheme], 400 houses …`, `We launched [the Bus Credit]`, `I turn to [the railways]`, `One example is [Lotus Foods]`. */
function besides(view: SentenceView, clause: Clause, subject: NounChunk, speaks: boolean): NounChunk[] {
  const named = (chunk: NounChunk | null) =>
    chunk !== null && view.tag(nameOf(view, chunk).head) === 'PROPN' && isEntity(view, nameOf(view, chunk));
  const fronted = view.syntax.chunks.filter(
    (chunk) => chunk.index < subject.index && chunk.clause === clause.index && !isSource(view, chunk) && named(chunk),
  );
  const is = clause.verb?.lemma === 'be';
  const said = view.syntax.chunks.find(
    (chunk) =>
      chunk.index > subject.index &&
      chunk.clause === clause.index &&
      (speaks ? isEntity(view, chunk) : is && named(chunk)),
  );
  return (said ? [...fronted, said] : fronted).map((chunk) => nameOf(view, chunk));
}

/** The first main clause, past those that only report: `Ms Ade said [sales] rose`. */
function statingClause(view: SentenceView): Clause | null {
  const { clauses } = view.syntax;
  const main = clauses.filter(({ kind, subject }) => kind === 'main' && subject >= 0);
  const stating = main.find(({ verb }) => !view.cues.reportingVerbs.has(verb!.lemma)) ?? main[0];
  if (!stating || !view.cues.reportingVerbs.has(stating.verb!.lemma)) return stating ?? null;
  const told = clauses.find(
    (clause) => clause.kind === 'complement' && clause.parent === stating.index && clause.subject >= 0,
  );
  const subject = view.subject(told ?? null);
  return told && subject && view.tag(subject.head) !== 'PRON' ? told : stating;
}

const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'my', 'our', 'we']);

function made(view: SentenceView, range: WordRange, chunk: NounChunk | null, kind: Centre['kind']): Centre | null {
  const mention = view.mention(range);
  if (!mention) return null;
  const head = view.words[chunk?.head ?? range.end - 1]!;
  const joined = chunk !== null && view.syntax.chunks.some(({ conjunctOf }) => conjunctOf === chunk.index);
  return {
    kind,
    text: UNEVEN.test(mention.text) ? mention.text.replace(/\s+/g, ' ') : mention.text,
    start: mention.span.start,
    end: mention.span.end,
    plural: joined || PLURAL_PRONOUNS.has(head.norm) || (head.tag === 'NOUN' && head.norm !== head.lemma),
    named: head.tag === 'PROPN',
    definite: DEFINITE.has(view.norm(range.start)),
  };
}

/** White space other than a space by itself. */
const UNEVEN = /[^\S ]|\s\s/;

const DEFINITE: ReadonlySet<string> = new Set(['the', 'this']);

const PLURAL_PRONOUNS: ReadonlySet<string> = new Set(['they', 'these', 'those', 'their', 'we', 'our']);
