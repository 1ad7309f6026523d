// @vitest-environment happy-dom
// English in a page of another language is marked as such, wherever it stands and whenever it comes.
import { expect, it, vi } from 'vitest';
import { markForeign } from '../../src/ui/foreign.ts';

it('marks sentences and names, leaves units, numbers and what has a language, and follows changes', async () => {
  const page = document.createElement('main');
  page.innerHTML =
    '<p>Read this line</p><p>اردو میں <b>Lahore</b></p><i>12 MW</i><option lang="ur">Urdu</option><li>Text <em>اور</em></li>';
  document.body.append(page);
  markForeign(page);
  const marks = (): (string | null)[][] =>
    [...page.querySelectorAll('*')].map((one) => [
      one.tagName,
      one.getAttribute('lang'),
      one.getAttribute('dir'),
    ]);
  expect(marks()).toEqual([
    ['P', 'en', 'ltr'],
    ['P', null, null],
    ['B', 'en', 'ltr'],
    ['I', null, null],
    ['OPTION', 'ur', null],
    // turned whole it would turn what stands in it
    ['LI', 'en', null],
    ['EM', null, null],
  ]);
  const [first, second] = page.querySelectorAll('p');
  if (first?.firstChild) first.firstChild.textContent = 'اب اردو';
  second?.append(Object.assign(document.createElement('small'), { textContent: 'now English' }));
  await vi.waitFor(() => expect(first?.hasAttribute('lang')).toBe(false));
  expect(first?.hasAttribute('dir')).toBe(false);
  expect(second?.querySelector('small')?.lang).toBe('en');
  page.remove();
});
