/**
 * Words by the parts they play in a grammar, compiled so that a question costs one look-up of the word, whatever the
 * part: `is('articles', 'the')`.
 */
export function createRoles<Role extends string>(
  table: Readonly<Record<Role, readonly string[]>>,
): (role: Role, norm: string) => boolean {
  const bits = {} as Record<Role, number>;
  const masks = new Map<string, number>();
  for (const [place, role] of (Object.keys(table) as Role[]).entries()) {
    bits[role] = 2 ** place;
    for (const word of table[role]) masks.set(word, (masks.get(word) ?? 0) | bits[role]);
  }
  return (role, norm) => ((masks.get(norm) ?? 0) & bits[role]) !== 0;
}
