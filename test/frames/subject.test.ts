import { testFrames } from '../helpers/frames';

testFrames('who has what a participle tells', [
  ['Labour scored a big win claiming 64 seats.', { figure: '64', subject: 'Labour' }],
  ['Ghana signed a deal covering 90 farms.', { figure: '90', subject: 'Ghana' }],
  ['The study covers a law banning 90 drugs.', { figure: '90', subject: 'law' }],
]);

testFrames('nouns that own nothing', [
  ['Spending on family planning stands at $4 million.', { figure: '$4 million', subject: null }],
  ['Unit wage costs rose by 4%.', { figure: '4%', subject: null }],
  ['Government spending rose by 4%.', { figure: '4%', subject: 'Government' }],
]);

testFrames('datelines', [
  ['RICHMOND, Va. – On Monday, Ms Ade presented a budget of $4 million.', { figure: '$4 million', subject: 'Ms Ade' }],
  ['LAGOS, Nigeria (AP) — A blast killed at least 30 people.', { figure: 'at least 30', subject: 'blast' }],
  ["OSLO -- Norway's oil output rose by 4% in May.", { figure: '4%', subject: 'Norway' }],
  ['BOGOTA - Inflation slowed to 3%.', { figure: '3%', metric: 'Inflation', subject: 'Inflation' }],
  ['Perth — a port of Australia — shipped 90 tonnes.', { figure: '90 tonnes', subject: 'Perth' }],
  ['AIDS - related deaths rose by 5%.', { figure: '5%' }],
]);

testFrames('who is only spoken to, or a word that leads on', [
  ['Further, to support growth, I have proposed $3 million for ports.', { figure: '$3 million', subject: null }],
  ['In addition, Hon. Speaker, they have built 40 dams.', { figure: '40', subject: 'they' }],
]);

testFrames('names that hold a country’s', [
  ['A wave in the Indian Ocean killed 900 people.', { figure: '900', metric: 'people', subject: 'wave' }],
  ['Indian exports of tea rose 9%.', { figure: '9%', subject: 'India' }],
]);

testFrames('those among whom something is ranked', [
  ['Malta is ranked 49th among 188 countries.', { figure: '49th', form: 'rank', subject: 'Malta' }],
  ['The rate is 27% among young men.', { figure: '27%', subject: 'young men' }],
  ['Togo came 12th among African countries.', { figure: '12th', form: 'rank', subject: 'Togo' }],
]);

testFrames('address and dateline', [
  ['Excellencies, two thirds of the forests of our country are gone.', { figure: 'two thirds', subject: 'our' }],
  ['Ladies and gentlemen, Kenya planted 90 million trees.', { figure: '90 million', subject: 'Kenya' }],
  ['Madam President, Fiji has, Mr Speaker, built 40 clinics.', { figure: '40', subject: 'Fiji' }],
  ['NAIROBI: The Board has allocated $40 million.', { figure: '$40 million', subject: 'Board' }],
  // Who acts under a title is no address.
  ['The President, who visited Lomé, signed 12 treaties.', { figure: '12', subject: 'President' }],
]);

testFrames('who gets', [
  [
    'An extra $60 million will be set aside for coastal fisheries.',
    { figure: '$60 million', subject: 'coastal fisheries' },
  ],
  ['$20 million was earmarked to help dairy farmers.', { figure: '$20 million', subject: 'dairy farmers' }],
  ['$9 million of the total will be allocated to rural schools.', { figure: '$9 million', subject: 'rural schools' }],
  // Somebody gives.
  ['The ministry allocated $9 million to rural schools.', { figure: '$9 million', subject: 'ministry' }],
]);

testFrames('measure as grammatical subject', [
  ['The future prospects of the Lotus Group allow a dividend of 10%.', { figure: '10%', subject: 'Lotus Group' }],
  ['Unemployment in Jamaica has not been above the 6.0% rate of April.', { figure: '6.0%', subject: 'Jamaica' }],
  ['In Chad, a long drought left 3 million hungry.', { figure: '3 million', subject: 'Chad' }],
  ['Spending on roads takes the largest share of the budget.', { figure: 'largest', subject: 'Spending on roads' }],
  // What happens on a date happens to the thing itself.
  ['The loan to the provinces will be repaid in 2031.', { figure: '2031', subject: 'loan to the provinces' }],
]);

