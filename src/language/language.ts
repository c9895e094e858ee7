import type { CalendarTables } from './calendar-tables';
import type {
  AgeTables,
  ComparatorTables,
  CurrencyTables,
  LookalikeTables,
  MultiplierTables,
  NumeralTables,
  RangeTables,
  RankTables,
  UnitPart,
  UnitRow,
  UnitWords,
} from './quantity-tables';

/** Cues by what they say: lemmas, or phrases of lemmas joined by a space. */
export type CueTable<Value extends string> = Readonly<Record<Value, readonly string[]>>;

/** Which way something moves. */
export type Direction = 'increase' | 'decrease' | 'none';

/**
 * How clearly a cue speaks for a type: `strong` names the field (`unemployment`), `fair` leans towards it (`salary`),
 * `weak` only tips the scale (`staff`), `faint` decides where nothing else speaks (`people`).
 */
export type CueStrength = 'strong' | 'fair' | 'weak' | 'faint';

export type TypeCues = Readonly<Partial<Record<CueStrength, readonly string[]>>>;

/** What a claim type holds. */
export interface ClaimTypeAbout {
  definition: string;
  /** Major topic code of the Comparative Agendas Project codebook, null where none fits. */
  cap: number | null;
  /** A sentence of the type. */
  example: string;
}

/** A claim type: what gives it away. */
export interface ClaimTypeRow extends Partial<ClaimTypeAbout> {
  /**
   * Words and phrases, matched on lemmas whatever the spelling (British or American), hyphens read as spaces. `to train`
   * is the verb alone.
   */
  cues: TypeCues;
}

/** The words that tell the frames stage what a clause says; one table a slot, see `en/cues/`. */
export interface CueTables {
  changeVerbs: CueTable<Direction>;
  changeNouns: CueTable<Direction>;
  changeModifiers: CueTable<Direction>;
  settingVerbs: readonly string[];
  trendParticles: CueTable<'increase' | 'decrease'>;
  movingVerbs: readonly string[];
  gainingVerbs: CueTable<'increase' | 'decrease'>;
  holdingVerbs: readonly string[];
  equatingVerbs: readonly string[];
  growthVerbs: readonly string[];
  raisingVerbs: readonly string[];
  shiftNouns: readonly string[];
  modals: CueTable<'hedged' | 'conditional' | 'projected' | 'obligation'>;
  moodCues: CueTable<'projected' | 'target' | 'hedged' | 'conditional'>;
  moodNouns: CueTable<'projected' | 'target'>;
  planNouns: readonly string[];
  policyVerbs: readonly string[];
  proposalNouns: readonly string[];
  seemingVerbs: readonly string[];
  negators: readonly string[];
  instrumentNouns: readonly string[];
  announcements: readonly string[];
  reportingVerbs: readonly string[];
  citingVerbs: readonly string[];
  sourcePrepositions: readonly string[];
  sourceNouns: readonly string[];
  documentNouns: readonly string[];
  showingVerbs: readonly string[];
  measureNouns: readonly string[];
  entityNouns: readonly string[];
  ownerNouns: readonly string[];
  shareVerbs: readonly string[];
  partVerbs: readonly string[];
  owningVerbs: readonly string[];
  originVerbs: readonly string[];
  balanceNouns: CueTable<'positive' | 'negative'>;
  measureVerbs: readonly string[];
  contestVerbs: readonly string[];
  winningVerbs: readonly string[];
  votingVerbs: readonly string[];
  contributionVerbs: readonly string[];
  limitNouns: readonly string[];
  allotmentNouns: readonly string[];
  rateNouns: readonly string[];
  scaleSteps: readonly string[];
  givenNouns: readonly string[];
  aggregateNouns: readonly string[];
  outcomeVerbs: readonly string[];
  scaleReadings: readonly string[];
  attainingVerbs: readonly string[];
  includingVerbs: readonly string[];
  kindAdjectives: readonly string[];
  transparentNouns: readonly string[];
  leadingNouns: readonly string[];
  timePrepositions: CueTable<'openEnd' | 'openStart' | 'within'>;
  baselineCues: CueTable<'from' | 'compared' | 'than' | 'to' | 'by'>;
  pastNouns: readonly string[];
  earlierWords: readonly string[];
  standardNouns: readonly string[];
  speakerWords: readonly string[];
  anaphors: readonly string[];
  impersonalPronouns: readonly string[];
  possessivePronouns: readonly string[];
  pairNouns: readonly string[];
  personPronouns: readonly string[];
  ageGroupNouns: readonly string[];
  listNouns: readonly string[];
  nationNouns: readonly string[];
  nationMeasures: readonly string[];
  bodyMeasures: readonly string[];
  sharedWords: readonly string[];
  schemeNouns: readonly string[];
  bodyNouns: readonly string[];
  continuations: readonly string[];
  inclusions: readonly string[];
  capitalisedOpeners: readonly string[];
  placeNouns: readonly string[];
  rankingNouns: readonly string[];
  rankingVerbs: readonly string[];
  quantileNouns: readonly string[];
  classAdjectives: readonly string[];
  anniversaryNouns: readonly string[];
  meetingNouns: readonly string[];
  deciders: readonly string[];
  exceedingVerbs: readonly string[];
  formerNouns: readonly string[];
  rangeVerbs: readonly string[];
  /** What a textbook asks its reader to do, at the front of a sentence: `Describe two trends`. */
  exerciseVerbs: readonly string[];
  allocationVerbs: readonly string[];
  timePartNouns: readonly string[];
  priceBaseNouns: readonly string[];
  presentAdverbs: readonly string[];
  spanWords: readonly string[];
  statusWords: readonly string[];
  resultNouns: readonly string[];
  partNouns: readonly string[];
  penalisingVerbs: readonly string[];
  lengtheningVerbs: readonly string[];
  closingVerbs: readonly string[];
  governingNouns: readonly string[];
  equatingAdjectives: readonly string[];
  correspondingAdjectives: readonly string[];
  comparingWords: readonly string[];
  bridgingVerbs: readonly string[];
  memberVerbs: readonly string[];
  praisingWords: readonly string[];
  praisedNouns: readonly string[];
  degreeNouns: readonly string[];
  tributeNouns: readonly string[];
  topicNouns: readonly string[];
  shiftWords: readonly string[];
  estimatingVerbs: readonly string[];
  factiveVerbs: readonly string[];
}

