/** Endings that Britain and America spell apart, the British one first: a cue in either spelling matches both. */
export const spellings = [
  ['aemia', 'emia'],
  ['ence', 'ense'],
  ['isation', 'ization'],
  ['ise', 'ize'],
  ['logue', 'log'],
  ['lling', 'ling'],
  ['mme', 'm'],
  ['our', 'or'],
  ['ourer', 'orer'],
  ['tre', 'ter'],
  ['yse', 'yze'],
] as const satisfies readonly (readonly [string, string])[];
