import { list } from '../../list';

/** A number after one of these, in any case, is its label: `Article 50`, `pages 12-14`, `Tables 2 and 3`. */
export const labels = list(`
  addendum, amendment, annex, annexe, appendix, art, art., article, articles, box, c., cap., category, ch., chap,
  chap., chapter, chapters, cl., clause, clauses, column, directive, doi, eq, eq., equation, exercise, exercises,
  exhibit, exit, fax, fig, fig., figs, figs., figure, figures, footnote, grade, grades, highway, isbn, issn, law no, no., nos., nr,
  nr., nrs, nrs., p, p., page, pages, para, para., paragraph, paragraphs, paras, paras., phone number is, pp, pp.,
  recital, recitals, reg., regulation, resolution, resolutions, room, s., schedule, sec, sec., sect, section,
  sections, ss., subsection, table, tables, tel, telephone, verse, version, vol, vol., volume, §, §§
`);

/** Labels that several numbers follow: `Articles 5, 6 and 7`. */
export const plurals = ['pp', '§§'] as const;

/** What joins the first and last label of a run: `pages 5 to 7`. */
export const to = ['-', 'through', 'to', '–', '—'] as const;

/** What joins the labels of a list: `Articles 5, 6 and 7`. */
export const and = ['&', ',', ';', 'and', 'or'] as const;
