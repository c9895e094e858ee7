import { expect, test } from 'vitest';
import { parse, sliceOf } from './parse';

/** A sentence with its noun chunks: each in brackets, its head behind a bar where it is not the last word. */
const rows: readonly string[] = [
  '[The world’s 6G patent applications] rose by [40%].',
  '[A science and technology agreement] was signed in [1978].',
  '[The health and education budget] is [$4 billion].',
  '[China] and [the UK] signed [12 agreements].',
  '[Kia and Hyundai vehicles] cost [$9,000].',
  '[Deep, rapid and sustained cuts] followed in [1990].',
  '[The 20% and 25% rates] remain.',
  '[Half the population] lives on [$2 a day].',
  '[The poor] pay [30%] of [their income].',
  '[The country’s second] was built in [1978].',
  '[Last year] [the fund] grew by [5%].',
  '[Last year’s budget] was [$4 billion].',
  '[The 2019 data] show [a 5% fall].',
  'In [2019] [exports] fell by [5%].',
  'After [40 years] [trade] grew [5%].',
  '[The 40-year loan] is [$5 million].',
  '[Shops] sold [three times the average].',
  '[It] lent [$5 million] to [some “green” banks].',
  '[Rolls] will grow by [400] [between 2019 and 2027].',
  '[It] spent [2%] of [world gross product].',
  'In [summer] [local prices] rose [2%].',
  'In [estimated terms], [output] fell [4%].',
  '[All these 40 firms] failed.',
  '[Most] of [the money] was lost in [2008].',
  '[The then prime minister] cut [the rate] to [5%].',
  '[The bridge] is [90 miles] long.',
  '[Seven deputies] were fired, and [eight others] left.',
  '[An 80-mile (130 km) stretch] of [road] closed.',
  '[The storm] had [155 mph (250 kph) winds].',
  '[The bridge] is [90 miles] ([145 km]) long.',
  '[They] praised [the ‘brave’ firms] for [40 jobs].',
  '[A newly built dam] supplies [30 towns].',
  '[The Transition Support Package] ends in [2030].',
  '[They] blamed [an additional 400 heat wave-related deaths] on [it].',
  '[A drought-led food price-driven crisis] began in [1990].',
  '[They] leased [farmers] [state-owned land] for [$5 million].',
];

test.each(rows)('%s', (marked) => {
  const text = marked.replaceAll(/[[\]]/g, '');
  const syntax = parse(text);
  let shown = '';
  let at = 0;
  for (const chunk of syntax.chunks) {
    const { start, end } = { start: syntax.words[chunk.start]!.start, end: syntax.words[chunk.end - 1]!.end };
    shown += `${text.slice(at, start)}[${sliceOf(text, syntax, chunk)}]`;
    at = end;
  }
  expect(shown + text.slice(at)).toBe(marked);
});
