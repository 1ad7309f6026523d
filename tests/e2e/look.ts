// What a page must never show: text that is cut, text over text, sideways scrolling, and what axe calls a violation.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { layoutFlaws } from './look-layout.ts';

export const SIZES = [
  { name: 'wide', width: 1440, height: 900 },
  { name: 'laptop', width: 1366, height: 768 },
  { name: 'phone', width: 390, height: 844 },
] as const;
/** Both with SURPLUS_LONG=1, as `.ci/run` has it; every page is still seen by day in the tour. */
export const THEMES: readonly ('night' | 'day')[] =
  process.env.SURPLUS_LONG === '1' ? ['night', 'day'] : ['night'];

/** Sentences about what is wrong with what can be seen now; empty when all is well. */
export async function flaws(page: Page): Promise<string[]> {
  return [...(await cuts(page)), ...(await violations(page))];
}

/** The half of it that is quick: cut text, text over text, sideways scrolling. */
export function cuts(page: Page): Promise<string[]> {
  return page.evaluate(layoutFlaws);
}

/** The half that axe knows: WCAG 2.2, A and AA, contrast included. */
export function violations(page: Page): Promise<string[]> {
  return askAxe(page, { runOnly: TAGS });
}

/** What of it a theme can change on a page that was judged by the other: colours alone. */
export function colours(page: Page): Promise<string[]> {
  return askAxe(page, { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } });
}

async function askAxe(page: Page, rules: Record<string, unknown>): Promise<string[]> {
  // The builder puts axe into the page; after that axe is asked directly, which is four times as quick.
  if (!(await page.evaluate(() => 'axe' in window)))
    await new AxeBuilder({ page }).withRules(['document-title']).setLegacyMode(true).analyze();
  return page.evaluate(async (asked) => {
    const { axe } = window as unknown as { axe: { run: (...args: unknown[]) => Promise<Results> } };
    const found = await axe.run(document, { ...asked, resultTypes: ['violations'] });
    return found.violations.map(({ id, nodes }) => {
      const where = nodes.map(
        ({ target, any, all }) => `${target.join(' ')} (${(any[0] ?? all[0])?.message})`,
      );
      return `axe ${id}: ${where.slice(0, 6).join(' | ')}`;
    });
  }, rules);
}

/** Two frames after a change the page stands; the map, where there is one, is engraved anew after a rest. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
  );
  if (await page.locator('.map-host canvas').isVisible()) await page.waitForTimeout(90);
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
type Results = Awaited<ReturnType<AxeBuilder['analyze']>>;
