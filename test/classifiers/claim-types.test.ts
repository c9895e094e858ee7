import { describe, expect, test } from 'vitest';
import { extractClaims } from '../../src';
import { cueWords } from '../../src/classifiers/cue-lexicon';
import { english } from '../../src/language/en';
import { claimTypes } from '../../src/language/en/claim-types';
import { aboutClaimTypes } from '../../src/language/en/claim-types/about';
import { lemmatizerOf } from '../../src/syntax/lemmatizer';
import { classified, typeOf } from './classify';

/** `<subject>`, `[metric]` and `{figure}` are marked by hand; a figure without a metric is one that a frame lost. */
const SENTENCES: Record<keyof typeof claimTypes, string[]> = {
  trade: [
    '<Chile>’s [exports of copper] climbed to {$58 billion} in 2021.',
    'Two-way [trade between Kenya and Uganda] was worth {$870 million} that year.',
    'The [trade gap] with Mexico narrowed by {4%}, as fewer cars were shipped south.',
    'Tariffs on {two-thirds} of goods imported from Peru will go at once.',
  ],
  investment: [
    '[Foreign direct investment] in Rwanda fell to {$382 million}.',
    'Venture capital firms put {$640 million} into Lagos last year.',
    'Norwegian [investors] hold {11%} of the mine.',
  ],
  economy: [
    '[GDP] shrank by {2.4%} in the third quarter.',
    '[Consumer prices] in Peru were {8.8%} higher than a year before.',
    'The number of [tourists] who came to Iceland passed {two million}.',
    'Retailers lost {a tenth} of their turnover, and productivity stood still.',
  ],
  finance: [
    'The [policy rate] was held at {5.25%}.',
    'Commercial banks wrote off {$2.1 billion} of bad loans.',
    'The shilling’s [exchange rate] slid to {129} to the dollar.',
    'Premiums written by insurers grew {6%}.',
  ],
  'public-finance': [
    'The [budget deficit] will narrow to {3.1%} of GDP.',
    '<The Government> will raise [income tax] on the highest earners to {45%}.',
    '[Public debt] stood at {71%} of national income.',
    'The excise on spirits goes up by {$2} a litre.',
  ],
  labour: [
    '[Unemployment] in Spain came down to {12.9%}.',
    'The shipyard will take on {400} [workers].',
    'The [minimum wage] rises to {$15} an hour in July.',
    'Some {12,000} people lost their jobs when the mills shut.',
  ],
  'research-output': [
    '[Research papers] written with Japanese partners made up {12%} of the total.',
    '<Israel> spends {5.4%} of its income on [research and development].',
    'Her [study] has been cited {3,100} times.',
  ],
  'tech-share': [
    '<Kenya> has {29 million} [smartphones].',
    '<Taiwan> makes {63%} of the world’s [semiconductors].',
    'Broadband reaches {94%} of the villages.',
  ],
  innovation: [
    '<Malta> came {27th} in the [innovation index].',
    'Finnish companies filed {1,703} [patent applications].',
    'The fund has backed {140} [start-ups].',
  ],
  energy: [
    '<Scotland> has {11 GW} of [installed wind capacity].',
    '[Oil output] fell to {1.1 million bpd}.',
    'Every second home in Niger has [electricity], against {14%} before.',
    'A further {2.4 GW} will be built by 2027.',
  ],
  climate: [
    '[Greenhouse gas emissions] must fall by {43%}.',
    'The world is on course to warm by {2.7 °C}.',
    '<Samoa> wants to be [carbon neutral] by {2050}.',
  ],
  environment: [
    '[Forest cover] in Gabon is {88%} of the land.',
    'The city recycles {38%} of its [household waste].',
    'Fine [particulate pollution] in Lahore was {22} times above the guideline.',
  ],
  agriculture: [
    'The [wheat harvest] came to {31 million} tonnes.',
    'Some {70,000} [dairy farmers] will be paid for the milk that they lost.',
    '[Irrigated land] will grow by {90,000 hectares}.',
  ],
  health: [
    '[Infant mortality] halved to {21} per thousand births.',
    'The clinics gave {1.4 million} [doses] against measles.',
    'Waiting times at the hospital in Bergen grew to {14} weeks for surgery.',
  ],
  education: [
    '[Enrolment] in secondary schools reached {81%}.',
    '<The university> admits {3,000} [students] a year.',
    'Some {5,200} new teachers will be trained.',
  ],
  population: [
    '<Lagos> has a [population] of {15 million}.',
    'The [birth rate] in Korea dropped to {0.78}.',
    'The [median age] of Italians is {48}.',
  ],
  welfare: [
    '[Poverty] fell to {9%} of households.',
    'The [old-age pension] will be lifted to {$210} a month.',
    'The [Gini coefficient] rose to {0.48}.',
  ],
  housing: [
    '[Rents] in Lisbon climbed by {9%}.',
    '<The council> will build {2,500} [affordable homes].',
    'The average [house price] passed {£300,000}.',
  ],
  migration: [
    '<Jordan> hosts {650,000} [refugees] from Syria.',
    '[Net migration] came to {260,000}.',
    'Some {3,100} [asylum seekers] were turned away at the border.',
  ],
  transport: [
    'The [railway] between the two towns is {310 km} long.',
    'The [airport] handled {23 million} passengers.',
    'The state resurfaced {4,100 kilometres} of road.',
  ],
  justice: [
    '[Burglaries] in the county fell by {6%}.',
    '<The country>’s [prisons] hold {84,000} inmates.',
    'The court fined the bank after police found {£2.5 million} in bribes.',
  ],
  defence: [
    '<Greece> has {180,000} [soldiers] under arms.',
    '[Military spending] rose by {7.6%}.',
    'The navy will get {six} [frigates].',
  ],
  aid: [
    '[Development assistance] fell to {0.31%} of national income.',
    'Donors promised {$1.2 billion} for humanitarian relief in Yemen.',
    'The [famine] threatens {4 million} people.',
  ],
  diplomacy: [
    'The two countries opened [diplomatic relations] in {1971}.',
    'The [treaty] was ratified by {54} states.',
    '<The foreign minister> paid a [state visit] to Oslo in {May 2009}.',
  ],
  opinion: [
    '{Six in ten} [respondents] think that the reform went too far.',
    '{41%} of those surveyed trust the press.',
    'The president’s [approval rating] sank to {29%}.',
  ],
  other: [
    '[Turnout] was {71%}.',
    '<The party> won {34} of the 120 [seats] in parliament.',
    'The choir has {62} [members].',
    'The ladder is {four metres} long.',
  ],
};