testFrames('speaker', [
  ['I want to cut the staff of the health service by 10%.', { figure: '10%', subject: 'health service' }],
  ['I will extend the Rural Bus Scheme by 40 routes.', { figure: '40', subject: 'Rural Bus Scheme' }],
]);

testFrames('names that a list says figures of', [
  [
    'The Liberals lead with 31%, followed by the Greens with 14%; the Farmers Party – 8%; the Union Party – 6%.',
    { figure: '31%', subject: 'Liberals' },
    { figure: '14%', subject: 'Greens' },
    { figure: '8%', subject: 'Farmers Party' },
    { figure: '6%', subject: 'Union Party' },
  ],
  [
    "The camp's Park Ji-won of the Civic Party received 9,120 votes.",
    { figure: '9,120', subject: "camp's Park Ji-won of the Civic Party" },
  ],
]);

testFrames('apposition', [
  ['The flagship scheme, Clean Rivers, employs 400 people.', { figure: '400', subject: 'Clean Rivers' }],
  ['A one-time new savings scheme, Nest Egg, will run until 2031.', { figure: '2031', subject: 'Nest Egg' }],
  [
    'Our third measure, the Rural Bus Credit, will reach 40,000 riders.',
    { figure: '40,000', subject: 'Rural Bus Credit' },
  ],
  ['Kerala Gas, the state company, sold 40 cargoes.', { figure: '40', subject: 'Kerala Gas' }],
  // What a comma sets off a place from is no name of it.
  ['Last winter, Kerala Gas sold 40 cargoes.', { figure: '40', subject: 'Kerala Gas' }],
]);

testFrames('caption before a sentence', [
  ['Mary Ade of the Greens In the north seat, Tom Li won 900 votes.', { figure: '900', subject: 'Tom Li' }],
]);

testFrames('the thing itself', [
  ['Agriculture contracted by 7%.', { figure: '7%', subject: 'Agriculture' }],
  [
    'The Post Office lost £307 million, the electricity boards £120 million.',
    { figure: '£307 million', subject: 'Post Office' },
    { figure: '£120 million', subject: 'electricity boards' },
  ],
  // A measure is nobody.
  ['Inflation fell to 7%.', { figure: '7%', subject: null }],
]);

testFrames('a part of a group', [
  ['Three out of four mothers had received a net.', { figure: 'Three out of four', subject: 'mothers' }],
  ['The rate was 27.6% among young men.', { figure: '27.6%', subject: 'young men' }],
  ['We propose to raise the grant to £15 for workers over 60.', { figure: '£15', subject: 'workers' }],
  [
    'Mortality in Faro on such days was twice that in Porto.',
    { figure: 'twice', metric: 'Mortality in Faro', subject: 'Faro' },
  ],
]);

testFrames('what does something is no measure there', [
  ['The new funding will pay for 98 halls in Lund.', { figure: '98', subject: 'new funding' }],
  ['The relief package has fed 4 million women.', { figure: '4 million', subject: 'relief package' }],
  ['The Home Repair Grant covers 15,000 households.', { figure: '15,000', subject: 'Home Repair Grant' }],
  // It only measures.
  ['Unemployment was 6%.', { figure: '6%', subject: null }],
]);

testFrames('a list that the subject counts', [
  [
    'Three regions, Kano, Lagos and Abia, had the highest rates.',
    { figure: 'highest', subject: 'Kano, Lagos and Abia' },
  ],
  ['Two branches, milling and baking, lost 400 jobs.', { figure: '400', subject: 'milling and baking' }],
  // A name is no list.
  ['Two years later, Lotus Foods employed 400 people.', { figure: '400', subject: 'Lotus Foods' }],
]);

testFrames('place of those counted', [
  [
    'A total of 1,134 visitors (including 149 from West Cork) arrived in Malta by air, representing an increase of 28 per cent.',
    { figure: '1,134', subject: 'Malta' },
    { figure: '28 per cent', subject: 'Malta' },
  ],
]);

