import type { Attribution, Evidence } from '../model/claim';
import type { Clause, NounChunk, VerbGroup, WordRange } from '../syntax';
import type { Governor } from './governor';
import { perSentence } from './per-sentence';
import { fullPhrase } from './phrase';
import type { SentenceView } from './sentence-view';

export interface AttributionReading {
  attribution: Attribution | null;
  evidence: Evidence[];
}

const NONE: AttributionReading = { attribution: null, evidence: [] };

/** Whose word the figure is, if not the writer's: a clause that reports, `according to`, `, she said`. */
export function readAttribution(view: SentenceView, { clause }: Governor): AttributionReading {
  return (
    estimate(view, clause) ??
    reportingClause(view, clause) ??
    sourceBehind(view) ??
    reportingAside(view, clause) ??
    sourceBeside(view) ??
    NONE
  );
}

const sourceBehind = /* @__PURE__ */ perSentence((view) => sourcePhrase(view) ?? citedAgent(view));

const sourceBeside = /* @__PURE__ */ perSentence((view) => asideTakenForNoun(view) ?? openingSource(view));

/** `[Surveys] show that 69% …`: a clause above reports. */
function reportingClause(view: SentenceView, clause: Clause | null): AttributionReading | null {
  for (let at = clause, depth = 0; at && depth < 5; at = view.parent(at), depth++) {
    // `The Bank projects that prices will rise 4%; [wages will rise 2%]`: it goes on.
    if (at.kind === 'main' && view.norm(at.start - 1) === ';')
      return reportingClause(view, view.clauseAt(at.start - 2));
    const above = view.parent(at);
    if (!above?.verb || at.kind !== 'complement' || at.verb?.nonfinite || above.verb.voice === 'passive') continue;
    const reading = reports(view, above, 'reporting-verb');
    if (reading) return reading;
  }
  return null;
}

/** `[The ministry] put the cost at £3m`, `[the Bank] expects prices to rise 2%`, `[the data] show a rise of 4%`: the verb vouches. */
function estimate(view: SentenceView, clause: Clause | null): AttributionReading | null {
  const above = clause?.kind === 'complement' && clause.verb?.nonfinite ? view.parent(clause) : null;
  // `A child can expect to spend 9 years in school`: its own lot, on nobody's word.
  const own = above !== null && view.subject(above)?.index === view.subject(clause)?.index;
  for (const at of above && !own ? [clause, above] : [clause]) {
    const subject = at?.kind === 'relative' ? view.chunk(at.antecedent) : view.subject(at);
    const verb = at?.verb;
    const agent =
      at && verb?.voice === 'passive' && view.cues.estimatingVerbs.has(verb.lemma) ? agentOf(view, at) : null;
    if (verb && agent && canSpeak(view, agent)) return attribute(view, agent, verb, 'estimating-agent');
    if (!verb || !subject || verb.voice === 'passive') continue;
    const shows = view.cues.showingVerbs.has(verb.lemma) && view.cues.documentNouns.has(view.lemma(subject.head));
    if (!shows && !view.cues.estimatingVerbs.has(verb.lemma)) continue;
    const writes = view.announces && view.cues.governingNouns.has(view.lemma(subject.head));
    return !writes && canSpeak(view, subject) ? attribute(view, subject, verb, 'estimating-verb') : null;
  }
  return null;
}

/** `is put by [the Bank] at $9 million` */
function agentOf(view: SentenceView, { verb, index }: Clause): NounChunk | null {
  const agent = view.chunkAt(verb!.end + 1);
  return agent?.clause === index && view.preposition(agent) === 'by' ? agent : null;
}

function reports(view: SentenceView, clause: Clause, rule: string): AttributionReading | null {
  const { verb } = clause;
  const subject = view.subject(clause);
  if (!verb || !subject || !view.cues.reportingVerbs.has(verb.lemma)) return null;
  // `It noted that`, but `it shows that`: a body speaks, a fact does not.
  const body = view.norm(subject.head) === 'it' && !view.cues.showingVerbs.has(verb.lemma);
  if (remindsAudience(verb) || !(body || canSpeak(view, subject))) return null;
  return attribute(view, subject, { start: verb.start, end: verb.end }, rule);
}

/** `Members will recall that …` says it to them. */
function remindsAudience({ modal, lemma }: VerbGroup): boolean {
  return modal !== null && (lemma === 'recall' || lemma === 'note');
}

