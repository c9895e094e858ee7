import { expect, test } from 'vitest';
import { extractClaims } from '../../src';
import { testFrames } from '../helpers/frames';

testFrames('durations that state', [
  ['Life expectancy has risen to 73 years.', { figure: '73 years', form: 'change', metric: 'Life expectancy' }],
  ['Parental leave was extended by four weeks.', { figure: 'four weeks' }],
  ['Patients waited an average of 14 weeks.', { figure: '14 weeks', form: 'level' }],
  ['The strike lasted for six months.', { figure: 'six months' }],
  ['The working week was cut from 40 to 35 hours.', { figure: '35 hours', form: 'change', from: '40' }],
  ['Life expectancy rose from 61 years in 1990 to 73 years in 2019.', { figure: '73 years', from: '61 years' }],
  ['Waiting times stand at 14 weeks.', { figure: '14 weeks', form: 'level' }],
  ['The ringleader was sentenced to 14 years in prison.', { figure: '14 years', form: 'level', subject: 'ringleader' }],
  ['Two drivers were banned for 18 months.', { figure: '18 months', form: 'level' }],
  ['The firm was jailed by nobody and left for 18 months.'],
  ['They left at 14 weeks.'],
  ['For 30 years we have worked with them.'],
  ['Over a period of ten years the town has changed.'],
]);

testFrames('numbers that refer', [
  ['Under Agenda 2063 the region works together.'],
  ['The National Development Plan 2025-2029 sets our course.'],
  ['The findings appeared in Energy Policy 34(12), 10-19.'],
  ['This follows the reforms of 200115.'],
  ['There are three reasons for it.'],
  ['The scheme is for children under five.'],
  ['The mine employs 34 (12%) of the men.', { figure: '34' }, { figure: '12%' }],
  ['The storm felled 200115 trees.', { figure: '200115' }],
  ['The average age of teachers is 44 years.', { figure: '44 years' }],
]);

testFrames('dates of events', [
  ['The law came into force on 1 January 2018.', { figure: '1 January 2018', form: 'event' }],
  ['The pit will close by the end of 2019.', { figure: 'the end of 2019', form: 'event' }],
  ['In the summer of 2019 the dam broke.', { figure: 'the summer of 2019', form: 'event' }],
  ['The 2008 crisis changed everything.'],
  [
    'The plan aims to cut waste by 5% and to close the mines by 2030.',
    { figure: '5%' },
    { figure: '2030', form: 'event', modality: 'target' },
  ],
  ['As Hardin argued in 1968, nobody holds back.'],
  ['The Paris Agreement of 2015 is our guide.'],
  ['Smith (2019) argues that this is wrong.'],
  [
    'We call for respect for the Lima Compact, adopted in Peru last December.',
    { figure: 'last December', form: 'event', subject: 'Lima Compact', modality: 'asserted' },
  ],
  ['It is our aim to leave the class of least\ndeveloped states by 2024.', { figure: '2024', form: 'event' }],
  ['The sector stayed strong amid the risks facing exporters in 2013.'],
  ['Trade remained weak in 2013.'],
  ['This year opened with good news.'],
]);

testFrames('a bare number of which nothing is said', [
  ['Annals of River Engineering, 12(4), 88-93.'],
  ['Rainfall, in mm\n\n14\n\n'],
  ['Table 3 (cont.) 411 27 96'],
  ['The index stood at 411.', { figure: '411', form: 'level' }],
  ['In 2003 there were 27.', { figure: '27', form: 'level' }],
  ['Wells: 411 boreholes, 27 springs.', { figure: '411', form: 'level' }, { figure: '27', form: 'level' }],
]);

testFrames('what only tells which or when', [
  ['The richest fifth of households were here.'],
  ['Voters under 30 stayed away.'],
  ['Rents are high in the most unequal countries.'],
  ['The lowest-income tenth were left out.'],
  ['The flood was over, state media said yesterday.'],
  ['Support fell by six points.', { figure: 'six', form: 'change', direction: 'decrease' }],
  ['They won the vote, eight fewer than four years ago.', { figure: 'eight', form: 'change', direction: 'decrease' }],
  ['They came with eight friends.'],
  ['The talks failed on 3 May 2019, the minister said.', { figure: '3 May 2019', form: 'event' }],
  ['We sent a team of six.'],
]);

testFrames('classes and groups', [
  ['Aid to the least developed countries is falling.'],
  ['The drought has hit the poorest communities.'],
  ['Villages in the north were hit hardest.'],
  ['Fiji is one of the five most vulnerable countries here.', { figure: 'most vulnerable', form: 'rank', position: 5 }],
  ['Nepal ranks among the ten largest contributors.', { figure: 'largest', form: 'rank', position: 10 }],
  ['They are the most vulnerable people in Asia.', { figure: 'most vulnerable', form: 'rank', position: 1 }],
  ['Norway is one of the largest donors.'],
  ['Teams reached the worst affected areas.'],
  ['This is our best hope to save the forest.'],
  ['Costs of some of the dearest medicines fell.'],
]);

testFrames('meetings, first times and ratios', [
  ['In 2024 the Assembly opened its 79th session.', { figure: '2024', form: 'event' }],
  ['The Council opened its 12th session.', { figure: '12th', form: 'event' }],
  ['It was the first summit on energy in 40 years.', { figure: 'first', form: 'rank', position: 1 }],
  ['It was the first bridge in Ghana.'],
  ['We host 340,000 refugees, one for every twelve citizens.', { figure: '340,000', metric: 'refugees' }],
  ['There is one doctor for every 900 people.', { figure: '900' }],
  ['We guide the work of its seventy-fourth session.'],
]);

testFrames('ages of a part, times of a plan', [
  ['Some 60 per cent of our people are under the age of 30.', { figure: 'Some 60 per cent', form: 'share' }],
  ['We will raise funding for the coming year.'],
  ['The vote is set for May 2025.', { figure: 'May 2025', form: 'event' }],
  ['Palau became the first nation to ban it.', { figure: 'first', form: 'rank' }],
]);

testFrames('groups by wealth, quarters of a whole', [
  ['Direct spending accounts for a quarter of health costs.', { figure: 'a quarter', form: 'share' }],
  ['Uruguay was among the first ten countries to sign.'],
  ['The index fell for a quarter, then rose.'],
]);

test.each([
  ['It killed 35 men and forced many to flee on 3 May.', ['35']],
  ['Turnout reached 68%, the highest since voting ceased to be free in 1996.', ['68%', 'highest']],
  ['Some 60 per cent of our people are under the age of 30.', ['Some 60 per cent']],
  ['The richest one per cent own half of the land.', ['half']],
])('no claims beside the figures: %s', (text, figures) => {
  expect(extractClaims(text).map(({ expression }) => expression.text)).toEqual(figures);
});

testFrames('how old a speaker is', [
  [
    'We lost a quarter of our herd, said Ana Ruiz, 52, who keeps 300 goats.',
    { figure: 'a quarter' },
    { figure: '300' },
  ],
]);

testFrames('numbers of places', [['Calls dropped by 5% in spite of the opening of Berth 4.', { figure: '5%' }]]);
