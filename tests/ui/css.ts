// Style sheets as lists of declarations, and colours as light: what the tests of motion and of contrast read.
import { withoutComments } from '../tidy-source.ts';

export interface Declared {
  readonly where: string;
  /** preludes of the blocks it stands in, the outermost first */
  readonly inside: readonly string[];
  readonly property: string;
  readonly value: string;
}

/** Every declaration of a style sheet with the blocks around it. */
export function declarations(where: string, css: string): Declared[] {
  const found: Declared[] = [];
  const inside: string[] = [];
  let text = '';
  for (const letter of withoutComments(css)) {
    if (letter !== '{' && letter !== '}' && letter !== ';') {
      text += letter;
      continue;
    }
    const said = text.trim().replace(/\s+/g, ' ');
    text = '';
    if (letter === '{') inside.push(said);
    else if (said !== '') {
      const colon = said.indexOf(':');
      found.push({
        where,
        inside: [...inside],
        property: said.slice(0, colon).trim(),
        value: said.slice(colon + 1).trim(),
      });
    }
    if (letter === '}') inside.pop();
  }
  return found;
}

/** Red, green, blue, each 0 to 1. */
export type Light = readonly [number, number, number];

/** `#rrggbb` or `#rgb`. */
export function light(hex: string): Light {
  const long = hex.length === 4 ? hex.replace(/[0-9a-f]/gi, '$&$&') : hex;
  const at = (i: number): number => Number.parseInt(long.slice(i, i + 2), 16) / 255;
  return [at(1), at(3), at(5)];
}

/** `share` (0 to 1) of one colour over another, as opacity and `color-mix` in sRGB have it. */
export function over(top: Light, below: Light, share: number): Light {
  const part = (i: 0 | 1 | 2): number => top[i] * share + below[i] * (1 - share);
  return [part(0), part(1), part(2)];
}

/** WCAG's contrast ratio, 1 to 21. */
export function contrast(one: Light, other: Light): number {
  const luminance = (colour: Light): number => {
    const [r, g, b] = colour.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as [
      number,
      number,
      number,
    ];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
