/** Tables of words made for looking them up: a list as a set, a record of lists as a map from the word to its key. */
export type Lookups<Tables> = {
  readonly [Name in keyof Tables]: Tables[Name] extends readonly string[]
    ? ReadonlySet<string>
    : ReadonlyMap<string, keyof Tables[Name] & string>;
};

type Table = readonly string[] | Readonly<Record<string, readonly string[]>>;

export function lookupsOf<Tables extends object>(tables: Tables): Lookups<Tables> {
  const compiled = Object.entries<Table>(tables as Record<string, Table>).map(([name, table]) => [
    name,
    isList(table) ? new Set(table) : keysByWord(table),
  ]);
  return Object.fromEntries(compiled) as Lookups<Tables>;
}

/** A word under several keys has the first of them. */
function keysByWord(table: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> {
  const entries = Object.entries(table).flatMap(([key, words]) => words.map((word) => [word, key] as const));
  return new Map(entries.reverse());
}

function isList(table: Table): table is readonly string[] {
  return Array.isArray(table);
}
