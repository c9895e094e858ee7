import type { AbbreviationRow } from '../language';

/**
 * Abbreviations of English policy text, by what a full stop after them does not cut off; see `AbbreviationRow`.
 * Initials and letters with stops (`J.`, `U.S.`) are known by their form and need no row. Each form
 * stands for its spellings with more capitals too (`fig.`, `Fig.`, `FIG.`).
 */
const FORMS = {
  anything: `
    Adm. Amb. Atty. Brig. Capt. Cdr. Cllr. Cmdr. Col. Cpl. Dr. Drs. Fr. Gen. Gov. Hon. Insp. Lt. Maj. Messrs. Mr. Mrs. Ms. Msgr.
    Mx. Pres. Prof. Profs. Rep. Reps. Rev. Sen. Sens. Sgt. Shri. Smt. Supt.
    approx. c. ca. cf. e.g. eg. esp. i.e. ibid. ie. incl. resp. v. viz. vs.`,
  number: `
    Bs. Dh. Dhs. Ksh. Kshs. Le. Nu. Re. Rp. Rs. Sh. Shs. Tk. Tshs. Ushs.
    app. art. arts. bk. cap. ch. chap. chaps. cl. cls. cols. eq. eqs. ex. fig. figs. fn. fol. kr. no. nos. nr. p. para. paras. pg. pgs. pp.
    pt. pts. reg. regs. res. s. sched. sec. secs. sect. ser. ss. subpara. subsec. tab. ver. vol. vols.
    apr. aug. dec. feb. jan. jul. jun. nov. oct. sep. sept.`,
  capital: `
    Ala. Alta. Ariz. Ark. Assn. Assoc. Asst. Ave. B.Sc. Bhd. Bldg. Blvd. Bros. Cal. Calif. Cie. Co. Colo. Comm. Conn. Corp. Cos.
    D.Phil. Del. Dist. Div. Esq. Exch. Fla. Ft. Ga. Hwy. Ill. Inc. Ind. Inst. Intl. Jr. Kan. Ky. LL.B. LL.D. LL.M. La. Ltd. Ltda.
    M.Phil. M.Sc. Mass. Md. Mich. Minn. Miss. Mont. Natl. Neb. Nev. Okla. Ont. Ore. Pa. Parl. Penn. Ph.D. Ph.Ds. Pte. Pty. Pvt.
    Qld. Que. Rd. Sask. Sdn. Sl. Soc. Sq. Sr. St. Ste. Sts. Tas. Tenn. Tex. Treas. Twp. Univ. Va. Vic. Vt. Wash. Wis. Wyo.
    Apr. Aug. Dec. Feb. Jan. Jul. Jun. Mar. Nov. Oct. Sep. Sept.
    Fri. Mon. Thu. Thur. Thurs. Tue. Tues. Wed.
    avg. dept. depts. ed. eds. est. govt. max. min. misc. mt. tel. trans.`,
  day: 'a.m. p.m.',
  lower: 'a.k.a. al. etc. excl. p.a.',
} as const satisfies Record<AbbreviationRow['goesOnBefore'], string>;

export const abbreviations: readonly AbbreviationRow[] = (
  Object.entries(FORMS) as [AbbreviationRow['goesOnBefore'], string][]
).flatMap(([goesOnBefore, forms]) =>
  forms
    .trim()
    .split(/\s+/)
    .map((form) => ({ form, goesOnBefore })),
);
