import { describe, expect, expectTypeOf, test } from 'vitest';
import { type BuiltinClaimType, createExtractor, type Tables } from '../../src';
import { english } from '../../src/language/en';
import { extendLanguage } from '../../src/tables';

describe('rows on top of the built-in ones', () => {
  test('an abbreviation ends no sentence', () => {
    const text = 'It belongs to Rio Verde Agbh. Kota now.';
    const sentences = (tables?: Tables) => createExtractor({ tables }).analyze(text).sentences.length;
    expect(sentences()).toBe(2);
    expect(sentences({ abbreviations: ['Agbh.'] })).toBe(1);
    expect(sentences({ abbreviations: [{ form: 'Agbh.', goesOnBefore: 'anything' }] })).toBe(1);
  });

  test('a unit is read', () => {
    const tables: Tables = { units: [{ name: 'tola', symbols: ['tl'] }] };
    const { expressions } = createExtractor({ tables }).analyze('The mint bought 40 tolas and sold 12 tl of gold.');
    expect(expressions).toMatchObject([
      { kind: 'measure', value: 40, unit: 'tola' },
      { kind: 'measure', value: 12, unit: 'tola' },
    ]);
  });

  test('a currency is read', () => {
    const tables: Tables = { currencies: { names: { XBT: ['bitcoin', 'bitcoins'] }, signs: { '₿': 'XBT' } } };
    const { expressions } = createExtractor({ tables }).analyze('The fund holds ₿300 and sold 12 bitcoins.');
    expect(expressions).toMatchObject([
      { kind: 'currency', value: 300, currency: 'XBT' },
      { kind: 'currency', value: 12, currency: 'XBT' },
    ]);
  });

  test('a cue of change is read, and shows in the evidence', () => {
    const tables: Tables = { cues: { changeVerbs: { increase: ['biggen'] } } };
    const [claim] = createExtractor({ tables }).extractClaims('Exports of tea biggened by 4%.');
    expect(claim).toMatchObject({ form: 'change', change: { direction: 'increase' } });
    expect(claim!.evidence).toContainEqual(expect.objectContaining({ slot: 'form', text: 'biggened' }));
  });

  test('a cue for a built-in type, and a type of one’s own', () => {
    const tables = {
      claimTypes: {
        agriculture: { cues: { strong: ['quinoa'] } },
        fisheries: { definition: 'Catches and fleets.', cap: 4, cues: { strong: ['krill'], fair: ['catch'] } },
      },
    } as const satisfies Tables;
    const extractor = createExtractor({ tables });
    expect(extractor.extractClaims('Sales of quinoa fell by 4%.')[0]).toMatchObject({ type: 'agriculture' });
    const [claim] = extractor.extractClaims('Krill landings fell by 4%.');
    expect(claim).toMatchObject({ type: 'fisheries' });
    expect(claim!.evidence[0]).toMatchObject({ slot: 'type', text: 'Krill' });
    expectTypeOf(claim!.type).toEqualTypeOf<BuiltinClaimType | 'fisheries'>();
    expect(() => createExtractor({ tables, types: ['fisheries'] })).not.toThrow();
  });

  test('leave the language as it was', () => {
    const before = JSON.stringify(english);
    extendLanguage(english, { units: [{ name: 'tola' }], claimTypes: { trade: { cues: { strong: ['barter'] } } } });
    expect(JSON.stringify(english)).toBe(before);
    expect(extendLanguage(english, undefined)).toBe(english);
  });
});

describe('a table that is wrong', () => {
  test.each<[string, unknown, string]>([
    ['no object', [], 'table tables: expected an object, got an array'],
    [
      'an unknown table',
      { words: [] },
      'table tables: expected keys among abbreviations, units, currencies, cues, claimTypes, got the string "words"',
    ],
    [
      'abbreviations as a string',
      { abbreviations: 'Bhd.' },
      'table tables.abbreviations: expected a list, got the string "Bhd."',
    ],
    ['an empty abbreviation', { abbreviations: [''] }, 'table tables.abbreviations[0]: expected a word'],
    [
      'an unknown follower',
      { abbreviations: [{ form: 'x.', goesOnBefore: 'all' }] },
      'tables.abbreviations[0].goesOnBefore: expected "anything" or "number"',
    ],
    [
      'a unit without a name',
      { units: [{ symbols: ['tl'] }] },
      'table tables.units[0].name: expected a value, got undefined',
    ],
    [
      'a misspelled column',
      { units: [{ name: 'tola', symbol: 'tl' }] },
      'table tables.units[0]: expected keys among name, words, symbols',
    ],
    [
      'a currency with one name',
      { currencies: { names: { XBT: ['bitcoin'] } } },
      'table tables.currencies.names.XBT: expected two names',
    ],
    [
      'a sign without a code',
      { currencies: { signs: { '₿': 1 } } },
      'table tables.currencies.signs.₿: expected a word, got the number 1',
    ],
    ['an unknown slot', { cues: { verbs: ['grow'] } }, 'table tables.cues: expected keys among'],
    [
      'an unknown direction',
      { cues: { changeVerbs: { up: ['grow'] } } },
      'table tables.cues.changeVerbs: expected keys among increase, decrease, none',
    ],
    [
      'a cue that is no word',
      { cues: { negators: [3] } },
      'table tables.cues.negators[0]: expected a word, got the number 3',
    ],
    ['a type without cues', { claimTypes: { fish: {} } }, 'table tables.claimTypes.fish.cues: expected a value'],
    [
      'an unknown strength',
      { claimTypes: { fish: { cues: { high: ['x'] } } } },
      'tables.claimTypes.fish.cues: expected keys among strong, fair, weak, faint',
    ],
    [
      'a key that would be a prototype',
      { claimTypes: JSON.parse('{"__proto__": {"cues": {}}}') },
      'expected no key "__proto__"',
    ],
  ])('%s', (_name, tables, message) => {
    const call = () => createExtractor({ tables: tables as Tables });
    expect(call).toThrow(expect.objectContaining({ name: 'InputError', code: 'invalid-table' }));
    expect(call).toThrow(message);
  });
});
