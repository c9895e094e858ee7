import { expect, test } from 'vitest';
import { kindsOf, read, wordsOf } from './read';

const WRAPPED = [
  'The committee met on Tuesday to hear the views of farmers on the new rules',
  'for seed imports, which had been drawn up by the ministry without asking a',
];

test.each([
  [
    'a heading, a by-line and prose',
    'A Year of Rain\n\nAmina Bello\n\nRivers rose.',
    ['heading: A Year of Rain', 'heading: Amina Bello', 'body: Rivers rose.'],
  ],
  ['a question is no heading', 'Who pays?\n\nBanks do.', ['body: Who pays?', 'body: Banks do.']],
  ['a Markdown heading', '## Energy\nDams fill.', ['heading: Energy', 'body: Dams fill.']],
  [
    'a heading right above its text',
    'Water and Land\nThe dams have been full since May of last year and will last.',
    ['heading: Water and Land', 'body: The dams have been full since May of last year and will last.'],
  ],
  [
    'paragraphs numbered without a stop',
    '26 Rivers rose in the north.\n\n27 Dams fill.\n\n28 Rain fell.',
    ['body: Rivers rose in the north.', 'body: Dams fill.', 'body: Rain fell.'],
  ],
  [
    'a number that has no neighbour counts',
    '26 Rivers rose.\n\n40 Dams fill.',
    ['body: 26 Rivers rose.', 'body: 40 Dams fill.'],
  ],
  [
    'a salutation',
    'Madam President,\n\nFellow delegates,\n\nRain fell.',
    ['body: Madam President,', 'body: Fellow delegates,', 'body: Rain fell.'],
  ],
  [
    'a numbered heading',
    '2. Rivers\n\nRivers rose.\n\n3.1 Dams\n\nDams fill.',
    ['heading: Rivers', 'body: Rivers rose.', 'heading: Dams', 'body: Dams fill.'],
  ],
  [
    'quantities are no section numbers',
    '1.1 Million Homes\n\n2.1 GW of Solar\n\n1.5 million people left.',
    ['heading: 1.1 Million Homes', 'heading: 2.1 GW of Solar', 'body: 1.5 million people left.'],
  ],
  ['a year as heading', '1998\n\nRivers rose.', ['body: 1998', 'body: Rivers rose.']],
])('headings: %s', (_name, text, wanted) => expect(kindsOf(text)).toEqual(wanted));

test.each([
  [
    'bullets',
    'We will\n• plant trees\n• clean rivers\n  and lakes;\n• rest.',
    ['body: We will', 'bullet: plant trees', 'bullet: clean rivers and lakes;', 'bullet: rest.'],
  ],
  [
    'private-use bullets apart',
    'Aims:\n\n\uf0b7 plant trees,\n\n\uf0b7 rest',
    ['body: Aims:', 'bullet: plant trees,', 'bullet: rest'],
  ],
  ['a bullet above its words', '•\nPlant trees.\n•\nRest.', ['bullet: Plant trees.', 'bullet: Rest.']],
  [
    'dashes',
    'The rates:\n- 5% - as before;\n- 15% from May;',
    ['body: The rates:', 'bullet: 5% - as before;', 'bullet: 15% from May;'],
  ],
  [
    'a long dash tells who said it',
    'Water is life.\n\n— Amina Bello\n\nRain fell.',
    ['body: Water is life.', 'heading: — Amina Bello', 'body: Rain fell.'],
  ],
  [
    'letters',
    'Aims:\nA. Trees;\nB. Rivers; and\nC. Rest.',
    ['body: Aims:', 'bullet: Trees;', 'bullet: Rivers; and', 'bullet: Rest.'],
  ],
  [
    'brackets',
    'A member shall:\n(a) vote; and\n(b) speak.',
    ['body: A member shall:', 'bullet: vote; and', 'bullet: speak.'],
  ],
  [
    'brackets after a dash',
    'The board shall—\n  (A) vote; and\n  (B) speak.',
    ['body: The board shall—', 'bullet: vote; and', 'bullet: speak.'],
  ],
  [
    'Roman numerals',
    'Aims:\ni) trees\nii) rivers\niii) rest',
    ['body: Aims:', 'bullet: trees', 'bullet: rivers', 'bullet: rest'],
  ],
  ['numbers', '1. Plant trees\n2. Clean rivers', ['bullet: Plant trees', 'bullet: Clean rivers']],
  [
    'items without marks',
    'Aims:\n\nplant trees,\n\nclean rivers,\n\nrest.',
    ['body: Aims:', 'body: plant trees,', 'body: clean rivers,', 'body: rest.'],
  ],
  [
    'a name is no letter',
    'A. Mensah spoke.\n\nK. Osei spoke too.',
    ['body: A. Mensah spoke.', 'body: K. Osei spoke too.'],
  ],
])('lists: %s', (_name, text, wanted) => expect(kindsOf(text)).toEqual(wanted));

