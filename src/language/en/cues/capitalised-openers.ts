import { list } from '../../list';

/** Words that are capitalised for their place at the front of a sentence, or before a name, and are no part of one. */
export const capitalisedOpeners = list(`
  a, about, above, according, across, after, again, against, all, almost, along, alongside, already, also, although,
  among, an, and, annex, another, any, apart, april, around, as, at, august, because, before, below, besides, between,
  beyond, both, but, by, can, chapter, chart, combined, compared, consider, could, dear, december, despite,
  distinguished, down, dr, during, each, either, even, ever, every, excellencies, excluding, expenditure, february,
  fellow, few, figure, finally, first, firstly, for, friday, from, further, furthermore, gentlemen, having, he, hence, her, here,
  his, hon, honourable, how, however, i, if, in, including, indeed, instead, it, its, january, july, june, just,
  ladies, last, let, like, likewise, madam, many, march, may, meanwhile, might, monday, more, moreover, most, moving,
  mr, mrs, ms, much, must, my, near, nearly, neither, next, no, none, nor, not, november, now, october, of, off,
  often, on, once, one, only, or, other, our, out, outside, over, overall, page, part, per, perhaps, rather, saturday,
  second, secondly, section, september, shall, she, should, similarly, since, sir, so, some, soon, source, speaker,
  still, such, sunday, table, than, thanks, that, the, their, then, there, therefore, these, they, third, thirdly,
  this, those, though, through, throughout, thursday, thus, to, today, together, too, total, tuesday, turning, two,
  under, unless, unlike, until, up, upon, us, very, via, was, we, wednesday, well, were, what, when, where, whereas,
  whether, which, while, whilst, who, why, will, with, within, without, would, yes, yesterday, yet, you, your
`);
