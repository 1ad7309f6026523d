// Reads source text for the tidy rules: which files there are, what they import, and their code with comments and
// strings blanked so that a rule about code never trips over prose.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface Source {
  /** from the repository's root, with forward slashes */
  readonly path: string;
  readonly text: string;
}

export interface Import {
  readonly target: string;
  readonly typeOnly: boolean;
  readonly line: number;
}

/** Every TypeScript and CSS file under `folder`, in a fixed order. */
export function readSources(root: string, folder: string): Source[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const name = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return readSources(root, name);
      return /\.(ts|tsx|css)$/.test(name)
        ? [{ path: name, text: readFileSync(path.join(root, name), 'utf8') }]
        : [];
    });
}

export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

// In order of precedence: comments, quoted strings, templates, regular expressions (only where a value can begin).
const prose =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\[\s\S]|\$\{(?:[^{}]|\{[^{}]*\})*\}|[^`\\])*`|(?<=(?:^|[(,=:[!&|?{};]|return)\s*)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*/g;

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

/** The code with comments blanked; lines and columns stay. */
export function withoutComments(text: string): string {
  return text.replace(prose, (found) => (/^\/[/*]/.test(found) ? blank(found) : found));
}

/** The code with comments, strings and regular expressions blanked, but what a template computes kept. */
export function codeOnly(text: string): string {
  return text.replace(prose, (found) => {
    if (!found.startsWith('`')) return blank(found);
    let code = '';
    let from = 0;
    for (const part of found.matchAll(/\$\{((?:[^{}]|\{[^{}]*\})*)\}/g)) {
      code += `${blank(found.slice(from, part.index))}  ${codeOnly(part[1] ?? '')} `;
      from = part.index + part[0].length;
    }
    return code + blank(found.slice(from));
  });
}

/** Static, dynamic, re-exported and worker (`new URL(…, import.meta.url)`) imports. */
export function importsOf(text: string): Import[] {
  const code = withoutComments(text);
  const statement =
    /(?:^|[\n;}])\s*(import|export)\s+(type\s+)?((?:[\w$*\s,]|\{[^}]*\})+?)\s*from\s*(['"])([^'"\n]+)\4|(?:^|[\n;])\s*import\s*(['"])([^'"\n]+)\6|\bimport\s*\(\s*(['"`])([^'"`\n]+)\8|\bnew\s+URL\(\s*(['"`])([^'"`\n]+)\10\s*,\s*import\.meta\.url/g;
  return [...code.matchAll(statement)].map((match) => {
    const target = match[5] ?? match[7] ?? match[9] ?? match[11] ?? '';
    const names = /^\{([^}]*)\}$/
      .exec((match[3] ?? '').trim())?.[1]
      ?.split(',')
      .filter((name) => name.trim() !== '');
    const typeOnly =
      Boolean(match[2]) || (names?.length ? names.every((name) => /^\s*type\s/.test(name)) : false);
    return { target, typeOnly, line: lineAt(code, match.index + match[0].indexOf(target)) };
  });
}
