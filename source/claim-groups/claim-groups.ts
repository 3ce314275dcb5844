/**
 * Claims over a corpus: who else says a claim, who says otherwise, who is silent. This folder puts together what the
 * library finds (`Library.sentences`, `Library.copies`), how `comparison` groups it, and what a reader has decided
 * (`decisions`); screens (through effects) and commands ask here and nowhere else.
 *
 *   groupOf(library, article, claim, decided)   one claim over all articles: a row of the matrix, or nothing
 *   compareScope(library, scope, decided)       claims × outlets over some articles (up to 200 of them)
 *   compareArticle(library, article, decided)   claims × outlets of an article and those on the same story
 *   claimsOf(library, scope, decided, page)     claims with what is decided of them: checked, with a note; dismissed
 *
 * What comes back is plain data with sentences in it (`ClaimMatrix`, `MatrixRow`, `Saying`: see
 * `comparison/matrix/matrix.ts`; `JudgedClaim`: see `decisions/judge-claims.ts`), so a screen keeps it in its state and
 * asks nothing more. A claim is named in decisions by `claimName(article id, text, claim)`.
 *
 *   row.kind             shared | differing | single
 *   row.plainest         the sentence to show for the claim
 *   row.cells[column]    stance says | otherwise | silent, and the sentences; `differing` are the words to mark
 *   row.differences      labels for people: "Possible difference in the day of the call: Thursday / Tuesday"
 *   matrix.outlets       the columns
 *   reportedBy(row, matrix), notReportedBy(row, matrix)   outlets by stance
 */
export type {ClaimMatrix, MatrixCell, MatrixRow, MatrixRowKind, Saying, Stance} from '../comparison/matrix/matrix.ts';
export {notReportedBy, reportedBy} from '../comparison/matrix/outlets-by-stance.ts';
export {claimsOf} from './claims-of.ts';
export {compareArticle, compareScope, mostCompared, type ScopeComparison} from './compare-scope.ts';
export {type ClaimInOutlets, groupOf} from './group-of.ts';