/** A country: its names, the usual one first, and its adjective. */
export interface CountryRow {
  names: readonly string[];
  demonym?: string;
}

/** The words that hold a sentence together, lower case with straight apostrophes; see `en/closed-classes.ts`. */
export interface ClosedClasses {
  articles: readonly string[];
  modals: CueTable<string>;
  negatedAuxiliaries: CueTable<string>;
  negations: readonly string[];
  subordinators: readonly string[];
  clausalPrepositions: readonly string[];
  relativePronouns: readonly string[];
  possessives: readonly string[];
  nominativePronouns: readonly string[];
  predeterminers: readonly string[];
  vocatives: readonly string[];
  titles: readonly string[];
  enumerators: readonly string[];
  standingVerbs: readonly string[];
  countingVerbs: readonly string[];
  clausalVerbs: readonly string[];
  intransitiveVerbs: readonly string[];
  unaccusativeVerbs: readonly string[];
  objectControlVerbs: readonly string[];
  scaleNouns: readonly string[];
  /** Nouns that keep a phrase with `to` behind them: `loans to farmers`. */
  givingNouns: readonly string[];
  /** With a preposition on each side they make one: `in response to`. */
  relationNouns: readonly string[];
  givingVerbs: readonly string[];
  lightObjects: readonly string[];
  removingVerbs: readonly string[];
  extremeNouns: readonly string[];
  boundPrepositions: readonly string[];
  extentPrepositions: readonly string[];
  tiedAdjectives: readonly string[];
  addingAdjectives: readonly string[];
  contentNouns: readonly string[];
  interrogatives: readonly string[];
  quantifiers: readonly string[];
}

/** Inflections that no rule gives: of a verb `past` or `past participle`, of a noun the singular by its plural. */
export interface IrregularForms {
  verbs: Readonly<Record<string, string>>;
  nouns: Readonly<Record<string, string>>;
  invariantNouns: readonly string[];
}