describe.each(Object.entries(SENTENCES))('%s', (type, sentences) => {
  test.each(sentences)('%s', (sentence) => expect(typeOf(sentence)).toBe(type));
});

describe('the table', () => {
  test.each(Object.entries(aboutClaimTypes))('%s is told about, and its own example is of the type', (type, row) => {
    expect(row.definition).toMatch(/^[A-Z].*\.$/);
    expect(typeOf(row.example.replace(/\d[\d.,]*\d|\d|Six in ten/, '{$&}'))).toBe(type);
  });

  // What the lexicon reads as one cue would count twice.
  test.each(Object.entries(claimTypes))('%s lists no cue twice, in whatever number', (_type, { cues }) => {
    const all = Object.values(cues).flat();
    const lemmas = all.map(lemmasOf);
    expect(all.filter((_, index) => lemmas.indexOf(lemmas[index]!) !== index)).toEqual([]);
  });
});

const lemmatizer = lemmatizerOf(english);
const { articles, possessives } = english.closedClasses;
const unread = new Set([...articles, ...possessives]);

/** A cue as the lexicon reads it: `heads of state` is `head of state`; `to farm` is the verb. */
function lemmasOf(cue: string): string {
  const words = cueWords(cue).filter((word) => !unread.has(word));
  return words.map((word) => lemmatizer.noun(word)).join(' ');
}

