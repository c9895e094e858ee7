import { list } from '../../list';

/** Of these, the ones that a thing of theirs is called by: `government spending`, not `family planning`. */
export const ownerNouns = list(`
  administration, agency, army, authority, bank, board, borough, city, college, commission, committee, company,
  corporation, council, country, county, court, department, district, economy, election, farm, firm, foundation, fund,
  government, hospital, industry, institute, institution, ministry, municipality, nation, organisation, organization,
  parliament, party, police, province, region, scheme, sector, state, territory, town, union, university, utility,
  village, world
`);

/** Common nouns that name an actor or a place; proper nouns and pronouns are entities anyway. */
export const entityNouns = list(`
  administration, agency, airline, airport, army, association, authority, bank, board, borough, business, candidate,
  centre, center, city, college, commission, committee, community, company, constituency, consumer, contractor,
  corporation, council, country, county, court, department, district, economy, election, employee, employer, exporter,
  factory, family, farm, farmer, firm, foundation, fund, government, group, hospital, household, importer, industry,
  institute, institution, investor, manufacturer, member, minister, ministry, municipality, nation, operator,
  organisation, organization, parliament, partner, party, police, producer, programme, program, project, province,
  public, region, retailer, scheme, school, sector, service, society, state, student, supplier, taxpayer, teacher,
  territory, town, union, university, utility, village, voter, worker, world, people, women, woman, man,
  adult, absentee, boy, citizen, couple, customer, driver, girl, graduate, immigrant, migrant, mother, owner, parent,
  passenger, pensioner, person, prisoner, pupil, refugee, senior, tenant, trainee, veteran, youth,
  child, patient, resident, camp, team, unit, initiative, plan, package, policy, female, male, white
`);