/** Words that a tagger confuses; see `en/tag-repairs.ts`. */
export interface TagRepairs {
  attributiveParticiples: readonly string[];
  nounVerbs: readonly string[];
  periods: readonly string[];
  pluralsWithoutS: readonly string[];
  governorsOfTo: readonly string[];
  particles: readonly string[];
  particleVerbs: readonly string[];
  comparatorVerbs: readonly string[];
  verbalPrepositions: readonly string[];
  placeModifiers: readonly string[];
  nominalAdjectives: readonly string[];
  sumAdjectives: readonly string[];
  fixedNouns: readonly string[];
  verbPrefixes: readonly string[];
  commonNounEndings: readonly string[];
}

/**
 * An abbreviation with its full stop, and what that stop does not cut off:
 *
 * - `anything`: the sentence always goes on (`Dr. Mensah`, `e.g. Fiji`)
 * - `number`: it goes on before a number (`Art. 3`, `Rs. 500`); else the stop is an ordinary one (`I said no. He left.`)
 * - `day`: it goes on before a weekday, month or time zone, a number or a word in lower case (`5 p.m. Monday`)
 * - `capital`: it goes on, names included (`Acme Inc. Chairman Li`), unless a word follows that begins sentences
 * - `lower`: it goes on before a number or a word in lower case only (`et al. found`)
 */
export interface AbbreviationRow {
  form: string;
  goesOnBefore: 'anything' | 'number' | 'day' | 'capital' | 'lower';
}

/** Words, in lower case, that tell where sentences begin, end and go on. */
export interface SentenceWords {
  /** In upper case they begin a sentence and hardly ever a name: `The`, `However`. */
  openers: readonly string[];
  /** Hardly ever the last word of a sentence: `the`, `of`, `and`. */
  danglers: readonly string[];
  /** After a quoted question they tell who asked: `“Who pays?” Mr. Osei asked`. */
  speechVerbs: readonly string[];
  /** Like weekdays and months, they go on with a time of day: `5 p.m. GMT`. */
  timeZones: readonly string[];
  /** Their presence tells a sentence from a heading. */
  finiteVerbs: readonly string[];
  /** Before a number they name a part of a text whose title or words follow: `Article 5. Scope`. */
  sections: readonly string[];
  /** Before a number they label a picture or table, its caption is a sentence of its own: `Figure 2. Exports by region`. */
  figures: readonly string[];
  /** Before a colon they say where a picture or figure is from: `Source: customs data`. */
  credits: readonly string[];
  /** After a number they make it a quantity, so that it is no section number: `1.2 Million`. */
  magnitudes: readonly string[];
}

/** Everything that one language says, as tables; the stages take it as an argument. */
export interface Language {
  /** BCP 47 tag. */
  tag: string;
  claimTypes: Readonly<Record<string, ClaimTypeRow>>;
  /** Phrases whose words would speak for the wrong type; read over as a whole. */
  neutralPhrases: readonly string[];
  /** Endings that are spelled in two ways: `['our', 'or']`. */
  spellings: readonly (readonly [string, string])[];
  cues: CueTables;
  closedClasses: ClosedClasses;
  irregularForms: IrregularForms;
  /** By ISO 3166-1 alpha-2 code. */
  countries: Readonly<Record<string, CountryRow>>;
  numerals: NumeralTables;
  tagRepairs: TagRepairs;
  calendar: CalendarTables;
  units: readonly UnitRow[];
  /** Symbol to name. */
  unitPrefixes: Readonly<Record<string, string>>;
  /** By the name of the larger unit. */
  unitParts: Readonly<Record<string, UnitPart>>;
  unitWords: UnitWords;
  currencies: CurrencyTables;
  multipliers: MultiplierTables;
  lookalikes: LookalikeTables;
  comparators: ComparatorTables;
  ranges: RangeTables;
  ages: AgeTables;
  rankWords: RankTables;
  /** Words that start an expression only before others that do. */
  weakStarters: readonly string[];
  /** A bare string is a row that goes on before a `capital`. */
  abbreviations: readonly (string | AbbreviationRow)[];
  sentenceWords: SentenceWords;
}
