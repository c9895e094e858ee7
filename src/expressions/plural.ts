/** A plural by its looks: an s behind anything but an s, in a word that is not too short for one (`was`, `its`). */
export function looksPlural(norm: string): boolean {
  return norm.length > 3 && norm.endsWith('s') && !norm.endsWith('ss');
}
