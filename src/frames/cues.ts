import type { CueTable, CueTables, Direction, Language } from '../language/language';
import type { VerbGroup } from '../syntax';
import type { SentenceView } from './sentence-view';

/** The cue tables compiled for look-up by lemma. Phrases are keyed by their words joined by a space. */
export interface Cues {
  changeVerb: ReadonlyMap<string, Direction>;
  changeNoun: ReadonlyMap<string, Direction>;
  changeModifier: ReadonlyMap<string, Direction>;
  settingVerb: ReadonlySet<string>;
  holdingVerb: ReadonlySet<string>;
  equatingVerb: ReadonlySet<string>;
  growthVerb: ReadonlySet<string>;
  raisingVerb: ReadonlySet<string>;
  shiftNoun: ReadonlySet<string>;
  modal: ReadonlyMap<string, keyof CueTables['modals']>;
  mood: ReadonlyMap<string, keyof CueTables['moodCues']>;
  /** First words of the moods that two words make. */
  moodOpener: ReadonlySet<string>;
  moodNoun: ReadonlyMap<string, 'projected' | 'target'>;
  planNoun: ReadonlySet<string>;
  policyVerb: ReadonlySet<string>;
  proposalNoun: ReadonlySet<string>;
  seemingVerb: ReadonlySet<string>;
  negator: ReadonlySet<string>;
  instrumentNoun: ReadonlySet<string>;
  /** Finds what only a decider says, in any case of letters. */
  announcement: RegExp;
  reportingVerb: ReadonlySet<string>;
  citingVerb: ReadonlySet<string>;
  sourcePreposition: ReadonlySet<string>;
  /** First words of those. */
  sourceOpener: ReadonlySet<string>;
  sourceNoun: ReadonlySet<string>;
  documentNoun: ReadonlySet<string>;
  showingVerb: ReadonlySet<string>;
  measureNoun: ReadonlySet<string>;
  entityNoun: ReadonlySet<string>;
  shareVerb: ReadonlySet<string>;
  measureVerb: ReadonlySet<string>;
  contestVerb: ReadonlySet<string>;
  contributionVerb: ReadonlySet<string>;
  limitNoun: ReadonlySet<string>;
  transparentNoun: ReadonlySet<string>;
  leadingNoun: ReadonlySet<string>;
  timePreposition: ReadonlyMap<string, 'openEnd' | 'openStart' | 'within'>;
  baseline: ReadonlyMap<string, keyof CueTables['baselineCues']>;
  pastNoun: ReadonlySet<string>;
  earlier: ReadonlySet<string>;
  standardNoun: ReadonlySet<string>;
  speaker: ReadonlySet<string>;
  anaphor: ReadonlySet<string>;
  impersonal: ReadonlySet<string>;
  possessive: ReadonlySet<string>;
  pairNoun: ReadonlySet<string>;
  person: ReadonlySet<string>;
  ageGroup: ReadonlySet<string>;
  listNoun: ReadonlySet<string>;
  nationNoun: ReadonlySet<string>;
  nationMeasure: ReadonlySet<string>;
  sharedWord: ReadonlySet<string>;
  schemeNoun: ReadonlySet<string>;
  bodyNoun: ReadonlySet<string>;
  /** Openings of a sentence that goes on with what the one before was about. */
  /** What goes on with the sentence before, where a sentence opens with it. */
  continuation: RegExp;
  placeNoun: ReadonlySet<string>;
  rankingVerb: ReadonlySet<string>;
  quantileNoun: ReadonlySet<string>;
  classAdjective: ReadonlySet<string>;
  anniversaryNoun: ReadonlySet<string>;
  meetingNoun: ReadonlySet<string>;
  decider: ReadonlySet<string>;
  exceedingVerb: ReadonlySet<string>;
  formerNoun: ReadonlySet<string>;
  rangeVerb: ReadonlySet<string>;
  exerciseVerb: ReadonlySet<string>;
  allocationVerb: ReadonlySet<string>;
  estimatingVerb: ReadonlySet<string>;
  /** Names and adjectives of countries. */
  country: ReadonlySet<string>;
}

/** Whether a table holds a verb, alone or with the particle behind it: `take up`. */
export function holdsVerb(table: ReadonlySet<string>, view: SentenceView, verb: VerbGroup | null | undefined): boolean {
  return !!verb && (table.has(verb.lemma) || table.has(`${verb.lemma} ${view.norm(verb.end)}`));
}

