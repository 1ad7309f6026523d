// A citation taken apart for reading: what it says, when it is from, and the address that it names.

export interface Citation {
  readonly kind: 'source' | 'design' | 'fitted';
  readonly title: string;
  /** year, month or day as written; empty when the citation names none */
  readonly date: string;
  /** host and path as written, without a scheme; empty when it names none */
  readonly link: string;
}

const DATE =
  /\b(?:\d{4}-\d{2}-\d{2}|\d{4}\/\d{2}\/\d{2}|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]* (?:\d{1,2}, )?(?:19|20)\d{2}|FY\d{2}|(?:19|20)\d{2}(?:–(?:\d{2}|\d{4}))?)\b/;
const LINK =
  /\b(?:arXiv \d{4}\.\d{4,5}|(?:[a-z0-9-]+\.)+(?:com|org|net|pk|tr|tv|vc|tech|io|gov|xyz|it|news|us|me|dev)(?:\.[a-z]{2})?(?:\/[\w./-]*[\w/])?)/i;

/** Parts of a citation's text. Texts that begin with `design` or `fitted` say how a number was set instead. */
export function citation(text: string): Citation {
  const kind = text.startsWith('design') ? 'design' : text.startsWith('fitted') ? 'fitted' : 'source';
  const title = kind === 'source' ? text : text.replace(/^(?:design|fitted):?\s*/, '');
  return {
    kind,
    title: title.replace(/^./, (letter) => letter.toUpperCase()),
    date: DATE.exec(title)?.[0] ?? '',
    link: LINK.exec(title)?.[0] ?? '',
  };
}