describe('what decides', () => {
  test.each([
    ['metric before subject', '<The Ministry of Health>’s [tax revenue] was {$4 million}.', 'public-finance'],
    ['metric before the sentence', 'While schools were shut, [exports] fell {3%}.', 'trade'],
    ['the head of the metric before its modifier', 'The [price of wheat] doubled to {$400}.', 'agriculture'],
    ['a head that says nothing passes on', 'The [number of farms with a telephone] rose to {900}.', 'agriculture'],
    ['in a compound too', 'The [farm tally of schools] counts {900}.', 'agriculture'],
    ['a phrase before its words', 'The [trade union] has {90,000} members.', 'labour'],
    ['a denominator is no topic', '[Rice production] makes up {4%} of GDP.', 'agriculture'],
    ['a form that phrases hold too', 'They invested {90} in it.', 'investment'],
    ['money’s name is no topic', 'They got {2 million rupees}.', 'other'],
    ['a denominator in the metric', 'There are {7,800} [researchers per pensioner].', 'research-output'],
    ['a verb by its own entry', 'The centre will train {90} people.', 'education'],
    ['a verb that is about nothing', 'It courted {90} of them and parked the rest.', 'other'],
    ['what those counted do', '{40%} of [farmers] oppose the plan.', 'opinion'],
    ['what those counted did', 'Some {3,000} [pupils] emigrated.', 'migration'],
    ['what those counted have', '{40%} of [households] own a cow.', 'agriculture'],
    ['what those counted are, before what they have', '{40%} of [schools] own a cow.', 'education'],
    ['what another does', 'We think that {40%} of [farms] will close.', 'agriculture'],
    ['people, where nothing else speaks', 'The island has {9,100} [people].', 'population'],
    ['people, wherever else something speaks', 'Some {9,100} [people] lack a toilet.', 'health'],
    ['people, in a passage of its own field', 'They cured {9,100} [people] of leprosy.', 'health'],
    ['an age named after a war is no topic', 'Since the World War, [exports] rose by {3%}.', 'trade'],
    ['nor where a level is measured from it', 'The [Cold War peak] was {40%}.', 'other'],
    ['but what fell in it is', 'Some {900} [soldiers] fell in the World War.', 'defence'],
    ['a deficit beside trade', 'Our trade with Peru left a [deficit] of {$2 million} on exports.', 'trade'],
    ['a deficit by itself', 'The [deficit] came to {$2 million}.', 'public-finance'],
    ['a surplus of the state', 'The Treasury sees an [operating surplus] of {$2 million}.', 'public-finance'],
    ['a surplus of a firm', 'The brewery has an [operating surplus] of {$2 million} on sales and output.', 'economy'],
    ['keeping safe is no paper of value', 'They spent {$4 million} on [airport security].', 'transport'],
    ['papers of value', '[Sales of government securities] rose by {3%}.', 'finance'],
    ['help to the poor is welfare', 'The [assistance to pensioners] is {$4 million}.', 'welfare'],
    ['help to pupils is none from abroad', 'The [assistance to pupils] is {$4 million}.', 'education'],
    ['help by itself', 'They gave [assistance] of {$4 million}.', 'aid'],
    ['an institution’s name is no topic', '<The World Bank> counts {63} such [steps].', 'other'],
  ])('%s', (_rule, sentence, type) => expect(typeOf(sentence)).toBe(type));

  test.each([
    ['American spelling', 'The [labor force] is {4 million} strong.', 'labour'],
    ['an inflected verb', 'It {12} times vaccinated whole villages.', 'health'],
    ['a hyphen for a space', 'The [carbon-dioxide] load fell by {3%}.', 'climate'],
    ['a space for a hyphen', 'There are {90} [start ups].', 'innovation'],
    ['an ampersand', '[R&D] took {3%} of sales.', 'research-output'],
  ])('cues are read through %s', (_form, sentence, type) => expect(typeOf(sentence)).toBe(type));

  test.each([
    [
      'a price is no topic of what it buys',
      'The plan adds 90 beds with tax revenue of $3 million.',
      ['health', 'public-finance'],
    ],
    [
      'nor of what grows',
      'The number of beds rises to 700 at an expenditure of $2 billion.',
      ['health', 'public-finance'],
    ],
    ['what for is no topic', 'To promote trade, the town raised its outlay to $8 million.', ['public-finance']],
    ['nor behind the figure', 'The budget rose to $30 million in order to hire more teachers.', ['public-finance']],
    [
      'nor of a payment',
      'The government cut spending to $4 billion to help exporters and farmers.',
      ['public-finance'],
    ],
    [
      'nor what happened meanwhile',
      'While farms closed, the town raised its outlay to $8 million.',
      ['public-finance'],
    ],
    ['nor why', 'As the war closed the ports, the company lost $4 million.', ['economy']],
    ['nor on what condition', 'If schools reopen, 40 clerks will be hired.', ['labour']],
    ['what is done with it in the same breath is', 'They want to vaccinate 400 villages.', ['health']],
    [
      'what is bought says what is paid for',
      'The town will build 900 houses at a price of $40,000.',
      ['housing', 'housing'],
    ],
  ])('%s', (_rule, sentence, types) => expect(extractClaims(sentence).map(({ type }) => type)).toEqual(types));

  test('the passage speaks for a figure that says nothing of its own', () => {
    const passage = [
      '[Malaria cases] fell by {9%}.',
      'Hospitals treated {4,000} patients.',
      'Another {800} were sent home.',
    ];
    expect(typeOf(...passage)).toBe('health');
    expect(typeOf(passage.at(-1)!)).toBe('other');
  });

  test('what is said in the passage is no topic of it', () => {
    expect(typeOf('{Six in ten} say no.', 'Four in {ten} think so.', 'Another {800} left.')).toBe('other');
  });

  test('labels are ranked, scores stay within 0..1, evidence names cue and place', () => {
    const [frame] = classified('[Exports of wheat] from Ukraine fell to {$3 billion} as war closed the ports.');
    const scores = frame!.labels.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(Math.max(...scores)).toBeLessThanOrEqual(1);
    expect(frame!.evidence[0]).toMatchObject({ slot: 'type', text: 'Exports', rule: 'classifiers/zones/metricHead' });
  });

  test('each figure of a very long sentence has the cues around it', () => {
    const text = `Exports rose by 5%, ${'as they had done before, '.repeat(60)}while unemployment fell by 3%.`;
    const cues = extractClaims(text).map(({ evidence }) => evidence.find(({ slot }) => slot === 'type'));
    expect(cues).toMatchObject([
      { text: 'Exports', rule: 'classifiers/zones/metricHead' },
      { text: 'unemployment', rule: 'classifiers/zones/metricHead' },
    ]);
  });
});
