import { list } from '../../list';

/** Series of law reports and statutes, between the volume and the page: `347 U.S. 483`. */
export const reporters = list(`
  a.c., ac, all er, c.f.r., cfr, clr, dlr, ehrr, ewca civ, ewca crim, f. supp., f. supp. 2d, f.2d, f.3d, f.4th,
  fed. reg., l. ed., l. ed. 2d, qb, s. ct., scc, scr, stat., u.s., u.s.c., ukhl, uksc, usc, wlr, zacc, zasca
`);

/** What an address begins with. */
export const urls = ['ftp', 'http', 'https', 'www'] as const;
