// A chart as a PNG: its drawing with computed colours written into it, its title over it, drawn on a canvas.

const PROPERTIES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'opacity',
  'text-anchor',
  'font-family',
  'font-size',
  'font-weight',
] as const;
const SHARPER = 2;
const HEAD = 34;
const EDGE = 12;

export interface Drawn {
  readonly drawing: SVGSVGElement;
  readonly title: string;
}

/** Null when the browser cannot draw it. */
export function pictureOf(drawing: SVGSVGElement, title: string): Promise<Blob | null> {
  return sheetOf([{ drawing, title }]);
}

/** Several drawings under each other, each with its title over it. */
export async function sheetOf(all: readonly Drawn[]): Promise<Blob | null> {
  const images = await Promise.all(
    all.map(async ({ drawing, title }) => {
      const width = drawing.clientWidth || Number(drawing.getAttribute('width'));
      const height = drawing.clientHeight || Number(drawing.getAttribute('height'));
      return { title, width, height, image: await imageOf(drawing, width, height) };
    }),
  );
  const canvas = document.createElement('canvas');
  canvas.width = (Math.max(0, ...images.map(({ width }) => width)) + 2 * EDGE) * SHARPER;
  canvas.height = images.reduce((sum, { height }) => sum + height + HEAD + EDGE, 0) * SHARPER;
  const pen = canvas.getContext('2d');
  if (pen === null) return null;
  const style = getComputedStyle(document.documentElement);
  pen.scale(SHARPER, SHARPER);
  pen.fillStyle = style.getPropertyValue('--panel');
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = style.getPropertyValue('--ink');
  pen.font = `600 14px ${style.getPropertyValue('--text')}`;
  let top = 0;
  for (const { title, width, height, image } of images) {
    if (image === null) return null;
    pen.fillText(title, EDGE, top + 22);
    pen.drawImage(image, EDGE, top + HEAD, width, height);
    top += height + HEAD + EDGE;
  }
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

function imageOf(drawing: SVGSVGElement, width: number, height: number): Promise<HTMLImageElement | null> {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  paint(drawing, copy);
  return load(
    `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`,
  );
}

/** Style sheets do not reach a drawing that stands alone: what they gave is written on each element. */
function paint(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  // as attributes of the drawing: a style attribute would be refused by the page's policy
  to.removeAttribute('style');
  for (const name of PROPERTIES) to.setAttribute(name, style.getPropertyValue(name));
  for (let i = 0; i < from.children.length; i++) {
    const [one, other] = [from.children[i], to.children[i]];
    if (one !== undefined && other !== undefined) paint(one, other);
  }
}

function load(address: string): Promise<HTMLImageElement | null> {
  return new Promise((resolve) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => resolve(null);
    image.src = address;
  });
}
