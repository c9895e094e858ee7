import { describe, expect, test } from 'vitest';
import { english } from '../../src/language/en';
import { lemmatizerOf } from '../../src/syntax/lemmatizer';

const lemmatizer = lemmatizerOf(english);

describe('nouns', () => {
  const rows: Record<string, string> = {
    analyses: 'analysis',
    aircraft: 'aircraft',
    axes: 'axis',
    boxes: 'box',
    branches: 'branch',
    touches: 'touch',
    couches: 'couch',
    coaches: 'coach',
    bonuses: 'bonus',
    buses: 'bus',
    causes: 'cause',
    children: 'child',
    cities: 'city',
    criteria: 'criterion',
    gases: 'gas',
    heroes: 'hero',
    houses: 'house',
    losses: 'loss',
    courses: 'course',
    expenses: 'expense',
    glimpses: 'glimpse',
    nurses: 'nurse',
    pulses: 'pulse',
    addresses: 'address',
    news: 'news',
    people: 'people',
    prizes: 'prize',
    series: 'series',
    shoes: 'shoe',
    status: 'status',
    surveys: 'survey',
    taxes: 'tax',
    women: 'woman',
  };
  test.each(Object.entries(rows))('%s', (plural, singular) => expect(lemmatizer.noun(plural)).toBe(singular));
});

describe('verbs', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ['accused', 'accuse', 'ed'],
    ['added', 'add', 'ed'],
    ['agreed', 'agree', 'ed'],
    ['argued', 'argue', 'ed'],
    ['bringing', 'bring', 'ing'],
    ['called', 'call', 'ed'],
    ['changing', 'change', 'ing'],
    ['collapsed', 'collapse', 'ed'],
    ['combined', 'combine', 'ed'],
    ['controlled', 'control', 'ed'],
    ['cut', 'cut', 'base-or-past'],
    ['developed', 'develop', 'ed'],
    ['enabled', 'enable', 'ed'],
    ['estimated', 'estimate', 'ed'],
    ['fell', 'fall', 'past'],
    ['focused', 'focus', 'ed'],
    ['goes', 'go', 's'],
    ['grown', 'grow', 'participle'],
    ['guaranteed', 'guarantee', 'ed'],
    ['hoping', 'hope', 'ing'],
    ['lay', 'lay', 'base'],
    ['made', 'make', 'ed'],
    ['modelled', 'model', 'ed'],
    ['needed', 'need', 'ed'],
    ['passes', 'pass', 's'],
    ['planned', 'plan', 'ed'],
    ['promoted', 'promote', 'ed'],
    ['reconciled', 'reconcile', 'ed'],
    ['rising', 'rise', 'ing'],
    ['secured', 'secure', 'ed'],
    ['speed', 'speed', 'base'],
    ['studies', 'study', 's'],
    ['tied', 'tie', 'ed'],
    ['travelled', 'travel', 'ed'],
    ['visited', 'visit', 'ed'],
    ['welcomed', 'welcome', 'ed'],
  ];
  test.each(rows)('%s', (norm, lemma, form) => expect(lemmatizer.verb(norm)).toEqual({ lemma, form }));
});
