import { list } from '../../list';

/** Of these only with a capital: `Part 2`, `Bill 21`, `Goal 13`, `ISO 9001`, `Boeing 737`. */
export const names = list(`
  a level, act, agenda, airbus, android, apollo, asx, asx s p, band, bay, big, bill, bluetooth, boeing, bs, building,
  cac, cap, chamber, channel, chart, class, committee of, country road, court, covid, district, dow, en, euro,
  euro stoxx, exchange, falcon, flight, form, formula, fortune, ftse, galaxy, game, gate, goal, goals, grade, group,
  group of, hang seng, ibex, iec, ieee, interstate, ios, ipad, iphone, iso, issue, item, kategori, key stage, lesson,
  level, line, list, lot, macos, minute, model, nikkei, no, nos, note, number, op, option, opus, part, phase, pier,
  platform, playstation, point, principle, priority, project, proposal, proposition, protocol, psalm, question, radio,
  recommendation, response, route, rule, russell, s & p, s p, s&p, scenario, sdg, sdgs, sensex, series, slide, stage,
  standard, step, stoxx, strand, study, symphony no, target, terminal, theme, tier, title, topic, track, type, ubuntu,
  unit, usb, voyager, ward, watch, week, windows, xbox, zone
`);
