const DATE = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2})(?:T([01]\d|2[0-3]):([0-5]\d))?)?)?$/;
const UNSPECIFIED = /^-?\d{2}(?:\dX|XX)$/;
const DIVISIONS = new Set([21, 22, 23, 24, 33, 34, 35, 36, 40, 41]);

/** What is wrong with an EDTF string of the kinds that we promise, or null: an independent check, by Date.UTC. */
export function edtfProblem(edtf: string): string | null {
  const ends = edtf.split('/');
  if (ends.length > 2) return `more than one stroke in ${edtf}`;
  if (ends.length === 1) return UNSPECIFIED.test(edtf) ? null : dateProblem(edtf, true);
  if (ends[0] === '..' && ends[1] === '..') return `no end in ${edtf}`;
  for (const end of ends) {
    const problem = end === '..' ? null : dateProblem(end, false);
    if (problem) return problem;
  }
  if (ends.includes('..')) return null;
  return ends[0]!.slice(0, 4) <= ends[1]!.slice(0, 4) ? null : `${edtf} runs backwards`;
}

function dateProblem(date: string, divisions: boolean): string | null {
  const match = DATE.exec(date);
  if (!match) return `${date} is no date`;
  const [year, month, day] = match.slice(1, 4).map((part) => (part === undefined ? null : Number(part)));
  if (month === null || month === undefined) return null;
  if (divisions && day === null && DIVISIONS.has(month)) return null;
  if (month < 1 || month > 12) return `no month ${month}`;
  const real = new Date(Date.UTC(2000, month - 1, day ?? 1));
  real.setUTCFullYear(year!);
  return real.getUTCMonth() === month - 1 && real.getUTCDate() === (day ?? 1) ? null : `no day ${date}`;
}
