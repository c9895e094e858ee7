import { list } from '../../list';

/** Verbs whose forms also are nouns, and are taken for them: `estimates range from`, `results show`. */
export const nounVerbs = list(`
  account, aim, amount, approach, average, award, balance, ban, bar, benefit, bill, block, boost, borrow,
  bridge, budget, call, cap, care, cash, cause, challenge, change, charge, claim, climb, combat, come,
  comment, concern, contact, contract, control, cost, cover, credit, cut, damage, date, deal, debate, decline,
  decrease, delay, demand, design, dip, discount, display, dispute, double, draw, drive, drop, earn, employ,
  end, equal, estimate, experience, export, face, fall, fear, feature, fight, finance, fine, finish, fish,
  flood, force, forecast, freeze, fuel, fund, gain, go, grant, guarantee, guard, harm, harvest, head, help,
  hire, hope, host, house, import, increase, influence, insure, interest, invest, issue, join, judge, jump,
  kill, lack, land, last, launch, lead, lease, lend, level, license, lift, limit, link, list, live, load,
  loan, log, lose, lower, make, manage, map, mark, market, master, matter, measure, merit, mine, miss,
  monitor, move, name, near, need, net, note, number, object, offer, open, order, outnumber, owe, own, paint,
  park, pass, pay, peak, permit, pilot, place, plan, plant, play, plunge, point, post, praise, press, prevent,
  price, print, process, produce, profit, project, promise, prompt, protest, pull, purchase, push, question,
  race, raise, rally, range, rank, rate, reach, record, recruit, reform, refund, register, release, remain,
  rent, repair, report, represent, request, rescue, reserve, respect, rest, result, return, review, reward,
  rise, risk, rule, run, rush, sample, save, say, school, score, seat, see, service, set, settle, shape,
  share, shelter, shift, ship, shop, show, sign, sit, slide, slip, slow, slump, smoke, source, speed, spend,
  spike, sponsor, spread, staff, stage, stand, start, state, stay, stem, step, stock, stop, store, strike,
  study, suffer, supply, support, surge, survey, talk, tap, target, tax, teach, tend, test, think, top, total,
  touch, trade, trail, train, transfer, transport, trap, travel, treat, trend, triple, trust, try, tumble,
  turn, upgrade, use, value, view, visit, volunteer, vote, wage, want, warrant, waste, watch, water, weigh,
  win, wish, witness, work, worry, wound, yield
`);
