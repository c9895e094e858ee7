import type { CueTable, Direction } from '../../language';
import { list } from '../../list';

/** Verbs whose subject or object moves: `exports rose 5%`, `we will cut the rate`. Phrasal verbs with their particle. */
export const changeVerbs = {
  increase: list(`
    accelerate, adjust up, advance, appreciate, ascend, augment, balloon, bolster, boost, bounce, bounce back,
    build up, bump up, burgeon, climb, creep up, double, drift up, drive up, edge up, enhance, enlarge, escalate,
    expand, explode, firm, gain, go up, grow, heighten, hike, improve, inch up, increase, inflate, intensify, jack up,
    jump, leap, lengthen, lift, mark up, mount, move higher, move up, multiply, mushroom, nudge up, perk up, pick up,
    pop, proliferate, push higher, push up, quadruple, quintuple, raise, rally, ramp up, rebound, recover, regain,
    revise up, revise upwards, rise, rocket, scale up, sextuple, shoot up, skyrocket, snowball, soar, spike, step up,
    strengthen, surge, swell, tick up, top up, treble, triple, uplift, uprate, upsize, vault, widen, zoom
  `),
  decrease: list(`
    abate, adjust down, back off, bring down, chop, collapse, come down, contract, cool, crash, crater, creep down,
    crumble, curb, curtail, cut, cut back, decelerate, decline, decrease, deflate, deplete, depreciate, depress,
    deteriorate, devalue, dim, diminish, dip, dive, downsize, drift down, drive down, drop, drop back, drop off,
    dwindle, ease, ebb, edge down, erode, fall, fall back, fall off, go down, halve, inch down, knock down, lessen,
    lose, lower, mark down, moderate, move down, narrow, nosedive, nudge down, pare, plummet, plunge, prune,
    pull back, push down, recede, reduce, retreat, revise down, revise downwards, roll back, sag, scale back,
    scale down, shave, shed, shorten, shrink, sink, skid, slacken, slash, slide, slim, slip, slip back, slow, slump,
    soften, step down, subside, tail off, tank, taper, tick down, trim, tumble, wane, weaken, whittle down, wind down
  `),
  none: list(`
    flatline, freeze, hover, level off, plateau, remain, stabilise, stabilize, stagnate, stay, stand still
  `),
} as const satisfies CueTable<Direction>;
