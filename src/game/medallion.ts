// The country in a round frame, for the title; it comes in steps too, so that the title answers while it is engraved.
import { baseSteps, PITCH } from './base.ts';
import { fit } from './geometry.ts';
import { breathe } from './steps.ts';

/** Fills a canvas that has a size on the page. */
export async function drawMedallion(
  canvas: HTMLCanvasElement,
  theme: 'night' | 'day',
  ratio: number,
): Promise<void> {
  const [width, height] = [canvas.clientWidth, canvas.clientHeight];
  if (width === 0 || height === 0) return;
  const margin = Math.min(width, height) * 0.13;
  const view = fit(width, height, { top: margin, right: margin, bottom: margin, left: margin });
  const sheet = document.createElement('canvas');
  sheet.width = Math.max(1, Math.round(width * ratio));
  sheet.height = Math.max(1, Math.round(height * ratio));
  const pen = sheet.getContext('2d', { willReadFrequently: true });
  if (pen === null) return;
  await breathe(pen, baseSteps(pen, { theme, width, height, ratio, ...view, pitch: PITCH.title }));
  canvas.width = sheet.width;
  canvas.height = sheet.height;
  canvas.getContext('2d')?.drawImage(sheet, 0, 0);
}
