import type { Language } from '../language/language';
import type { Expression } from '../model/expression';
import type { ChunkDraft } from './noun-chunks';
import type { ClauseKind, Word } from './sentence-syntax';
import type { GroupDraft } from './verb-groups';

/** A clause while it is being read. */
export interface ClauseDraft {
  index: number;
  kind: ClauseKind;
  verb: GroupDraft | null;
  subject: number;
  objects: number[];
  parent: number;
  marker: number;
  start: number;
  end: number;
  existential: boolean;
  /** Chunks before the verb that no preposition governs: who may be its subject. */
  free: number[];
  /** Chunk that a relative pronoun stands for, or -1. */
  antecedent: number;
  /** A comma stood before it: it ends at the next one. */
  parenthetical: boolean;
}

/** What the clause reader reads and fills. */
export interface ClauseInput {
  words: readonly Word[];
  expressions: readonly Expression[];
  chunks: ChunkDraft[];
  chunkOf: Int32Array;
  groups: readonly GroupDraft[];
  clauseOf: Int32Array;
}

export type ClauseReader = (input: ClauseInput) => ClauseDraft[];

type ResolvedForm = 'finite' | 'infinitive' | 'ing' | 'participle';

/** Words that lookahead reads at most: keeps a sentence of any length linear. */
const LOOKAHEAD = 40;

