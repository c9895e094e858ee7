import { list } from '../../list';

/** Heads of noun phrases that name something measured: as the subject of a figure they are its metric, not its entity. */
export const measureNouns = list(`
  abundance, access, accuracy, allocation, allowance, amount, area, arrival, asset, average, balance, benefit, bill,
  birth, borrowing, budget, burden, cap, capacity, capitalisation, capitalization, case, cash, casualty, ceiling,
  charge, collection, compensation, concentration, consumption, contribution, cost, count, coverage, credit, crime,
  damage, death, debt, debt service, deduction, deficit, delivery, demand, density, deposit, depth, disbursement, distance,
  domestic product, dividend, donation, duration, duty, earning, earnings, efficiency, emission, employment,
  endowment, enrolment, enrollment, expectancy, expenditure, expense, export, exposure, fare, fee, fertility, figure,
  financing, fine, flow, frequency, fund, funding, gap, gdp, gnp, grant, growth, height, holding, import, incidence,
  income, index, inequality, inflation, inflow, input, intake, intensity, interest, inventory, investment, length,
  lending, level, liability, limit, literacy, loan, loss, maintenance, magnitude, majority, margin, maximum, mean,
  median, migration, moratorium, national product, minimum, mortality, need, number, occupancy, order, outflow, outlay,
  output, participation, patent, payment, payout, payroll, penalty, pension, percentage, performance, pollution,
  population, poverty, premium, pressure, prevalence, price, probability, proceeds, production, productivity, profit,
  proportion, provision, quantity, quota, rainfall, rate, rating, ratio, rebate, receipt, remittance, rent,
  requirement, reserve, return, revenue, risk, salary, sale, saving, score, share, shipment, shortage, shortfall,
  size, speed, spending, stake, stock, subsidy, sum, supply, support, surplus, target, tariff, tax, taxation,
  temperature, tenor, tenure, term, threshold, throughput, ticket, time, toll, total, trade, traffic, turnout,
  turnover, undernourishment, unemployment, usage, use, valuation, value, volume, vote, wage, wealth, weight, yield,
  transfer, commitment, estimate, package, consumption, formation, obligation, relief, cover, servicing, cent
`);

/** Nouns of a limit: an expression that opens with one, `a ceiling of $500`, is the amount of it. */
export const limitNouns = ['cap', 'ceiling', 'limit'] as const;

/** Nouns that stand for the thing measured rather than name it: look through them to their `of` or `in` phrase. */
export const transparentNouns = list(`
  total, sum, amount, number, average, maximum, minimum, estimate, figure, level, additional, further, mean, record,
  majority, overall, range, region, vicinity, tune, extent
`);

/** What is left over or short: `from a surplus of $4 to a deficit of $2`. */
export const balanceNouns = { positive: ['profit', 'surplus'], negative: ['deficit', 'loss'] } as const;

/** Money set aside, which what it is set aside for names: `an allocation of $9 million for schools`. */
export const allotmentNouns = ['allocation', 'allotment', 'appropriation', 'outlay', 'provision', 'sum'] as const;

/** Steps of a scale, which count nothing: `up 20 points`. */
export const scaleSteps = ['mark', 'notch', 'place', 'point', 'position', 'rank', 'spot', 'step', 'tick'] as const;

/** What somebody gets: `increase support to 900 families`. */
export const givenNouns = list(`
  access, aid, assistance, benefit, coverage, credit, funding, grant, help, lending, loan, payment, pension, relief,
  service, subsidy, supply, support, training
`);

/** What a whole economy makes: of a part of it, what makes that part is measured. */
export const aggregateNouns = ['gdp', 'gnp', 'product'] as const;

/** They are levels themselves, and do not grow where something beside them does. */
export const rateNouns = ['deficit', 'inflation', 'surplus', 'turnout', 'unemployment'] as const;

/** Nouns of a scale that a bare number beside them is read on: `a magnitude 6 quake`. */
export const scaleReadings = ['intensity', 'magnitude', 'strength'] as const;

/** Adjectives that say which measure of its kind: `real GDP growth`, `industrial output`. */
export const kindAdjectives = list(`
  agricultural, domestic, foreign, gross, industrial, net, nominal, private, public, real
`);

/** Nouns that with the prepositions around them only lead to another: `in contrast to`, `in terms of`, `in real terms`. */
export const leadingNouns = list(`
  addition, case, comparison, connection, contrast, excess, fact, favor, favour, line, regard, relation, respect, spite, term, turn,
  view
`);

/** Behind a comma they stand for the figure before: `rose to 75%, the best result in a decade`. */
export const resultNouns = ['outcome', 'performance', 'point', 'reading', 'result', 'showing'] as const;

/** Nouns that say nothing without what they are a part of. */
export const partNouns = ['percentage', 'proportion', 'remainder', 'rest', 'share'] as const;
