import { expect, test } from 'vitest';
import { wordsOf } from './read';

/** One text a row; `|` stands where a sentence ends. */
const ROWS: Record<string, string[]> = {
  'full stops, question and exclamation marks': [
    'Exports grew.| Imports fell.',
    'Who will pay for it?| The ministry says that banks will!| Nobody agrees.',
    'Really?!| The figure stands at 8% .| It had been 6%.',
    '水稻产量上升。|价格下跌！| Rice output rose.',
  ],
  decimals: [
    'Output rose 3.2 per cent to 1.5 million tonnes.| It had been 1,234.5 thousand.',
    'The duty applies from 1.6.1999.| It was announced on 28.2.1999.',
    'See gov.example/budget.html and Node.js for details.',
    'Trade came to $116. 2 billion and grew 3. 5%.| It had been 45. 25 per cent lower.',
    'It closed in 1990.| 2 million people left.| The tally is 45.| 2 firms closed.',
  ],
  titles: [
    'The report was handed to Dr. Mensah by Sen. Ortiz.| Both thanked Prof. The.',
    'Mr. Speaker, Sir, I rise.| Hon. Members will recall Rep. Lopez and Gov. Banda.',
    'Shri. Rao met Smt. Devi and Lt. Col. Perera.',
  ],
  'abbreviations before numbers': [
    'Under Art. 3 and Sec. 12 of Cap. 48, No. 5 applies.| Fig. 2 shows it.',
    'A grant of Rs. 500 crore was made under cl. (4) and para. 7.| Vol. II has more.',
    'Would you sign?| I said no.| Nobody did.',
    'See pp. 12–14 and ch. IV for more.| Part II follows.',
  ],
  'abbreviations before anything': [
    'Crops, e.g. Arabica, i.e. Coffea, cost approx. 40 cents (cf. Annex B).',
    'Smith vs. Jones was decided c. 1870.| It still stands.',
  ],
  'abbreviations that may end a sentence': [
    'It was sold to Acme Inc. Chairman Li objected.',
    'It was sold to Acme Inc.| The chairman objected.',
    'The U.S. Senate met at 5 p.m. Monday.| It adjourned at 8 p.m.| The House sat on.',
    'She lives in Washington, D.C.| However, she works in the U.K. Treasury.',
    'Ravi Kumar, Ph.D., joined Tata Ltd. India in Jan. 2009.| He left in Feb.| His post was not filled.',
    'Rice, maize, etc. are grown.| Okello et al. (2019) and Juma et al. 2020 agree with Otieno et al.| Farmers do not.',
    'Hotel guests came from Fla. Texas sent fewer.',
  ],
  initials: [
    'The plan of W. E. B. Osei and J. Kamau failed.| It was J. K.| The minister said so.',
    'The vaccine protects against hepatitis B.| It is safe.',
    'George H. Bell signed H. R. 1280.',
  ],
  'lower case': [
    'Costs rose (approx. half of it). and then fell.',
    '“Will it last?” he asked.| “It will!” they said.',
    'We sold it on eBay.| eBay took 10%.| iPhones sold better.',
    'The rate fell.| (source: central bank)',
  ],
  quotes: [
    'He said: “We are ready.”| The crowd cheered.',
    '"It is over." - Amina Bello',
    'She asked, "When?"| He did not answer.',
    '‘Stay at home.’| That was the advice.',
    'He closed with “thank you”. The end came early.'.replace('. The', '.| The'),
  ],
  'quoted questions': [
    '“Who pays?” Mr. Osei asked.| “Banks!” I said.| "Why?" Minister Abena Boateng wondered.',
    '“Who pays?”| Nobody knows.| “Banks!”| Minister Osei left.',
    '“Banks pay.”| Osei asked why.',
  ],
  'times of day': [
    'It opens at 9 a.m. Monday and closes at 5 p.m. GMT.| At 6 p.m.| Guards left.',
    'The vote was at 10 p.m. (local time).| By 11 p.m.| It was over.',
    'We met at 8 A.M. Sept. 4 and at 9 a.m. 12 days later.',
  ],
  'capitals throughout': [
    'MR. OSEI: THE FEE IS KSH. 40 UNDER SEC. 7, NO. 3.| DR. ABENA AGREES.',
    'SEC. 2. SHORT TITLE.| ART. 5. SCOPE.',
    'IT WAS SOLD TO ACME INC. LAGOS.',
  ],
  brackets: [
    'Rice fell (by how much?) and maize rose.| (The latter fell later.) Wheat did not.'.replace(') Wheat', ')| Wheat'),
    'It was split (rice, maize, etc.).| Wheat was not.',
    'Members (see sec. 4 of the Act.) Ministers included are bound.',
  ],
  ellipses: [
    'We just … I cannot say.| It ended...| Maybe.',
    'Growth […] Japan included will slow.| Growth ended [...] However, prices did not.'.replace(
      '[...] However',
      '[...]| However',
    ),
    'It went on ... and on.',
  ],
  notes: [
    'Trade grew.<4>| Tariffs fell. <5 6>| Quotas stayed.'.replace(/ ?<.*?>/g, ''),
    'Two countries left.| 12 countries stayed.| 3 more joined.',
  ],
  enumerators: [
    'Do this: 1. Raise the age.| 2. Lower the rate; 3. Wait.',
    'The rate will rise by 2014.| IV. Wait.',
    'Article 5. Scope of the Act.| Section 12. Members shall swear an oath.',
    'The choice is clear.| B. Lower the rate.',
    'North: 1, South: 0.| But it rained.',
  ],
  'labels and credits': [
    'Figure 2.| Exports by region.',
    'Chart 1.4| This chart shows exports by region.',
    'Table 3 shows exports.| Box 2 has more.',
    'The port of Mombasa at night| Image: Harbour Board.',
    'Data source: customs.',
  ],
  dashes: ['The port closed. – and it stayed closed.', 'The port closed.| – It stayed closed.'],
  'a lost space': [
    'The rules are in place.The scheme starts in May.'.replace('.The', '.|The'),
    'They are ready.”They left.'.replace('”They', '”|They'),
    'Write to a.b@example.org or see www.example.org/The and node.The.'.replace('node.The', 'Node.js'),
    'It cost 3.The number 5.It is not known.',
  ],
};

for (const [name, rows] of Object.entries(ROWS)) {
  test.each(rows)(`${name}: %s`, (row) => {
    const wanted = row.split('|').map((sentence) => sentence.trim());
    expect(wordsOf(row.replaceAll('|', ''))).toEqual(wanted);
  });
}
