import type { Cues } from '../language/lookups';
import type { Evidence, Modality } from '../model/claim';
import type { Mention } from '../model/mention';
import type { SentenceNode } from '../sentences/sentence-node';
import type { Clause } from '../syntax';
import type { SentenceView } from './sentence-view';

/** The mood and the subject that the line above a list lends its items: `The government will:`, `We propose to –`. */
export interface LeadIn {
  modality: Modality;
  subject: Mention | null;
  evidence: Evidence[];
}

/** Who acts in the last clause of a line that leads on: `[the ministry] will`, whose verb the items bring. */
export function actorOf(view: SentenceView): Mention | null {
  const modal = view.words.findLastIndex(({ tag }) => tag === 'AUX');
  const before = modal > 0 ? view.chunkAt(modal - 1) : null;
  const main = view.syntax.clauses.findLast(({ kind, subject }) => kind === 'main' && subject >= 0);
  const actor = before?.end === modal ? before : main ? view.subject(main) : null;
  return actor && view.mention(actor);
}

/** The actor of what a list's item leaves without one: an order, as `recruit 400 nurses`. */
export function ledSubject({ leadIn }: SentenceView, clause: Clause | null): Mention | null {
  const led = clause?.kind === 'main' && clause.subject < 0 && clause.verb !== null && !clause.existential;
  return led ? (leadIn?.subject ?? null) : null;
}

export function leadInEvidence({ text, span }: Mention): Evidence {
  return { slot: 'subject', text, span, rule: 'lead-in/subject' };
}

/** Gives who acts in a sentence that leads on. */
export type ActorOf = (sentence: SentenceNode) => Mention | null;

/** Reads the lead-ins of a text's lists; asked for the sentences in any order. */
export function createLeadIns(cues: Cues, text: string, sentences: readonly SentenceNode[], actorOf: ActorOf) {
  let known: (LeadIn | null)[] | null = null;

  /** Once a text, at its first item: an item of a long list does not look for its beginning. */
  function readAll(): (LeadIn | null)[] {
    const leads: (LeadIn | null)[] = [];
    for (const { index, kind } of sentences) {
      const before = sentences[index - 1];
      const above = before?.kind === 'bullet' ? leads[index - 1]! : null;
      leads.push(kind === 'bullet' && before ? (readLeadIn(cues, text, before, actorOf) ?? above) : null);
    }
    return leads;
  }

  return ({ index, kind }: SentenceNode): LeadIn | null => {
    if (kind !== 'bullet') return null;
    known ??= readAll();
    return known[index] ?? null;
  };
}

/** The last words of a line that are read, in characters and words. */
const TAIL = 240;
const WORDS = 30;

/** The last word of mood in a line that leads on: it ends in a colon or dash, or with `will` or `to`. */
function readLeadIn(cues: Cues, text: string, sentence: SentenceNode, actorOf: ActorOf): LeadIn | null {
  const { span } = sentence;
  const start = Math.max(span.start, span.end - TAIL);
  const tail = text.slice(start, span.end);
  const words = [...tail.matchAll(/\p{L}+/gu)].slice(-WORDS);
  const last = words.at(-1)?.[0].toLowerCase() ?? '';
  if (!/[:–—-]\s*$/.test(tail) && !(/\p{L}\s*$/u.test(tail) && (last === 'to' || cues.modals.has(last)))) return null;
  for (const { 0: word, index } of words.reverse()) {
    const modality = moodOf(cues, word.toLowerCase());
    if (!modality) continue;
    const at = { start: start + index, end: start + index + word.length };
    const evidence: Evidence[] = [{ slot: 'modality', text: word, span: at, rule: 'lead-in/mood' }];
    return { modality, subject: actorOf(sentence), evidence };
  }
  return null;
}

/** Whoever lists what will be done announces it. */
function moodOf({ modals, moodCues, moodNouns }: Cues, word: string): Modality | null {
  const kind = modals.get(word);
  if (kind) return kind === 'hedged' ? 'hedged' : 'target';
  const stems = [
    word,
    word.replace(/s$/, ''),
    word.replace(/e?d$/, ''),
    word.replace(/d$/, ''),
    word.replace(/ing$/, ''),
  ];
  for (const stem of stems) {
    const found = moodCues.get(stem) ?? moodNouns.get(stem);
    if (found === 'target' || found === 'projected') return found;
  }
  return null;
}