test('a short numbered paragraph is prose after prose', () => {
  const long =
    '8. The fund has paid for two hundred and forty wells, and for the pumps and the pipes that they all need.';
  expect(kindsOf(`${long}\n9. I thank them.\n\n1. Thank them.`).map((row) => row.split(':')[0])).toEqual([
    'body',
    'body',
    'bullet',
  ]);
});

test('numbered paragraphs of prose are body', () => {
  const text = `41. ${WRAPPED.join('\n')}\nsingle one of them. They were told to wait.\n42. The next matter was the state of the roads, which had suffered in the\nrains of May and June and had not been mended.`;
  expect(kindsOf(text)).toEqual([
    'body: The committee met on Tuesday to hear the views of farmers on the new rules for seed imports, which had been drawn up by the ministry without asking a single one of them.',
    'body: They were told to wait.',
    'body: The next matter was the state of the roads, which had suffered in the rains of May and June and had not been mended.',
  ]);
});

test.each([
  ['a dash', `${WRAPPED[0]}\n— and of traders — were heard.`],
  ['a number with a stop', `${WRAPPED[0]} in Chapter\n12 they said so.`],
  ['a bracket', `We ask for (1) seeds and (2) ${WRAPPED[0]!.toLowerCase()}, and\n(3) roads.`],
  ['a capital', `${WRAPPED[0]} and\nMaize Board rules.`],
  ['a hyphen', `${WRAPPED[0]} and upper-\nMiddle lakes.`],
])('wrapped text that begins with %s goes on', (_name, text) =>
  expect(read(`${text}\n\n${WRAPPED.join('\n')} soul.`)).toHaveLength(2),
);

test.each([
  [
    'a preposition before a year in the next line',
    'Debt fell from 9% in\n2009-10 to 8%.',
    ['Debt fell from 9% in 2009-10 to 8%.'],
  ],
  [
    'a verb before a sum in the next line',
    'Debt is on course to top\n£2 billion.',
    ['Debt is on course to top £2 billion.'],
  ],
  [
    'a blank line before lower case',
    'Since May 2.4 million new\n\npumps have been sold.',
    ['Since May 2.4 million new pumps have been sold.'],
  ],
  [
    'a blank line before a capital',
    `${WRAPPED.join('\n')}ny of the Farmer\n\nUnions of the coast. They left.`,
    [`${WRAPPED.join(' ')}ny of the Farmer Unions of the coast.`, 'They left.'],
  ],
  [
    'a page number',
    'The fund had spent $0.4\n\n12\n\nbillion on dams by May.',
    ['The fund had spent $0.4 billion on dams by May.'],
  ],
  [
    'page marks and lone paragraph numbers',
    'We doubt that trust\n\nPage 3|5\n21.\n\n22.\n\nin the fund will last.',
    ['We doubt that trust in the fund will last.'],
  ],
  ['a form feed', 'We doubt that trust\fin the fund will last.', ['We doubt that trust in the fund will last.']],
  [
    'a term and its definition',
    'Aquifer\n\na layer of rock that holds water',
    ['Aquifer', 'a layer of rock that holds water'],
  ],
  [
    'one thing after a colon',
    'We want three things:\n\nseeds, roads and rain.',
    ['We want three things: seeds, roads and rain.'],
  ],
  [
    'a heading that ends like a clause',
    'What We Stand For\n\nOur party was founded in 1950.',
    ['What We Stand For', 'Our party was founded in 1950.'],
  ],
])('over the break: %s', (_name, text, wanted) => expect(wordsOf(text)).toEqual(wanted));

