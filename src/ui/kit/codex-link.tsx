// The way from anywhere to a page of the codex: a small book that says where it leads, or a line of text.
import type { ReactNode } from 'react';
import { archiveHref } from '../route.ts';
import { words } from '../words.ts';
import { Icon } from './icons.tsx';

/** Kinds of pages, as they stand in the address. */
export type CodexKind =
  | 'background'
  | 'laws'
  | 'decisions'
  | 'plants'
  | 'parameters'
  | 'figures'
  | 'terms'
  | 'sources';

export const codexHref = (kind: CodexKind, id: string): string => archiveHref('codex', kind, id);

interface CodexLinkProps {
  readonly kind: CodexKind;
  readonly id: string;
  /** what the page is about, for those who cannot see the book */
  readonly name: string;
  /** when it is followed: to close what lies over the desk */
  readonly onGo?: () => void;
}

export function CodexLink({ kind, id, name, onGo }: CodexLinkProps) {
  const said = words.archive.codexLink(name);
  return (
    <a className="codex-link" href={codexHref(kind, id)} aria-label={said} title={said} onClick={onGo}>
      <Icon name="book-open:r" />
    </a>
  );
}

/** The same as words, where there is a line for it. */
export function CodexLine({
  kind,
  id,
  children,
}: Omit<CodexLinkProps, 'name'> & { readonly children?: ReactNode }) {
  return (
    <a className="codex-line" href={codexHref(kind, id)}>
      <Icon name="book-open:r" />
      <span>{children ?? words.archive.inCodex}</span>
    </a>
  );
}