/** A person, a body or a publication; not the writer. */
function canSpeak(view: SentenceView, subject: NounChunk): boolean {
  const head = view.words[subject.head]!;
  if (head.expression >= 0 || FIRST_PERSON.has(head.norm)) return false;
  // `our figures show`, `my department believes`, but `our scientists warn`.
  const others = head.lemma !== head.norm && !view.cues.documentNouns.has(head.lemma);
  if (OWN.has(view.norm(subject.start)) && !others) return false;
  return (
    head.tag === 'PROPN' ||
    head.tag === 'PRON' ||
    view.cues.sourceNouns.has(head.lemma) ||
    view.cues.entityNouns.has(head.lemma)
  );
}

const OWN: ReadonlySet<string> = new Set(['my', 'our']);
const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'we', 'it', 'this', 'that', 'these', 'those', 'which', 'what']);

function attribute(
  view: SentenceView,
  source: NounChunk,
  cue: { start: number; end: number },
  rule: string,
): AttributionReading | null {
  const range = sourceRange(view, source, cue.start);
  const sourceMention = view.mention(range);
  const cueMention = view.mention(cue);
  if (!sourceMention || !cueMention) return null;
  return {
    attribution: { source: sourceMention, cue: cueMention },
    evidence: [view.evidence('attribution', cue, `attribution/${rule}`)],
  };
}

const SOURCE: ReadonlySet<string> = new Set(['of', 'by', 'from', 'for', 'at', 'in']);

/** `[a poll conducted by Ipsos] found`: up to the verb where that names an agent; of `a survey carried out in May` the survey. */
function sourceRange(view: SentenceView, source: NounChunk, verb: number): WordRange {
  const range = nameWithin(view, source) ?? fullPhrase(view, source, SOURCE);
  let agent = false;
  for (let word = range.end; word < verb; word++) {
    if (BREAKS.has(view.tag(word))) return range;
    agent ||= view.norm(word) === 'by';
  }
  return agent ? { start: range.start, end: verb } : range;
}

/** `state statistics body [INSEE]`, `chief economist [Ann Lee]`: the name behind what it is. */
function nameWithin(view: SentenceView, { start, head, end }: NounChunk): WordRange | null {
  if (view.words[head]!.tag !== 'PROPN') return null;
  let first = head;
  while (first > start && view.words[first - 1]!.tag === 'PROPN') first--;
  return first > start && view.words[first - 1]!.tag === 'NOUN' ? { start: first, end } : null;
}

const BREAKS: ReadonlySet<string> = new Set(['ADV', 'AUX', 'CCONJ', 'PRON', 'PUNCT', 'SCONJ']);

/** `According to [the Bank]`. */
function sourcePhrase(view: SentenceView): AttributionReading | null {
  for (let word = 0; word + 2 < view.words.length; word++) {
    let phrase = view.norm(word);
    if (!view.cues.sourcePrepositions.opens(phrase)) continue;
    for (let size = 2; size <= 4; size++) {
      phrase += ` ${view.norm(word + size - 1)}`;
      if (!view.cues.sourcePrepositions.has(phrase)) continue;
      const source = view.chunkAt(word + size) ?? view.chunkAt(word + size + 1);
      // `data from [1,700 lakes]`, `cited by [10% of voters]` name no source.
      if (source && !view.holdsAmount(source))
        return attribute(view, source, { start: word, end: word + size }, 'source-preposition');
    }
  }
  return null;
}

/** `as announced by [the Bureau]`. */
function citedAgent(view: SentenceView): AttributionReading | null {
  for (let word = 0; word + 3 < view.words.length; word++) {
    if (view.norm(word) !== 'as' || view.norm(word + 2) !== 'by') continue;
    if (!view.cues.citingVerbs.has(view.lemma(word + 1))) continue;
    const source = view.chunkAt(word + 3);
    // `as measured by the Price Index`: what measures it says nothing.
    if (source && canSpeak(view, source) && !view.cues.measureNouns.has(view.lemma(source.head)))
      return attribute(view, source, { start: word, end: word + 3 }, 'cited-agent');
  }
  return null;
}