export function compileCues({ cues, countries }: Language): Cues {
  return {
    changeVerb: invert(cues.changeVerbs),
    changeNoun: invert(cues.changeNouns),
    changeModifier: invert(cues.changeModifiers),
    settingVerb: new Set(cues.settingVerbs),
    equatingVerb: new Set(cues.equatingVerbs),
    growthVerb: new Set(cues.growthVerbs),
    holdingVerb: new Set(cues.holdingVerbs),
    raisingVerb: new Set(cues.raisingVerbs),
    shiftNoun: new Set(cues.shiftNouns),
    modal: invert(cues.modals),
    mood: invert(cues.moodCues),
    moodOpener: openers(Object.values(cues.moodCues).flat()),
    moodNoun: invert(cues.moodNouns),
    planNoun: new Set(cues.planNouns),
    policyVerb: new Set(cues.policyVerbs),
    proposalNoun: new Set(cues.proposalNouns),
    seemingVerb: new Set(cues.seemingVerbs),
    negator: new Set(cues.negators),
    instrumentNoun: new Set(cues.instrumentNouns),
    announcement: new RegExp(`\\b(?:${cues.announcements.join('|')})\\b`, 'i'),
    reportingVerb: new Set(cues.reportingVerbs),
    citingVerb: new Set([...cues.reportingVerbs, ...cues.citingVerbs]),
    sourcePreposition: new Set(cues.sourcePrepositions),
    sourceOpener: openers(cues.sourcePrepositions),
    sourceNoun: new Set(cues.sourceNouns),
    documentNoun: new Set(cues.documentNouns),
    showingVerb: new Set(cues.showingVerbs),
    measureNoun: new Set(cues.measureNouns),
    entityNoun: new Set(cues.entityNouns),
    shareVerb: new Set(cues.shareVerbs),
    measureVerb: new Set(cues.measureVerbs),
    contestVerb: new Set(cues.contestVerbs),
    contributionVerb: new Set(cues.contributionVerbs),
    limitNoun: new Set(cues.limitNouns),
    transparentNoun: new Set(cues.transparentNouns),
    leadingNoun: new Set(cues.leadingNouns),
    timePreposition: invert(cues.timePrepositions),
    baseline: invert(cues.baselineCues),
    earlier: new Set(cues.earlierWords),
    standardNoun: new Set(cues.standardNouns),
    pastNoun: new Set(cues.pastNouns),
    speaker: new Set(cues.speakerWords),
    anaphor: new Set(cues.anaphors),
    impersonal: new Set(cues.impersonalPronouns),
    possessive: new Set(cues.possessivePronouns),
    pairNoun: new Set(cues.pairNouns),
    person: new Set(cues.personPronouns),
    ageGroup: new Set(cues.ageGroupNouns),
    listNoun: new Set(cues.listNouns),
    nationNoun: new Set(cues.nationNouns),
    nationMeasure: new Set(cues.nationMeasures),
    sharedWord: new Set(cues.sharedWords),
    schemeNoun: new Set(cues.schemeNouns),
    bodyNoun: new Set(cues.bodyNouns),
    continuation: new RegExp(cues.continuations.join('|').replaceAll(' ', '(?: |\\r?\\n)'), 'iy'),
    placeNoun: new Set(cues.placeNouns),
    rankingVerb: new Set(cues.rankingVerbs),
    quantileNoun: new Set(cues.quantileNouns),
    classAdjective: new Set(cues.classAdjectives),
    anniversaryNoun: new Set(cues.anniversaryNouns),
    meetingNoun: new Set(cues.meetingNouns),
    decider: new Set(cues.deciders),
    exceedingVerb: new Set(cues.exceedingVerbs),
    formerNoun: new Set(cues.formerNouns),
    rangeVerb: new Set(cues.rangeVerbs),
    exerciseVerb: new Set(cues.exerciseVerbs),
    allocationVerb: new Set(cues.allocationVerbs),
    estimatingVerb: new Set(cues.estimatingVerbs),
    country: new Set(Object.values(countries).flatMap(({ names, demonym }) => (demonym ? [...names, demonym] : names))),
  };
}

/** First words of the phrases that have several. */
function openers(phrases: readonly string[]): ReadonlySet<string> {
  return new Set(phrases.flatMap((phrase) => (phrase.includes(' ') ? [phrase.slice(0, phrase.indexOf(' '))] : [])));
}

function invert<Value extends string>(table: CueTable<Value>): ReadonlyMap<string, Value> {
  const map = new Map<string, Value>();
  for (const value of Object.keys(table) as Value[]) {
    for (const lemma of table[value]) if (!map.has(lemma)) map.set(lemma, value);
  }
  return map;
}
