import type { ClaimTypeAbout } from '../../language';
import type { BuiltinClaimType } from '.';

/** What each claim type holds, its code and an example: for the docs and the tests, since no bundle has a use for them. */
export const aboutClaimTypes: Readonly<Record<BuiltinClaimType, ClaimTypeAbout>> = {
  trade: {
    definition: 'Exports, imports, trade balances, tariffs and trade agreements between countries.',
    cap: 18,
    example: 'Imports of machinery from Norway fell by 9% to $2.1 billion in 2018.',
  },
  investment: {
    definition:
      'Money put into ventures and assets: foreign direct investment, capital spending of firms, venture capital.',
    cap: 15,
    example: 'Foreign direct investment in Vietnam reached $15.8 billion in 2016.',
  },
  economy: {
    definition: 'Output, growth, prices, productivity, industries, firms, consumption and tourism.',
    cap: 1,
    example: 'Consumer prices in Ghana rose 11.3% in the year to May.',
  },
  finance: {
    definition: 'Banks, credit, interest and exchange rates, securities, savings, insurance and payments.',
    cap: 15,
    example: 'The central bank cut its policy rate by 50 basis points to 4.25% in March.',
  },
  'public-finance': {
    definition: "The government's budget, taxes and duties, spending, borrowing, public debt, grants and subsidies.",
    cap: 1,
    example: 'The budget deficit is expected to narrow to 2.1% of GDP next year.',
  },
  labour: {
    definition: 'Employment, unemployment, jobs, wages, working conditions and industrial relations.',
    cap: 5,
    example: 'Unemployment among people under 25 fell to 14.2% in June.',
  },
  education: {
    definition: 'Schools, universities, training, pupils, teachers, enrolment, attainment and literacy.',
    cap: 6,
    example: 'Girls made up 47% of secondary school pupils in Malawi in 2015.',
  },
  innovation: {
    definition:
      'Innovation rankings, patents and other intellectual property in general, start-ups and entrepreneurship.',
    cap: 15,
    example: 'Estonia ranked 17th in the innovation index in 2020.',
  },
  'research-output': {
    definition:
      'Research and its output: papers, citations, collaboration, researchers, spending on research and development.',
    cap: 17,
    example: 'Brazilian and French teams co-authored 3,400 research papers in 2019.',
  },
  'tech-share': {
    definition:
      'Who deploys, makes, owns or uses how much of a technology: networks, chips, solar panels, internet users.',
    cap: 17,
    example: 'South Korea makes 44% of the world’s memory chips.',
  },
  agriculture: {
    definition: 'Farming, crops, livestock, fisheries, forestry as a trade, food production and food supply.',
    cap: 4,
    example: 'The wheat harvest in Kazakhstan shrank by a quarter to 9.5 million tonnes in 2021.',
  },
  climate: {
    definition: 'Climate change: emissions, warming, net-zero pledges, adaptation, climate finance.',
    cap: 7,
    example: 'Portugal aims to cut its greenhouse gas emissions by 55% by 2030.',
  },
  energy: {
    definition: 'Electricity, oil, gas, coal, nuclear and renewable energy: supply, capacity, use and prices.',
    cap: 8,
    example: 'Wind farms supplied 46% of Denmark’s electricity in 2023.',
  },
  environment: {
    definition: 'Pollution, air and water quality, waste, forests, biodiversity, oceans and natural hazards.',
    cap: 7,
    example: 'Forest cover in Costa Rica grew from 26% of the land in 1983 to 52% in 2021.',
  },
  health: {
    definition: 'Diseases, care, hospitals, medicines, vaccination, mortality, nutrition.',
    cap: 3,
    example: 'Malaria killed 608,000 people worldwide in 2022.',
  },
  housing: {
    definition: 'Homes, rents, house prices, mortgages, homelessness, urban development.',
    cap: 14,
    example: 'Average rents in Dublin climbed 8% to €1,850 a month.',
  },
  justice: {
    definition: 'Crime, policing, courts, prisons, corruption, legal aid, civil and human rights.',
    cap: 12,
    example: 'Police recorded 23 murders in the capital in 2014, the fewest in a decade.',
  },
  migration: {
    definition: 'Immigrants, emigrants, refugees, asylum, displacement, borders, citizenship.',
    cap: 9,
    example: 'Colombia has taken in 2.8 million Venezuelan refugees and migrants.',
  },
  population: {
    definition: 'How many people there are: growth, births, ages, households, cities.',
    cap: null,
    example: 'Nigeria’s population is forecast to pass 375 million by 2050.',
  },
  transport: {
    definition: 'Roads, railways, ports, airports, vehicles, passengers and freight.',
    cap: 10,
    example: 'The new metro line carries 310,000 passengers a day.',
  },
  welfare: {
    definition: 'Poverty, inequality, social security, pensions, benefits, family and disability support.',
    cap: 13,
    example: 'The share of Bolivians in extreme poverty fell from 38% in 2004 to 13% in 2019.',
  },
  aid: {
    definition: 'Development assistance, humanitarian relief, donors, development goals.',
    cap: 19,
    example: 'Sweden gave 0.9% of its national income in development assistance in 2022.',
  },
  defence: {
    definition: 'Armed forces, weapons, military spending, wars, peacekeeping and security.',
    cap: 16,
    example: 'Poland spent 3.9% of GDP on defence in 2023.',
  },
  diplomacy: {
    definition: 'Relations between states and in international bodies: agreements, memberships, visits, anniversaries.',
    cap: 19,
    example: 'Mongolia and Canada opened diplomatic relations in 1973.',
  },
  opinion: {
    definition: 'What share of respondents think, want or feel something.',
    cap: null,
    example: 'Six in ten respondents say that they trust the courts.',
  },
  other: {
    definition: 'A quantitative claim that fits no other type: elections, culture, sport, media, daily life.',
    cap: null,
    example: 'The museum drew 410,000 visitors in its first year.',
  },
};
