/** Words for whom a text speaks for: their antecedent is the speaker's country. */
export const speakerWords = [
  'i',
  'my',
  'my country',
  'my government',
  'our',
  'our administration',
  'our country',
  'our government',
  'our nation',
  'this country',
  'us',
  'we',
] as const;

/** Pronouns that stand for what a sentence is about. */
export const anaphors = [
  'both',
  'he',
  'her',
  'his',
  'it',
  'its',
  'she',
  'that',
  'their',
  'these',
  'they',
  'this',
  'those',
] as const;

/** Of these, the ones that may stand for what is measured. */
export const impersonalPronouns = ['it', 'that', 'these', 'they', 'this', 'those'] as const;

/** Possessives: whose a thing is. */
export const possessivePronouns = ['her', 'his', 'its', 'my', 'our', 'their'] as const;

/** Nouns for two parties that the text has named: `the two sides`. */
export const pairNouns = ['countries', 'economies', 'governments', 'nations', 'parties', 'peoples', 'sides'] as const;
