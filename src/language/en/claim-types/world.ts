import type { ClaimTypeRow } from '../../language';
import { list } from '../../list';

/** Types of relations between states, and what stands apart from the fields of policy. */
export const world = {
  aid: {
    definition: 'Development assistance, humanitarian relief, donors, development goals.',
    cap: 19,
    cues: {
      strong:
        list(`agenda 2030, aid, aid agency, aid budget, aid convoy, aid flow, aid recipient, aid worker, bilateral aid,
        concessional finance, concessional loan, debt cancellation, debt forgiveness, debt relief,
        developing nation, development aid, development assistance, development cooperation, development finance,
        development goal, development partner, donor, donor country, emergency aid, emergency relief, famine,
        famine relief, food aid, foreign aid, humanitarian, humanitarian aid, humanitarian appeal,
        humanitarian assistance, humanitarian corridor, humanitarian crisis, humanitarian need,
        humanitarian relief, international assistance, international development,
        international development association, millennium development goal, oda, official development assistance,
        people in need, red cross, relief effort, relief operation, relief supplies, relief worker, sdg,
        sustainable development, sustainable development goal, technical assistance, technical cooperation, undp,
        united nations development programme, usaid, world food programme`),
      fair: list(`2030 agenda, assistance, capacity building, contributor, developing country, developing world,
        disaster relief, donate, donation, financing for development, food insecurity, food parcel, funding gap,
        global south, hunger, in need of assistance, ldc, least developed country, ngo,
        non governmental organisation, poor country, poorest country, poverty eradication, recipient,
        recipient country, recipient of aid, reconstruction, starvation, starve, unicef,
        united nations children fund`),
      weak: list(`brink, commit, disburse, pledge, rebuild, recovery, relief`),
    },
    example: 'Sweden gave 0.9% of its national income in development assistance in 2022.',
  },
  defence: {
    definition: 'Armed forces, weapons, military spending, wars, peacekeeping and security.',
    cap: 16,
    cues: {
      strong: list(`air force, air strike, aircraft carrier, airstrike, ammunition, armed attack, armed conflict,
        armed force, armed group, armoured vehicle, arms, arms control, arms sale, army, artillery,
        ballistic missile, battalion, battlefield, bomb blast, bombardment, bombing, brigade, car bomb,
        civil defence, cluster munition, combat, combat aircraft, conscript, conscription, counter terrorism,
        cruise missile, defence, defence budget, defence capability, defence expenditure, defence force,
        defence industry, defence spending, demining, fighter aircraft, fighter jet, frigate, guerrilla, hostage,
        insurgency, insurgent, invade, invasion, landmine, militant, military, military aid, military base,
        military coup, military exercise, military expenditure, military personnel, military service,
        military spending, militia, mine clearance, missile, missile test, munition, national defence,
        national security, national service, national serviceman, nato, naval, navy, nuclear arsenal,
        nuclear submarine, nuclear test, nuclear warhead, nuclear weapon, peacekeeper, peacekeeping,
        peacekeeping force, prisoner of war, rebel, regiment, reservist, security force, serviceman, shelling,
        soldier, spending on defence, spending on security, squadron, submarine, suicide bomber, tank,
        terror attack, terrorist, terrorist attack, troop, war, war crime, warhead, warplane,
        warship, weapon`),
      fair: list(`aggression, annexation, atrocity, attack, barracks, blast, bomb, casualty, ceasefire, civilian,
        civilian casualty, coast guard, combat mission, conflict, coup, deployment, disarmament, drone,
        front line, genocide, hijack, kill, mission in, non proliferation, rocket, security council resolution,
        siege, terrorism, truce, veteran, wounded`),
      weak: list(`aircraft, border, force, occupation, peace, security, strike`),
    },
    example: 'Poland spent 3.9% of GDP on defence in 2023.',
  },
  diplomacy: {
    definition: 'Relations between states and in international bodies: agreements, memberships, visits, anniversaries.',
    cap: 19,
    cues: {
      strong: list(`accede, accession, accession talk, advisory opinion, ambassador, ambassadorial, bilateral agreement,
        bilateral relation, bilateral tie, blockade, candidate status, communique, consulate,
        cooperation agreement, diplomacy, diplomat, diplomatic, diplomatic mission, diplomatic relation,
        diplomatic tie, embargo, embassy, envoy, foreign affair, foreign minister, foreign ministry,
        foreign policy, founding member, general assembly, general debate, head of government, head of state,
        high commission, international agreement, international court of justice, international law,
        joint communique, joint declaration, joint statement, maritime boundary, memorandum of understanding,
        mou, multilateral, multilateralism, non aligned movement, observer state, partnership agreement,
        peace accord, peace agreement, peace deal, peace process, peace talk, peace treaty, permanent member,
        permanent representative, ratification, ratify, sanctions, secretary general, security council,
        special envoy, state visit, strategic partnership, summit, territorial dispute, treaty,
        two state solution, un charter, working visit`),
      fair: list(`accord, agreement, alliance, anniversary, bloc, caricom, chairmanship, charter, convention, cooperation,
        council of ministers, declaration, delegation, engagement, forum, g20, g7, independence,
        international court, join, mediation, mediator, member state, membership, negotiation, pacific leader,
        pact, partnership, phone call, presidency, protocol, recognition, resolution, sanction, sign, signatory,
        signed, state party, telephone talk, tie, united nations, visit`),
      weak: list(`admission, african union, asean, assembly, bilateral, call, co operate, commonwealth, dialogue,
        european union, host, international, leader, meet, meeting, minister, organisation, president, recognise,
        relation, session, talk, vote in favour`),
    },
    example: 'Mongolia and Canada opened diplomatic relations in 1973.',
  },
  opinion: {
    definition: 'What share of respondents think, want or feel something.',
    cap: null,
    cues: {
      strong:
        list(`approval rating, approve of, believe that, confidence in the government, intend to vote, opinion poll,
        poll found, polled, pollster, public opinion, questionnaire, respondent, said that they, said they,
        say that they, say they, support for the idea, survey respondent, surveyed, think that,
        those interviewed, those polled, those questioned, those surveyed, trust in government,
        want the government, were satisfied, would vote`),
      fair: list(`agree that, approve, believe, consider that, disagree, disapprove, dissatisfied, favourable view,
        feel that, in favour of, interviewed, interviewee, opinion, oppose, optimistic, pessimistic, poll,
        popularity, prefer, satisfaction, satisfied, support for, survey, thought that, trust, undecided,
        unfavourable view, worried`),
      weak: list(`agree, attitude, confident, concerned, feel, find, perception, say, support, think, want`),
    },
    example: 'Six in ten respondents say that they trust the courts.',
  },
  other: {
    definition: 'A quantitative claim that fits no other type: elections, culture, sport, media, daily life.',
    cap: null,
    cues: {
      strong: list(`ballot, ballot paper, box office, by election, candidate, constituency, elect, elected, election,
        electoral, electorate, filmmaker, gold medal, grammy, lawmaker, legislative council, legislator,
        legislature, medal, member of parliament, museum, olympic, oscar, polling day, polling station,
        presidential election, referendum, streaming service, theatregoer, turnout, turnout rate, vote,
        voter turnout, voting, world cup`),
      fair: list(`album, athlete, audience, author, championship, chart, cinema, coach, concert, congressman, councillor,
        cup, festival, film, football, game, game show, heritage site, league, listener, match, mayor,
        member of the council, monument, movie, musician, newspaper, novel, parliament, parliamentary,
        parliamentary seat, party, pilgrim, prize, reader, season, seat, senator, song, spectator, sport,
        television, theatre, tournament, viewer, voter, worshipper, zoo`),
      weak: list(`artist, book, church, cultural, culture, fan, majority, minority, music, religious, team`),
    },
    example: 'The museum drew 410,000 visitors in its first year.',
  },
} as const satisfies Record<string, ClaimTypeRow>;

/**
 * Names and turns of phrase whose words would mislead: they are read over as a whole.
 * `The World Bank` is not about banks, `the House of Commons` not about houses.
 */
export const neutralPhrases =
  list(`act of parliament, at home, at the expense of, bank holiday, bank on, chancellor of the exchequer, congress party, environmental protection agency,
  finance minister, go home, green paper, health minister, health of the economy, home affairs, home country, home market, home office, home secretary, house of assembly, house of commons, house of lords, house of
  representatives, in case of, in charge of, in the interest of, in the light of, in the case of, in the face of, in the wake of, in power, interest in, labour party, gdp ratio, of gdp, of gni, of gnp, of gross national income, of gross national product, of gsdp, of gross domestic product, of national income, of national product, of the adult population, of the entire population, of the general population, of the population, of the rural population, of the total population, of the urban population, of the world population, of the working population, minister for finance, minister of finance, on account of, on behalf of,
  on the part of, point of view, prime minister, return home, school of thought, state of affairs, send home, take account of, this house, west bank, white house, white paper, world bank, world trade centre`);
