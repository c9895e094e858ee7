// Claims about rents as a type of their own, with the city and what kind of home.
import { createExtractor, defineClassifier } from 'claimsieve';
import * as z from 'zod';

const rent = defineClassifier({
  type: 'rent',
  cues: ['rent', 'rental price', 'average lease'],
  data: z.object({ city: z.string().nullable(), home: z.enum(['flat', 'house', 'any']) }),
  classify: ({ sentence, subject, place }) => {
    // Rent has a second meaning in economics that is not ours.
    if (/\beconomic rents?\b|\brent[- ]seeking\b/i.test(sentence.text)) return null;
    const home = /\b(?:flat|apartment)s?\b/i.test(sentence.text)
      ? 'flat'
      : /\bhouses?\b/i.test(sentence.text)
        ? 'house'
        : 'any';
    return { score: 0.95, data: { city: (place ?? subject)?.text ?? null, home } };
  },
});

const { extractClaims } = createExtractor({ classifiers: [rent] });

/** How rents moved, by city: `[{ city: 'Lyon', home: 'any', change: 7 }]`. */
export function rentsIn(text: string) {
  return extractClaims(text).flatMap((claim) =>
    claim.type === 'rent' && claim.form === 'change' ? [{ ...claim.data, change: claim.expression.value }] : [],
  );
}