export function createClauseReader({ closedClasses, cues }: Language): ClauseReader {
  const subordinators = new Set(closedClasses.subordinators);
  const clausal = new Set(closedClasses.clausalPrepositions);
  const relatives = new Set(closedClasses.relativePronouns);
  const nominatives = new Set(closedClasses.nominativePronouns);
  const contentNouns = new Set(closedClasses.contentNouns);
  const reporting = new Set(cues.reportingVerbs);

  return (input) => {
    const { words, expressions, chunks, chunkOf, groups, clauseOf } = input;
    const clauses: ClauseDraft[] = [];
    const groupAt = new Int32Array(words.length).fill(-1);
    for (let g = 0; g < groups.length; g++) groupAt[groups[g]!.start] = g;

    /** Preposition that waits for its noun phrase. */
    let preposition = -1;
    let comma = false;
    /** Conjunction since the last chunk or verb. */
    let conjunction = -1;
    let lastChunk = -1;
    /** What stood last: the end of the chunk or verb before. */
    let lastEnd = 0;
    let current = open('main', -1, 0, -1);

    for (let i = 0; i < words.length; ) {
      const chunk = chunkOf[i]!;
      let next = i + 1;
      if (chunk >= 0) {
        next = chunks[chunk]!.end;
        readChunk(chunks[chunk]!);
      } else if (groupAt[i]! >= 0) {
        const group = groups[groupAt[i]!]!;
        next = group.end;
        readVerb(group);
      } else readWord(i);
      for (let at = i; at < next; at++) clauseOf[at] = current.index;
      current.end = Math.max(current.end, next);
      i = next;
    }
    for (const clause of clauses) finish(clause);
    return clauses;

    function open(kind: ClauseKind, parent: number, start: number, marker: number): ClauseDraft {
      const clause: ClauseDraft = {
        index: clauses.length,
        kind,
        verb: null,
        subject: -1,
        objects: [],
        parent,
        marker,
        start,
        end: start,
        existential: false,
        free: [],
        antecedent: -1,
        parenthetical: comma || start === 0,
      };
      clauses.push(clause);
      return clause;
    }

    function openUnder(kind: ClauseKind, start: number, marker: number): void {
      current = open(kind, current.index, start, marker);
      preposition = -1;
      conjunction = -1;
      comma = false;
    }

    // ---- words that are neither chunk nor verb -------------------------------------------------------------------

    function readWord(i: number): void {
      const { norm, tag, text } = words[i]!;
      if (text === ',') readComma(i);
      else if (tag === 'PUNCT') readPunctuation(i);
      else if (norm === 'that') readThat(i);
      else if (relatives.has(norm) && tag !== 'DET') readRelative(i);
      else if (norm === 'there') current.existential ||= current.verb === null;
      else if (subordinators.has(norm) || (clausal.has(norm) && clauseFollows(i + 1))) openUnder('adverbial', i, i);
      else if (tag === 'CCONJ') conjunction = i;
      else if (tag === 'ADP' || (tag === 'SCONJ' && !subordinators.has(norm))) preposition = i;
    }

    function readComma(i: number): void {
      comma = true;
      preposition = -1;
      if (current.parent < 0 || !current.parenthetical || current.verb === null) return;
      const parent = clauses[current.parent]!;
      if (parent.verb === null) current = parent;
      else if (clauseFollows(i + 1) && finiteAncestor(current) !== current) current = parent;
    }

    function readPunctuation(i: number): void {
      const { text } = words[i]!;
      preposition = -1;
      comma = true;
      if (text === ';' || text === ':') {
        if (current.verb !== null || clauses.length > 1) openUnderRoot(i);
      }
    }

    function openUnderRoot(i: number): void {
      if (!clauseFollows(i + 1)) return;
      current = open('main', 0, i + 1, -1);
      conjunction = -1;
      comma = false;
    }

    function readThat(i: number): void {
      const afterNoun = lastChunk >= 0 && chunks[lastChunk]!.end === i;
      const noun = afterNoun ? words[chunks[lastChunk]!.head]!.lemma : '';
      if (afterNoun && !contentNouns.has(noun) && !(current.verb && reporting.has(current.verb.lemma))) readRelative(i);
      else if (afterNoun && verbFollows(i + 1)) readRelative(i);
      else openUnder('complement', i, i);
    }

    function readRelative(i: number): void {
      const antecedent = antecedentOf();
      openUnder(antecedent < 0 && words[i]!.norm !== 'that' ? 'complement' : 'relative', i, i);
      current.antecedent = antecedent;
    }

    /** The nearest chunk that is not a time; of `the share of exports, which`, the nearest. */
    function antecedentOf(): number {
      for (let c = lastChunk; c >= 0 && c > lastChunk - 3; c--) if (!isTime(chunks[c]!)) return c;
      return -1;
    }

    // ---- noun chunks ---------------------------------------------------------------------------------------------

    function readChunk(chunk: ChunkDraft): void {
      const previous = lastChunk >= 0 ? chunks[lastChunk]! : null;
      if (conjunction >= 0 && preposition < 0 && current.verb !== null && subjectFollows(chunk.start))
        coordinateClause(chunk.start);
      chunk.clause = current.index;
      if (preposition >= 0) {
        chunk.preposition = preposition;
      } else if (previous && joins(previous, chunk)) {
        conjoin(previous, chunk);
      } else if (previous && comma && isApposition(previous, chunk)) {
        chunk.appositionOf = previous.index;
      } else if (current.verb === null) current.free.push(chunk.index);
      else current.objects.push(chunk.index);
      preposition = -1;
      conjunction = -1;
      comma = false;
      lastChunk = chunk.index;
      lastEnd = chunk.end;
    }

    function joins(previous: ChunkDraft, chunk: ChunkDraft): boolean {
      if (previous.clause !== current.index) return false;
      if (conjunction >= 0) return true;
      return comma && !isTime(previous) && listContinues(chunk);
    }

    /** `A, B and C`: after the chunk comes the conjunction, or one more comma and then it. */
    function listContinues(chunk: ChunkDraft): boolean {
      let at = chunk.end;
      const limit = Math.min(words.length, at + LOOKAHEAD);
      while (at < limit) {
        if (words[at]!.tag === 'CCONJ') return !verbFollows(at + 1) && !subjectFollows(at + 1);
        if (chunkOf[at]! >= 0) at = chunks[chunkOf[at]!]!.end;
        else if (words[at]!.tag === 'ADP' || words[at]!.text === ',') at++;
        else return false;
      }
      return false;
    }

    function conjoin(previous: ChunkDraft, chunk: ChunkDraft): void {
      chunk.conjunctOf = previous.conjunctOf >= 0 ? previous.conjunctOf : previous.index;
      chunk.preposition = previous.preposition;
    }

    /** `Mr Lee, the minister,`: a noun phrase with an article or a rank right after the comma. */
    function isApposition(previous: ChunkDraft, chunk: ChunkDraft): boolean {
      if (isTime(previous) || isTime(chunk) || previous.clause !== current.index) return false;
      const first = words[chunk.start]!;
      return (first.tag === 'DET' || first.tag === 'ADJ') && !subjectFollows(chunk.start);
    }

    function isTime({ head }: ChunkDraft): boolean {
      const { expression } = words[head]!;
      if (expression < 0) return false;
      const { kind } = expressions[expression]!;
      return kind === 'year' || kind === 'date';
    }

    // ---- verbs ---------------------------------------------------------------------------------------------------

    function readVerb(group: GroupDraft): void {
      const form = resolveForm(group);
      if (conjunction >= 0 && lastEnd > 0 && coordinateVerb(group, form)) afterVerb(group);
      else readNewVerb(group, form);
    }

    function readNewVerb(group: GroupDraft, form: ResolvedForm): void {
      if (form === 'finite') readFinite(group);
      else if (form === 'infinitive') openVerb('complement', group, group.start);
      else readParticiple(group, form);
      afterVerb(group);
    }

    function afterVerb(group: GroupDraft): void {
      preposition = -1;
      conjunction = -1;
      comma = false;
      lastEnd = group.end;
    }

    function resolveForm(group: GroupDraft): ResolvedForm {
      if (group.form === 'bare')
        return current.verb === null || tailSubject() >= 0 || conjunction >= 0 ? 'finite' : 'infinitive';
      if (group.form !== 'ed') return group.form;
      if (preposition >= 0 || words[group.start - 1]?.tag === 'SCONJ') return 'participle';
      if (current.verb !== null) return edAfterVerb(group);
      if (current.free.length === 0 && current.antecedent < 0)
        return current.marker >= 0 || comma ? 'participle' : 'finite';
      return finiteFollows(group.end) ? 'participle' : 'finite';
    }

    function edAfterVerb(group: GroupDraft): 'finite' | 'participle' {
      if (conjunction >= 0) return 'finite';
      const tail = tailSubject();
      if (tail < 0) return openAncestor() ? 'finite' : 'participle';
      if (nominatives.has(words[chunks[tail]!.head]!.norm)) return 'finite';
      return reporting.has(current.verb!.lemma) && chunks[tail]!.end <= group.start ? 'finite' : 'participle';
    }

    /** A chunk after the verb of the current clause that could be the subject of the next. */
    function tailSubject(): number {
      const tail = current.objects[current.objects.length - 1] ?? -1;
      return tail >= 0 && !isTime(chunks[tail]!) ? tail : -1;
    }

    function readFinite(group: GroupDraft): void {
      if (current.verb === null) {
        takeVerb(current, group);
        return;
      }
      const tail = tailSubject();
      const ancestor = openAncestor();
      if (ancestor && (tail < 0 || !reporting.has(current.verb.lemma))) {
        current = ancestor;
        takeVerb(current, group);
        return;
      }
      if (tail >= 0) {
        current.objects.pop();
        const start = chunks[tail]!.start;
        const parent = current;
        current = open(comma ? 'main' : 'complement', parent.index, start, -1);
        reassign(start, group.start);
        current.free.push(tail);
        takeVerb(current, group);
        return;
      }
      const shared = finiteAncestor(current);
      current = open(shared.kind, shared.index, group.start, -1);
      current.subject = shared.subject;
      current.verb = group;
    }

    /** Gives the words and chunks from `start` on to the current clause. */
    function reassign(start: number, end: number): void {
      for (let at = start; at < end; at++) {
        clauseOf[at] = current.index;
        if (chunkOf[at]! >= 0) chunks[chunkOf[at]!]!.clause = current.index;
      }
    }

    function openAncestor(): ClauseDraft | null {
      for (let at = current.parent; at >= 0; at = clauses[at]!.parent)
        if (clauses[at]!.verb === null && clauses[at]!.free.length > 0) return clauses[at]!;
      return null;
    }

    function finiteAncestor(from: ClauseDraft): ClauseDraft {
      let clause = from;
      while (clause.parent >= 0 && (clause.verb === null || clause.verb.nonfinite)) clause = clauses[clause.parent]!;
      return clause;
    }

    function takeVerb(clause: ClauseDraft, group: GroupDraft): void {
      const contact = contactSubject(clause);
      if (contact >= 0) {
        clause.free.pop();
        current = open('relative', clause.index, chunks[contact]!.start, -1);
        reassign(chunks[contact]!.start, group.start);
        current.antecedent = clause.free[clause.free.length - 1]!;
        current.subject = contact;
        current.verb = group;
        return;
      }
      clause.verb = group;
      clause.subject = clause.existential ? -1 : subjectOf(clause);
    }

    /** `the tax we pay`: a subject pronoun right after another free chunk. */
    function contactSubject(clause: ClauseDraft): number {
      const { free } = clause;
      if (free.length < 2) return -1;
      const last = chunks[free[free.length - 1]!]!;
      return nominatives.has(words[last.head]!.norm) && chunks[last.index - 1]!.end === last.start ? last.index : -1;
    }

    function subjectOf(clause: ClauseDraft): number {
      const entity = clause.free.find((index) => !isTime(chunks[index]!));
      if (entity !== undefined) return entity;
      if (clause.antecedent >= 0 && clause.free.length === 0) return clause.antecedent;
      return clause.free[0] ?? -1;
    }

    function readParticiple(group: GroupDraft, form: 'ing' | 'participle'): void {
      const governed = preposition;
      const marker = governed >= 0 ? governed : -1;
      if (current.verb === null && current.marker >= 0 && current.kind === 'adverbial' && current.free.length === 0) {
        current.verb = asNonfinite(group, form);
        current.subject = sharedSubject(clauses[current.parent]!);
        return;
      }
      const afterNoun = lastChunk >= 0 && chunks[lastChunk]!.end === group.start ? lastChunk : -1;
      const parent = current;
      const subject = afterNoun >= 0 && governed < 0 ? afterNoun : sharedSubject(parent);
      openVerb('participle', group, marker, form);
      current.subject = subject;
    }

    function openVerb(kind: ClauseKind, group: GroupDraft, marker: number, form?: 'ing' | 'participle'): void {
      const parent = current;
      openUnder(kind, marker >= 0 ? marker : group.start, marker);
      current.parenthetical = true;
      current.verb = asNonfinite(group, form ?? 'ing');
      current.subject = sharedSubject(parent);
    }

    function asNonfinite(group: GroupDraft, form: 'ing' | 'participle'): GroupDraft {
      if (group.nonfinite) return group;
      return { ...group, nonfinite: true, tense: 'none', voice: form === 'participle' ? 'passive' : group.voice };
    }

    /** The subject that a clause without one shares with the clause it hangs on. */
    function sharedSubject(parent: ClauseDraft): number {
      if (parent.verb === null) return subjectOf(parent);
      return parent.subject;
    }

    // ---- coordination --------------------------------------------------------------------------------------------

    function coordinateClause(start: number): void {
      const model = finiteAncestor(current);
      current = open(model.kind, model.index, conjunction >= 0 ? conjunction : start, -1);
      conjunction = -1;
      comma = false;
    }

    /** `rose and fell`: the second verb shares the subject of the first that is like it. */
    function coordinateVerb(group: GroupDraft, form: ResolvedForm): boolean {
      let model: ClauseDraft | null = current;
      while (model && !likeVerb(model, group, form)) model = model.parent >= 0 ? clauses[model.parent]! : null;
      if (!model) return false;
      const { verb, kind, subject, antecedent } = model;
      current = open(kind, model.index, group.start, -1);
      current.verb = { ...group, ...inherited(group, verb!) };
      current.subject = subject;
      current.antecedent = antecedent;
      return true;
    }

    function likeVerb({ verb }: ClauseDraft, group: GroupDraft, form: string): boolean {
      if (!verb) return false;
      if (form === 'infinitive') return verb.form === 'infinitive';
      if (form === 'ing') return verb.form === 'ing' || words[verb.head]!.norm.endsWith('ing');
      if (form === 'participle') return verb.voice === 'passive' || !verb.nonfinite;
      return group.form === 'bare' ? !verb.nonfinite || verb.form === 'infinitive' : !verb.nonfinite;
    }

    /** `has risen and fallen`, `to cut and raise`: auxiliaries of the first hold for the second. */
    function inherited(group: GroupDraft, verb: GroupDraft): Partial<GroupDraft> {
      const { modal, tense, voice, nonfinite } = verb;
      const bare = group.form === 'bare' && (modal !== null || nonfinite);
      const passive = (group.form === 'participle' || group.form === 'ed') && voice === 'passive';
      if (bare) return { modal, tense, nonfinite };
      return passive ? { modal, tense, voice, nonfinite } : {};
    }

    // ---- lookahead -----------------------------------------------------------------------------------------------

    /** A finite verb stands at `from`, adverbs aside. */
    function verbFollows(from: number): boolean {
      let at = from;
      while (at < words.length && words[at]!.tag === 'ADV' && chunkOf[at]! < 0) at++;
      return at < words.length && groupAt[at]! >= 0 && !groups[groupAt[at]!]!.nonfinite;
    }

    /** A subject with its verb stands at `from`: `exports of goods rose`. */
    function subjectFollows(from: number): boolean {
      let at = from;
      const limit = Math.min(words.length, from + LOOKAHEAD);
      let seen = false;
      while (at < limit) {
        const chunk = chunkOf[at]!;
        if (chunk >= 0) {
          if (seen && words[at - 1]!.tag !== 'ADP' && words[at - 1]!.tag !== 'CCONJ' && words[at - 1]!.text !== '(')
            return false;
          seen = true;
          at = chunks[chunk]!.end;
        } else if (groupAt[at]! >= 0) return seen && !groups[groupAt[at]!]!.nonfinite;
        else if (words[at]!.norm === 'there') {
          seen = true;
          at++;
        } else if (words[at]!.tag === 'ADP' || words[at]!.tag === 'ADV' || (seen && words[at]!.tag === 'CCONJ')) at++;
        else return false;
      }
      return false;
    }

    /** A clause of its own stands at `from`, perhaps after a phrase of time or place. */
    function clauseFollows(from: number): boolean {
      return subjectFollows(from);
    }

    /** After a doubtful participle: a finite verb that has no subject of its own, so that the chunk before is it. */
    function finiteFollows(from: number): boolean {
      let at = from;
      const limit = Math.min(words.length, from + LOOKAHEAD);
      while (at < limit) {
        const chunk = chunkOf[at]!;
        if (chunk >= 0) {
          const before = words[at - 1]!;
          if (before.tag !== 'ADP' && before.tag !== 'CCONJ' && before.tag !== 'SCONJ') return false;
          at = chunks[chunk]!.end;
        } else if (groupAt[at]! >= 0) {
          const { form } = groups[groupAt[at]!]!;
          return form === 'finite' || form === 'bare';
        } else if (/^(?:ADP|ADV|CCONJ|SCONJ)$/.test(words[at]!.tag)) at++;
        else return false;
      }
      return false;
    }

    // ---- last ----------------------------------------------------------------------------------------------------

    function finish(clause: ClauseDraft): void {
      if (clause.verb === null) {
        if (clause.kind === 'main') clause.kind = 'fragment';
        return;
      }
      const inverted = clause.subject < 0 && clause.verb.lemma === 'be' && clause.kind !== 'participle';
      if ((clause.existential || inverted) && clause.objects.length > 0) clause.subject = clause.objects.shift()!;
    }
  };
}
