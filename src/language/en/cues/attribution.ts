import { list } from '../../list';

/** Verbs that put a claim in somebody's mouth: `the survey found that`, `she said`. */
export const reportingVerbs = list(`
  acknowledge, add, admit, affirm, allege, argue, assert, believe, calculate, caution, cite, claim, comment, conclude,
  confirm, contend, declare, demonstrate, deny, disclose, emphasise, emphasize, establish, estimate, explain, find,
  forecast, highlight, illustrate, imply, indicate, insist, maintain, mention, note, observe, point out, predict,
  project, put, quote, recall, reckon, record, remark, remind, report, reveal, say, show, state, stress, suggest, tell,
  testify, think, underline, underscore, warn, write
`);

/** Prepositions and adverbials that name a source. */
export const sourcePrepositions = [
  'according to',
  'as per',
  'cited by',
  'data from',
  'estimates by',
  'figures from',
  'in the view of',
  'in the words of',
  'quoted by',
] as const;

/** Heads of noun phrases that can speak for others without being a person. */
export const sourceNouns = list(`
  academic, account, activist, adviser, agency, aide, airline, alliance, ambassador, analysis, analyst, article,
  assessment, association, astronomer, attorney, audit, auditor, author, authority, bank, biologist, board, bulletin,
  bureau, campaign, campaigner, census, centre, chairman, chairwoman, chamber, chancellor, charity, chief,
  climatologist, coach, coalition, commission, commissioner, committee, company, consultant, council, court, critic,
  data, delegation, demographer, department, deputy, director, doctor, document, ecologist, economist, embassy,
  engineer, envoy, epidemiologist, estimate, evaluation, executive, expert, farmer, federation, figure, finding, firm,
  forecast, forecaster, foundation, fund, geologist, governor, group, historian, hydrologist, index, inquiry,
  inspector, institute, investigation, investigator, journal, judge, lawmaker, lawyer, leader, lecturer, manager,
  mayor, medium, memo, meteorologist, minister, ministry, mission, model, monitor, network, newspaper, nurse,
  observer, office, officer, official, ombudsman, operator, opposition, organisation, organization, owner, panel,
  paper, parliament, party, physician, physicist, planner, police, poll, pollster, premier, president, professor,
  projection, prosecutor, psychologist, publication, record, regulator, report, representative, research, researcher,
  resident, result, retailer, review, scientist, secretary, senator, simulation, society, sociologist, speaker,
  spokesman, spokesperson, spokeswoman, statement, statistic, statistician, statistics, study, survey, surveyor,
  taskforce, teacher, team, think-tank, trader, treasurer, tribunal, union, university, valuer, villager, watchdog,
  witness, worker
`);

/** Verbs whose subject vouches for a figure that they govern themselves: `the ministry put the cost at £3m`, `analysts forecast 3%`. */
export const estimatingVerbs = list(`
  attribute, calculate, estimate, expect, forecast, predict, project, put, reckon, value
`);

/** What they govern is so, and none of their subject's saying: `will be pleased to learn that it stands at $9`. */
export const factiveVerbs = ['discover', 'hear', 'know', 'learn', 'realise', 'realize', 'recall', 'remember'] as const;

/** Beside reporting verbs, what a source did where it is cited: `as announced by the bureau`. */
export const citingVerbs = ['announce', 'define', 'issue', 'measure', 'publish', 'recommend', 'release'] as const;

/** Of the heads that can speak, those of things written or counted: what they show, they vouch for. */
export const documentNouns = list(`
  analysis, assessment, audit, census, data, estimate, evaluation, figure, finding, inquiry, paper, poll, record,
  report, research, review, statistic, study, survey
`);

/** Verbs whose subject vouches for a figure in their object, if it is a document: `official data show a rise of 4%`. */
export const showingVerbs = ['find', 'give', 'indicate', 'list', 'record', 'reveal', 'show', 'suggest'] as const;
