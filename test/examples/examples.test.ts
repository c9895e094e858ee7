import { expect, test } from 'vitest';
import { defenceSpendingIn } from '../../examples/defence-spending';
import { figuresIn } from '../../examples/outside-classifier';
import { rentsIn } from '../../examples/rent';

test('rent: the city and the home of each rise', () => {
  const text =
    'Rents in Lyon climbed by 7%. Flats in Turin: average rental prices fell by 2%. Economic rents rose by 9%. Exports rose by 3%.';
  expect(rentsIn(text)).toMatchObject([
    { home: 'any', change: 7 },
    { home: 'flat', change: 2 },
  ]);
});

test('defence spending: amounts and shares, what is and what is meant to be', () => {
  const text =
    'Poland’s defence budget is $31 billion. Latvia aims to raise military spending to 5% of GDP. Its schools cost $900 million.';
  expect(defenceSpendingIn(text)).toMatchObject([
    { kind: 'actual', amount: { in: 'money', value: 31_000_000_000, currency: 'USD' } },
    { kind: 'target', amount: { in: 'percent', value: 5 } },
  ]);
});

test('a classifier from outside: its type among the built-in ones', () => {
  const text = 'Casinos and bookmakers took 60% of all bets. Unemployment fell to 4%.';
  expect(figuresIn(text)).toEqual([
    { type: 'gambling', figure: '60%' },
    { type: 'labour', figure: '4%' },
  ]);
});
