import { badTable } from './errors';
import type { Language } from './language/language';
import type { ClaimTypeExtension } from './model/tables';
import { type Check, either, fields, flag, listOf, number, oneOf, ownFields, recordOf, text } from './shape';

/** The language with a user's rows on top of its own; raises `InputError` that names the row which is not right. */
export function extendLanguage(language: Language, given: unknown): Language {
  if (given === undefined) return language;
  const tables = ownFields(given, 'tables');
  shapeOf(language)(given, 'tables');
  const { claimTypes = {}, ...others } = tables as { claimTypes?: Record<string, ClaimTypeExtension> };
  const rows = Object.entries(claimTypes).map(([type, row]) => [
    type,
    merged(language.claimTypes[type] ?? NEW_TYPE, row),
  ]);
  return {
    ...merged(language, others),
    claimTypes: { ...language.claimTypes, ...Object.fromEntries(rows) },
  };
}

const NEW_TYPE = { cues: {} };

/** Lists grow, records are merged key by key, anything else is replaced. */
function merged<Table>(base: Table, extra: unknown): Table {
  if (Array.isArray(base)) return [...base, ...(extra as unknown[])] as Table;
  if (typeof base !== 'object' || base === null || typeof extra !== 'object' || extra === null) return extra as Table;
  const result = { ...base } as Record<string, unknown>;
  for (const [key, value] of Object.entries(extra))
    result[key] = Object.hasOwn(result, key) ? merged(result[key], value) : value;
  return result as Table;
}

const words = listOf(text);
const names = recordOf(text);

const claimType = fields(
  {
    definition: text,
    cap: either(
      (value) => value === null,
      () => undefined,
      number,
    ),
    cues: fields({ strong: words, fair: words, weak: words, faint: words }),
    example: text,
  },
  ['cues'],
);

const abbreviation = fields({ form: text, goesOnBefore: oneOf('anything', 'number', 'day', 'capital', 'lower') }, [
  'form',
  'goesOnBefore',
]);

const unit = fields(
  {
    name: text,
    words,
    symbols: words,
    prefixes: text,
    prefixed: flag,
    shy: flag,
    kind: oneOf('duration', 'percentage'),
    iso: text,
    times: number,
  },
  ['name'],
);

/** What may be added to a language: its cues are as its own are, lists or records of lists. */
function shapeOf({ cues, currencies }: Language): Check {
  const subunit = fields({ of: text, per: number }, ['of', 'per']);
  const pair: Check = (value, path) => {
    words(value, path);
    if ((value as unknown[]).length !== 2) throw badTable(path, 'two names, for one and for many', value);
  };
  const special: Record<string, Check> = { names: recordOf(pair), subunits: recordOf(subunit) };
  const money = Object.entries(currencies).map(([key, table]) => [
    key,
    special[key] ?? (Array.isArray(table) ? words : names),
  ]);
  return fields({
    abbreviations: listOf(either((value) => typeof value === 'string', text, abbreviation)),
    units: listOf(unit),
    currencies: fields(Object.fromEntries(money)),
    cues: fields(Object.fromEntries(Object.entries(cues).map(([slot, table]) => [slot, cueShape(table)]))),
    claimTypes: recordOf(claimType),
  });
}

function cueShape(table: object): Check {
  return Array.isArray(table) ? words : fields(Object.fromEntries(Object.keys(table).map((key) => [key, words])));
}
