import type { ClaimTypeRow } from '../../language';
import { list } from '../../list';

/** Types of people's lives: health, homes, welfare, movement, safety. */
export const social = {
  health: {
    definition: 'Diseases, care, hospitals, medicines, vaccination, mortality, nutrition.',
    cap: 3,
    cues: {
      strong:
        list(`aids, ambulance, anaemia, antibiotic, antiretroviral, blood pressure, cancer, child mortality, clinic, clinical trial, contagious,
        coronavirus, covid, covid 19, dementia, dental, dentist, diabetes, diabetic, disease, doctor, dose, drug overdose, ebola, epidemic, general practitioner, global
        health, health, health care, health centre, health coverage, health expenditure, health facility, health insurance, health sector, health service,
        health spending, health system, health worker, healthcare, heart disease, hepatitis, hiv, hospital, hospital admission, hospital bed, hospitalisation,
        immunisation, immunise, infant mortality, infected, infection, influenza, intensive care, life expectancy, malaria, malnourished, malnutrition,
        maternal death, maternal mortality, measles, medicaid, medical, medical care, mosquito net, medicare, medicine, mental health, mental illness, midwife, mortality, mortality
        rate, mpox, nhs, nurse, nutrition, obese, obesity, opioid, outbreak, overweight, pandemic, patient, pharmaceutical, pharmacy, physician, polio, premature
        death, primary care, public health, smoker, smoking, stillbirth, stunted, stunting, surgery, surgical, tb, tuberculosis, undernourished, undernourishment, universal
        health coverage, vaccinate, vaccination, vaccine, virus, world health organisation`),
      fair: list(`abortion, alcohol, bed net, insecticide, mosquito, calorie, contraceptive, death, disabled, disability, drug, fatality, hygiene, illness, injury, maternity, nursing,
        sanitation, suicide, symptom, therapy, tobacco, toilet, treatment, underweight, waiting list`),
      weak: list(`bed, case, death toll, die, elderly care, hunger, sick`),
    },
    example: 'Malaria killed 608,000 people worldwide in 2022.',
  },
  housing: {
    definition: 'Homes, rents, house prices, mortgages, homelessness, urban development.',
    cap: 14,
    cues: {
      strong:
        list(`affordable home, affordable housing, apartment, building permit, condominium, council house, dwelling, eviction, first time buyer, hdb, home buyer,
        home owner, home ownership, homeless, homelessness, homeowner, house, house building, house price, housebuilding, household overcrowding, housing, housing board,
        housing completion, housing loan, housing price, housing project, housing scheme, housing start, housing stock, housing supply, housing unit, landlord, mortgage rate,
        new home, private rented, property price, public housing, real estate, rent, rental, rental price, residential, residential property, residential unit, rough
        sleeper, slum, social housing, squatter, tenancy, tenant, urban renewal`),
      fair: list(
        `building, flat, home, lease, mortgage, property, property market, resettlement estate, sq ft, town centre, urban development`,
      ),
      weak: list(
        `accommodation, community development, estate, land sale, neighbourhood, room, shelter, square foot, square metre, town, urban`,
      ),
    },
    example: 'Average rents in Dublin climbed 8% to €1,850 a month.',
  },
  justice: {
    definition: 'Crime, policing, courts, prisons, corruption, legal aid, civil and human rights.',
    cap: 12,
    cues: {
      strong:
        list(`arrest, bribery, burglary, civil right, cocaine, convict, conviction, corruption, court, court case, crime, crime rate, criminal, cybercrime, death
        penalty, death row, detainee, detention, discrimination, domestic violence, drug offence, drug trafficker, drug trafficking, execution, fraud, gang, gender based
        violence, gun crime, gun violence, hate crime, heroin, homicide, homicide rate, human right, human trafficking, imprisoned, inmate, intentional homicide, jail, judge, jury, judicial,
        judiciary, juvenile, kidnapping, knife crime, law enforcement, lawsuit, lawyer, legal aid, magistrate, money laundering, murder, narcotic, offender, police, police
        force, police officer, police station, policeman, prison, prison population, prisoner, prosecution, prosecutor, rape, robbery, sexual assault, sexual offence, smuggling, supreme
        court, theft, tribunal, violent crime`),
      fair: list(`attorney, bail, equal right, firearm, gender equality, illegal, legal, litigation, offence, organised crime, perpetrator, racism, rule of law, shooting,
        terrorism, torture, violence, witness`),
      weak: list(
        `abuse, act, ban, case, drug, equality, fine, gender, gun, illicit, law, legislation, penalty, rights, trafficking, trial, victim`,
      ),
    },
    example: 'Police recorded 23 murders in the capital in 2014, the fewest in a decade.',
  },
  migration: {
    definition: 'Immigrants, emigrants, refugees, asylum, displacement, borders, citizenship.',
    cap: 9,
    cues: {
      strong:
        list(`arrival of migrant, asylum, asylum application, asylum seeker, border crossing, brain drain, deport, deportation, diaspora, displaced people, displaced person, emigrant, emigrate,
        emigration, foreign born, forcibly displaced, humanitarian intake, humanitarian programme, humanitarian visa, illegal crossing, illegal immigrant, immigrant, immigrate, immigration, internally displaced, migrant, migrant
        worker, migrate, migration, naturalisation, naturalised, net migration, new arrival, new immigrant, newcomer, permanent resident, refugee, refugee camp, returnee, settler, skilled migration, stateless, undocumented, unhcr,
        work permit`),
      fair: list(
        `citizenship, displaced, displacement, flee, foreign national, foreign worker, foreigner, guest worker, intake, relocate, relocation, remittance, resettle, resettlement, rohingya, visa`,
      ),
      weak: list(`abroad, border, expatriate, exodus, leave the country, overseas`),
    },
    example: 'Colombia has taken in 2.8 million Venezuelan refugees and migrants.',
  },
  population: {
    definition: 'How many people there are: growth, births, ages, households, cities.',
    cap: null,
    cues: {
      strong:
        list(`ageing population, ageing society, aging population, birth, birth rate, census, death rate, demographic, demography, family planning, fertility, fertility
        rate, household size, median age, newborn, old age dependency, overpopulation, population, population density, population growth, total fertility rate, urban
        population, urbanisation, world population, younger generation`),
      fair: list(
        `ageing, centenarian, inhabitant, divorce, elderly people, elderly person, life expectancy, marriage, older people, per cent of people, resident, resident population, rural population, young people`,
      ),
      weak: list(`age, aged, elderly`),
    },
    example: 'Nigeria’s population is forecast to pass 375 million by 2050.',
  },
  transport: {
    definition: 'Roads, railways, ports, airports, vehicles, passengers and freight.',
    cap: 10,
    cues: {
      strong:
        list(`air cargo, air fare, air passenger, air route, air traffic, airline, airport, aviation, berth, bicycle, bridge, bus, bus lane, bus route, bus service, canal, car
        ownership, cargo throughput, charging point, commuter, container port, container throughput, container traffic, cycle lane, cycling, cyclist, deep sea port, driver,
        electric bus, expressway, ferry, flight, freight, freight train, harbour, high speed line, high speed rail, highway, kilometre of road, light rail, locomotive, logistics, lorry,
        mass rapid transit, metro, metro line, motor vehicle, motorcycle, motorway, mrt, passenger, passenger traffic, pedestrian, port, public transport, rail, rail
        line, rail network, railway, railway line, railway station, rapid transit, road, road accident, road death, road network, road safety, road traffic, rolling stock, runway,
        rural road, seaport, shipping, shipyard, subway, taxi, toll, toll road, traffic, traffic accident, traffic congestion, train, train station, tram, transit system, transport,
        transport and communications, transport infrastructure, transportation, truck, tunnel, vehicle, vehicle registration`),
      fair: list(
        `aeroplane, aircraft, car, cargo, corridor, electric vehicle, fare, infrastructure project, lane, motor, motorist, parking, shipbuilding, ship, telecommunication, vessel`,
      ),
      weak: list(
        `container, gauge, infrastructure, journey, kilometre, lines, mile, postal, route, station, terminal, travel`,
      ),
    },
    example: 'The new metro line carries 310,000 passengers a day.',
  },
  welfare: {
    definition: 'Poverty, inequality, social security, pensions, benefits, family and disability support.',
    cap: 13,
    cues: {
      strong:
        list(`anganwadi, basic income, below the poverty line, benefit claimant, bpl, cash transfer, child benefit, child poverty, conditional cash transfer, destitute, disability benefit,
        extreme poverty, family allowance, food bank, food stamp, gini, gini coefficient, housing benefit, income inequality, inequality, low income family, low income
        household, malnourished child, needy, nursing home, old age pension, old age security, pension, pension scheme, pensioner, poor family, poor household, poor people, poorest, poverty, poverty line, poverty
        rate, poverty reduction, provident fund, public assistance, ration card, retirement benefit, safety net, senior citizen, single parent, social assistance, social benefit, social
        care, social grant, social insurance, social protection, social security, social service, social welfare, state pension, unemployment benefit, universal credit, welfare, welfare
        benefit, welfare state, widow pension`),
      fair: list(`allowance, beneficiary, carer, family support, charity, childcare, child care, disabled, disability, disadvantaged, homeless, income support, maternity leave,
        parental leave, poor, retiree, retirement, scheduled caste, scheduled tribe, self help group, social, social spending, tribal, underprivileged, volunteer, vulnerable household`),
      weak: list(
        `backward, benefit, deprivation, elderly, hardship, hunger, low income, millions of people, orphan, ration, vulnerable, widow`,
      ),
    },
    example: 'The share of Bolivians in extreme poverty fell from 38% in 2004 to 13% in 2019.',
  },
} as const satisfies Record<string, ClaimTypeRow>;