test.each([
  [
    'page numbers between sentences',
    'Rain fell.\n\n12\n\nRivers rose.\n\n- 13 -\n\nDams broke.\n\nxiv\n\nMen left.\n\nPage 15 of 20',
    ['Rain fell.', 'Rivers rose.', 'Dams broke.', 'Men left.'],
  ],
  ['a page number at the top', ' 12\nof the rain that fell.', ['of the rain that fell.']],
  [
    'running heads',
    'Water Report 2011\n\nRain fell on the hills\n\nWater Report 2011 | 4\n\nand in the valleys.\n\nWater Report 2011 | 5\n\nRivers rose.',
    ['Water Report 2011', 'Rain fell on the hills and in the valleys.', 'Rivers rose.'],
  ],
  ...['12  Rain Report', 'Rain Report   12', 'Rain Report | 12', 'Rain Report - page 12', 'Rain 2011 12'].map(
    (head): [string, string, string[]] => [
      head,
      `Rain fell on\n\n${head}\n\nthe hills and in\n\n${head.replace('12', '13')}\n\nthe valleys.`,
      ['Rain fell on the hills and in the valleys.'],
    ],
  ),
  [
    'what a browser prints',
    'Rain fell in the north and in\n\nhttps://example.org/rain 3/9\n5/6/21, 9:10 AM Rain | The Board\n\nthe south.',
    ['Rain fell in the north and in the south.'],
  ],
  [
    'rules',
    'Rain fell.\n\n* * *\n\nRivers rose.\n-----------\nDams broke.',
    ['Rain fell.', 'Rivers rose.', 'Dams broke.'],
  ],
  [
    'a table of contents',
    'Contents\n1. Rain ........ 3\n2. Rivers and lakes . . . . . 14\nAnnex …… 20',
    ['Contents', 'Rain', 'Rivers and lakes', 'Annex'],
  ],
  [
    'contents without leaders',
    'Rain ........ 3\nRivers           14\nLakes of 1998',
    ['Rain', 'Rivers', 'Lakes of 1998'],
  ],
  [
    'a table with stops in it',
    'Sl. No.  Crop  2009  2010\nRice (est.) Total  4.5  5.6',
    ['Sl. No. Crop 2009 2010', 'Rice (est.) Total 4.5 5.6'],
  ],
  [
    'a Markdown table',
    '| Region | Rain per year in mm |\n|--------|---------------------|\n| North  | 3. lowest since May |',
    ['| Region | Rain per year in mm |', '| North | 3. lowest since May |'],
  ],
  [
    'chapters are no heads',
    'Chapter 1\n\nRain fell.\n\n2\n\nChapter 2\n\nRivers rose.\n\n3\n\nChapter 3\n\nDams broke.',
    ['Chapter 1', 'Rain fell.', 'Chapter 2', 'Rivers rose.', 'Chapter 3', 'Dams broke.'],
  ],
  [
    'a table of figures',
    'Rain by year\n2009 2010 2011\nNorth  3.4  (2.1)\nSouth 3.1 2.2 4.5\nRain fell.',
    ['Rain by year', '2009 2010 2011', 'North 3.4 (2.1)', 'South 3.1 2.2 4.5', 'Rain fell.'],
  ],
  ['a column of numbers is no furniture', 'North\n12\n14\n\nRain fell.', ['North', '12', '14', 'Rain fell.']],
  ['a text of one number', '25', ['25']],
])('furniture: %s', (_name, text, wanted) => expect(wordsOf(text)).toEqual(wanted));

test('notes and furniture are gaps', () => {
  const text = 'Rain fell on the\n\n12\n\nhills.7 Rivers rose. [3] [4] Dams broke.';
  const gaps = read(text).map((node) => node.gaps.map(({ start, end }) => text.slice(start, end)));
  expect(gaps).toEqual([['12', '7'], ['[3] [4]'], []]);
});

test('line breaks of all kinds', () => {
  expect(wordsOf('Rain\r\n\r\nIt fell on\r\nthe hills.\u2029It stopped.')).toEqual([
    'Rain',
    'It fell on the hills.',
    'It stopped.',
  ]);
});

test('an item about as long as items get is the same with either line end', () => {
  for (let length = 93; length < 109; length++) {
    const words = `7. ${'On the hills of it '.repeat(10)}`.slice(0, length).trim();
    const text = `It rained.\n\n${words.replace(/(.{40}\S*) /g, '$1\n')}.\n\nIt dried.`;
    const kinds = (given: string) => read(given).map(({ kind }) => kind);
    expect(kinds(text.replaceAll('\n', '\r\n'))).toEqual(kinds(text));
  }
});
