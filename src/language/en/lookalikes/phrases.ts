import { list } from '../../list';

/** An unnamed time to come, but a length behind one of `lengthBefore` or before `of`: `for one day`, `one day of leave`. */
export const someday = ['one day'] as const;

export const lengthBefore = list(`
  about, after, by, exactly, for, in, just, last, lasted, lasts, least, most, of, only, over, take, takes, than, took,
  under, within
`);

/** Whole phrases, whatever is around them. */
export const phrases = list(`
  20/20, 24/7, 4k camera, 4k display, 4k footage, 4k resolution, 4k screen, 4k tv, 4k tvs, 4k ultra, 4k video,
  4k videos, 4x4, 50-50, 50/50, 7/7, 8k tv, 8k video, 9/11, a second opinion, all in one, all-in-one, at first,
  at one point, catch 22, catch-22, day one, eleventh hour, fifth column, fifty-fifty, first aid, first amendment,
  first and foremost, first class, first come, first glance, first half, first hand, first instance, first lady,
  first minister, first name, first nations, first of all, first past the post, first person, first reading,
  first sight, first strike, first world war, first-class, first-degree, first-hand, first-past-the-post, first-rate,
  first-time, firsthand, four-wheel, fourth estate, ground zero, in the first place, net zero, net-zero, no one,
  number one priority, on the one hand, one and only, one and the same, one another, one at a time, one by one,
  one for all, one on one, one to one, one-off, one-on-one, one-sided, one-stop, one-to-one, one-way,
  per second, plan b, second amendment, second guess, second half, second hand, second nature, second reading,
  second thoughts, second to none, second world war, second-class, second-degree, second-hand, seventh heaven,
  sixth form, sixth sense, split second, square one, third countries, third country, third parties, third party,
  third reading, third world, third-country, third-degree, third-party, two by two, two-sided, two-tier, two-way,
  world war, zero in on, zero-sum, zeroed
`);
