import type { Language } from '../language/language';
import type { Frame } from '../model/frame';
import type { Mention } from '../model/mention';
import type { SentenceNode } from '../sentences/sentence-node';
import { Antecedents } from './antecedents';
import type { Cues } from './cues';
import { createGazetteer, type Gazetteer } from './names';

/** Gives the mentions of a text's frames their antecedents, frame by frame in text order. */
export type Resolver = (text: string, sentences: readonly SentenceNode[]) => (frame: Frame) => Frame;

export function createResolver(language: Language, cues: Cues): Resolver {
  const gazetteer = createGazetteer(language);
  return (text, sentences) => {
    const antecedents = new Antecedents(text, sentences, gazetteer);
    let measured: Frame | null = null;
    return (frame) => {
      const carried = frame.subject ?? (partOf(antecedents, frame) && measured ? measured.subject : null);
      const subject = carried && resolve(cues, antecedents, gazetteer, carried, frame.sentence);
      const metric = resolveMetric(cues, frame, measured);
      const resolved = { ...frame, subject: subject && distribute(subject, frame.conjunct), metric };
      if (metric) measured = resolved;
      return resolved;
    };
  };
}

/** `Of this, 52% is for …`: the sentence divides what the one before was about. */
function partOf(antecedents: Antecedents, { sentence }: Frame): boolean {
  return /^of (?:this|these|which|the total)\b/i.test(antecedents.opening(sentence));
}

/** How many sentences back `it` may stand for what was measured there. */
const METRIC_REACH = 1;

/** `It then fell to 5%` measures what the figure before did. */
function resolveMetric(cues: Cues, { metric, sentence }: Frame, measured: Frame | null): Mention | null {
  if (!metric || !cues.impersonal.has(metric.text.toLowerCase())) return metric;
  const antecedent = measured && sentence - measured.sentence <= METRIC_REACH ? measured.metric : null;
  return antecedent && { ...metric, resolved: antecedent.resolved ?? antecedent.text };
}

function resolve(
  cues: Cues,
  antecedents: Antecedents,
  gazetteer: Gazetteer,
  mention: Mention,
  sentence: number,
): Mention {
  const resolved = antecedentOf(cues, antecedents, gazetteer, mention, sentence);
  return resolved === null || resolved === mention.text ? mention : { ...mention, resolved };
}

function antecedentOf(
  cues: Cues,
  antecedents: Antecedents,
  gazetteer: Gazetteer,
  { text, span }: Mention,
  sentence: number,
): string | null {
  const words = text.toLowerCase().split(/\s+/);
  const phrase = words.join(' ');
  if (cues.speaker.has(phrase)) return antecedents.pairBefore(span.start, sentence, 1) ?? antecedents.speaker();
  if (cues.pairNoun.has(words.at(-1)!)) return antecedents.pairBefore(span.start, sentence, Number.POSITIVE_INFINITY);
  if (cues.anaphor.has(phrase)) return antecedents.centre(sentence, span.start);
  if (cues.possessive.has(words[0]!)) {
    const speaks = cues.speaker.has(words[0]!);
    const owner = speaks ? antecedents.speaker() : antecedents.centre(sentence, span.start);
    return owner === null ? null : `${owner}’s ${text.slice(words[0]!.length + 1)}`;
  }
  const country = gazetteer.ofDemonym(text);
  if (country !== undefined) return country;
  const described = cues.anaphor.has(words[0]!) || !/\p{Lu}/u.test(text);
  return described ? antecedents.namedLike(phrase, span.start, sentence) : null;
}

/** Of `We` for `China and the UK`, said respectively, the one that this figure is for. */
function distribute(mention: Mention, conjunct: number | undefined): Mention {
  const names = conjunct === undefined ? [] : (mention.resolved ?? '').split(/, | and (?:the )?/);
  const resolved = names[conjunct ?? 0];
  return resolved ? { ...mention, resolved } : mention;
}
