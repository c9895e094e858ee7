// What states spend on defence, as a share of their income or as an amount, as typed data that is checked.
import { type Candidate, createExtractor, defineClassifier } from 'claimsieve';
import * as z from 'zod';

const spending = z.object({
  spender: z.string().nullable(),
  amount: z.discriminatedUnion('in', [
    z.object({ in: z.literal('money'), value: z.number(), currency: z.string().length(3) }),
    z.object({ in: z.literal('percent'), value: z.number(), of: z.string().nullable() }),
  ]),
  kind: z.enum(['actual', 'target', 'forecast']),
});

const KINDS = { asserted: 'actual', target: 'target', projected: 'forecast' } as const;

const defenceSpending = defineClassifier({
  type: 'defence-spending',
  cues: ['defence spending', 'military spending', 'defence budget', 'military expenditure', 'spend on defence'],
  data: spending,
  classify: (candidate) => {
    const amount = amountOf(candidate);
    const kind = candidate.modality in KINDS ? KINDS[candidate.modality as keyof typeof KINDS] : null;
    return amount && kind ? { score: 0.95, data: { spender: spenderOf(candidate), amount, kind } } : null;
  },
});

function amountOf({ expression, ...candidate }: Candidate): z.infer<typeof spending>['amount'] | null {
  const { kind, value, currency } = expression;
  if (value === null) return null;
  if (kind === 'currency' && currency) return { in: 'money', value, currency };
  if (kind !== 'percentage') return null;
  return { in: 'percent', value, of: candidate.form === 'share' ? (candidate.share.whole?.text ?? null) : null };
}

function spenderOf({ subject, place }: Candidate): string | null {
  return subject?.resolved ?? subject?.text ?? place?.text ?? null;
}

const { extractClaims } = createExtractor({ classifiers: [defenceSpending], builtins: false });

/** Every statement of defence spending in a text. */
export function defenceSpendingIn(text: string): z.infer<typeof spending>[] {
  return extractClaims(text).map(({ data }) => data);
}
