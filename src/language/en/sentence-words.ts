import type { SentenceWords } from '../language';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Words that tell where an English sentence begins, ends and goes on. */
export const sentenceWords: SentenceWords = {
  openers: words(`
    a about above according across actually additionally after again against all almost already also although
    altogether am among an and another any anyone anything apparently are as asked at based basically because before
    behind being below besides between beyond both briefly but by can certainly clearly compared consequently
    considering conversely could currently depending despite did do does due during each earlier either else equally
    especially essentially even eventually every everyone everything evidently excluding few finally first firstly
    following for fortunately fourth from fully further furthermore generally given had has have having he hence her
    here his historically how however if in including increasingly indeed initially instead is it its just last lastly
    lately later less let like likewise looking many maybe meanwhile more moreover most much my nearly neither never
    nevertheless next no nobody none nonetheless nor not notably nothing notwithstanding now obviously of often oh ok
    okay on once one only or other others otherwise our over overall particularly perhaps please previously rather
    recently regarding regardless second secondly several shall she should similarly since so some somebody someone
    something sometimes soon specifically still such surely take taken than thank thanks that the their them then
    there thereafter therefore these they third thirdly this those though three through throughout thus to today
    together tomorrow tonight too traditionally true two typically ultimately under unfortunately unless unlike until
    up upon using usually very was we well were what whatever when whenever where whereas wherever whether which while
    who whoever whom whose why will with within without would yes yesterday yet you your`),
  danglers: words(`
    a about above across after against along alongside also although among an and any are around as at be because been
    before behind being below beneath beside between beyond both but by can cannot could despite did do does during
    each either especially every for from had has have he her his how if in including inside into is it its itself
    less like may might more most must my near neither no nor not of off on only onto or our over per rather shall she
    should since so some such than that the their these they this those though through throughout to toward towards
    under unless until up upon versus very via was we were what when where whereas whether which while who whom whose
    why will with within without would you your`),
  speechVerbs: words(`
    added adds announced answered answers asked asks concluded continued countered cried exclaimed explained insisted joked
    laughed replied replies said says shouted told urged wondered wrote yelled`),
  timeZones: words(
    'bst central cest cet cst east eastern edt eet est et gmt hkt ist jst local mst pacific pdt pst pt sgt utc wat wib',
  ),
  finiteVerbs: words(`
    am are is was were be been has have had do does did can could will would shall should may might must
    said says say see seen shows show showed remain remains became become becomes continue continues continued include includes included`),
  sections: words(
    'annex annexure appendix app art article ch chapter cl clause lesson para paragraph part rule sched schedule sec section step title',
  ),
  figures: words('box chart diagram exhibit fig figure graph illustration map photo plate tab table'),
  credits: words('credit credits image images photo photos picture source sources'),
  magnitudes: words('billion bn crore dozen half hundred lakh million mn per percent thousand trillion tn'),
};
