// The door of the words: English, other languages over it, formats, names by id, sentences and the report.
export { amountText } from './amount.ts';
export { isolated, withoutMarks } from './bidi.ts';
export { lowerFirst, upperFirst } from './case.ts';
export { chooseLanguage, LANGUAGES, type LanguageId, runsRightToLeft } from './chosen.ts';
export { type Citation, citation } from './citation.ts';
export { clauseAmount, clauseRange } from './clause.ts';
export { codexWords } from './en/codex/index.ts';
export type { PageWords } from './en/codex/page.ts';
export type { ChoiceWords, EventWords } from './en/events.ts';
export type { LawWords } from './en/laws.ts';
export type { QuantityWords } from './en/quantities.ts';
export type { Formats } from './format.ts';
export { badSentence, frontSay, frontWords, plain, scenarioName, writtenOut } from './front.ts';
export { type Language, type Speech, speak } from './language.ts';
export type { Part } from './lay.ts';
export {
  becauseInSentence,
  becauseWords,
  choiceLabel,
  commandLine,
  type Named,
  nameOf,
  parameterName,
  quantityWords,
  refusalSentence,
} from './name.ts';
export { say, speech, words } from './now.ts';
export { buildReport, type ReportPart, type RunFigures } from './report.ts';
export { roomNews } from './rooms/index.ts';