testFrames('the place that a clause tells of', [
  ['Most victims came from Kano, where 87 people were killed.', { figure: '87', subject: 'Kano' }],
  ['The firm lives on China, where sales doubled.', { figure: 'doubled', subject: 'China' }],
  ['The rate for whites is 7.5%; for Latinos it is 23%.', { figure: '7.5%', subject: 'whites' }],
  [
    'Melbourne grew most, followed by Sydney (87,100) and Perth (52,600).',
    { figure: '87,100', subject: 'Sydney' },
    { figure: '52,600', subject: 'Perth' },
  ],
  ['Kenya’s exports to China ($5 million) rose.', { figure: '$5 million', subject: 'Kenya' }],
  ['The rate was higher for young women (33%) than for young men (28%).', { figure: '33%', subject: 'young women' }],
  ['The firm knows where 40 flats stand.', { figure: '40', subject: 'firm' }],
]);

testFrames('groups behind the figure', [
  ['The rate stayed at 4% in primary schools.', { figure: '4%', subject: 'primary schools' }],
  ['The waiting time rose to 6 weeks for pensioners.', { figure: '6 weeks', subject: 'pensioners' }],
  ['The fee is $9 in more than 40 countries.', { figure: '$9', subject: null }],
]);

testFrames('labels of amounts', [
  ['• Housing and Transport : $9 million', { figure: '$9 million', subject: 'Housing and Transport' }],
  ['• Local Government – $3 million', { figure: '$3 million', subject: 'Local Government' }],
  ['• Total Revenue: $55 billion', { figure: '$55 billion', subject: null, metric: 'Total Revenue' }],
]);

testFrames('whom a figure holds for, beside it', [
  ['Crowds left Bergen, a port of 9,000 people.', { figure: '9,000', subject: 'Bergen' }],
  ['The rate is twice as high for pensioners at 8%.', { figure: 'twice' }, { figure: '8%', subject: 'pensioners' }],
  ['The rate was 7%, compared to 2% for older drivers.', { figure: '7%' }, { figure: '2%', subject: 'older drivers' }],
  [
    'In most rich countries these outlays are $13 per person.',
    { figure: '$13 per person', subject: 'most rich countries' },
  ],
  ['Nine miners were trapped when a shaft flooded in Natal province.', { figure: 'Nine', subject: 'Natal province' }],
  ['Ms Ade of the ruling party won 51% of the vote.', { figure: '51%', subject: 'Ms Ade' }],
  ['The University of the North has 900 students.', { figure: '900', subject: 'University of the North' }],
]);

testFrames('a source, and who acts', [
  ['The IMF forecasts growth of 3% for Kenya.', { figure: '3%', subject: 'Kenya', metric: 'growth' }],
  ['The Treasury estimates inflation of 4%.', { figure: '4%', subject: null }],
  ['Volta expects sales of $3 million.', { figure: '$3 million', subject: 'Volta' }],
  ['The ministry expects to borrow $3 million.', { figure: '$3 million', subject: 'ministry' }],
]);

testFrames('whom a sentence opens with, and where people were hurt', [
  ['For a parent on low pay, this measure will mean $9.', { figure: '$9', subject: 'parent' }],
  [
    'The limit rises to $5, and for pensioners the limit rises to $8.',
    { figure: '$5' },
    { figure: '$8', subject: 'pensioners' },
  ],
  ['For example, the ministry paid $9.', { figure: '$9', subject: 'ministry' }],
  [
    'Three guards fell ill and 26 were treated when a depot in Arusha burned.',
    { figure: 'Three', subject: 'Arusha' },
    { figure: '26', subject: 'Arusha' },
  ],
  ["Chad's yearly GDP growth rate was 3%.", { figure: '3%', subject: 'Chad' }],
]);

testFrames('it that stands for what follows, and who learns', [
  ['It is proposed to levy a tax of 5% on bets.', { figure: '5%', subject: null, modality: 'target' }],
  ['It bought a boat for $5.', { figure: '$5', subject: 'It' }],
  [
    'Members will be pleased to learn that the fund stands at $62 million.',
    { figure: '$62 million', subject: null, modality: 'asserted' },
  ],
]);

testFrames('where something is ranked', [
  [
    'The tax was cut to 9%, the fourth lowest rate in the Commonwealth.',
    { figure: '9%', subject: null },
    { figure: 'fourth lowest' },
  ],
]);