/** `Output fell 3%, [the ministry] said.`, `…, said [the ministry]`: another clause that reports and has nothing of its own to say. */
function reportingAside(view: SentenceView, clause: Clause | null): AttributionReading | null {
  for (const other of view.syntax.clauses) {
    if (other === clause || !other.verb) continue;
    const reading =
      (endsStatement(view, other) ? asideBefore(view, other, clause) : null) ?? asideInverted(view, other);
    if (reading) return reading;
  }
  return null;
}

/** The clause ends with the sentence, or before a comma or a quotation mark; what it says of its last noun aside. */
function endsStatement(view: SentenceView, { index, end }: Clause): boolean {
  if (end >= view.words.length - 1 || view.norm(end) === ',') return true;
  const told = view.clauseAt(end);
  return told?.parent === index && (told.kind === 'participle' || told.kind === 'relative');
}

/** `the ministry said` */
function asideBefore(view: SentenceView, other: Clause, clause: Clause | null): AttributionReading | null {
  const { kind, verb, objects, index } = other;
  // `told [reporters]`
  if (objects.length > (verb!.lemma === 'tell' ? 1 : 0) || verb!.nonfinite || verb!.voice === 'passive') return null;
  // `landslides that killed 644 people, officials said`: read as one of two relative clauses, but it has a subject of its own.
  const joined = kind === 'relative' && other.marker < 0 && view.norm(other.start - 1) === ',';
  if (kind !== 'main' && kind !== 'adverbial' && !joined) return null;
  const tells = view.syntax.clauses.some(
    (inner) => inner.parent === index && inner !== clause && inner.kind === 'complement',
  );
  return tells ? null : reports(view, other, 'aside');
}

/** `said the ministry`, behind a comma or a quotation mark */
function asideInverted(view: SentenceView, { verb, objects }: Clause): AttributionReading | null {
  const speaker = objects.length === 1 ? view.chunk(objects[0]!) : null;
  if (!speaker || !verb || verb.end !== speaker.start || view.tag(verb.start - 1) !== 'PUNCT') return null;
  if (view.tag(fullPhrase(view, speaker, SOURCE).end) !== 'PUNCT') return null;
  if (!view.cues.reportingVerbs.has(verb.lemma) || !canSpeak(view, speaker)) return null;
  return attribute(view, speaker, verb, 'aside-inverted');
}

/** `Output fell 3%, [the ministry] reports.`, `As [the report] notes, …`: the tagger takes the verb for a noun, alone in its chunk's end. */
function asideTakenForNoun(view: SentenceView): AttributionReading | null {
  for (const chunk of view.syntax.chunks) {
    const verb = chunk.end - 1;
    const { norm, tag } = view.words[verb]!;
    if (tag !== 'NOUN' || !norm.endsWith('s') || verb - 1 < chunk.start) continue;
    if (!view.cues.reportingVerbs.has(norm.slice(0, -1)) || !standsAside(view, chunk)) continue;
    const source = { ...chunk, end: verb, head: verb - 1 };
    if (canSpeak(view, source)) return attribute(view, source, { start: verb, end: chunk.end }, 'aside-noun');
  }
  return null;
}

/** Between a comma and the end, or between `as` and a comma. */
function standsAside(view: SentenceView, { start, end }: NounChunk): boolean {
  const next = view.norm(end);
  return view.norm(start - 1) === 'as' ? next === ',' : view.norm(start - 1) === ',' && (next === '' || next === '.');
}

/** `In [a poll by Ipsos] taken in May, 44% of voters …`: a document that a sentence opens with. */
function openingSource(view: SentenceView): AttributionReading | null {
  const chunk = view.norm(0) === 'in' ? view.chunkAt(1) : null;
  if (!chunk || !view.cues.documentNouns.has(view.lemma(chunk.head)) || OWN.has(view.norm(chunk.start))) return null;
  return endsInComma(view, chunk.end) ? attribute(view, chunk, { start: 0, end: 1 }, 'opening-source') : null;
}

/** Only prepositions and participles up to the comma: no statement of its own. */
function endsInComma(view: SentenceView, from: number): boolean {
  for (let word = from; word < from + OPENING; word++) {
    if (view.norm(word) === ',') return true;
    const isVerb = view.tag(word) === 'VERB' && view.clauseAt(word)?.kind !== 'participle';
    if (isVerb || view.tag(word) === 'AUX') return false;
  }
  return false;
}

/** Words that the rest of the phrase may take. */
const OPENING = 12;
