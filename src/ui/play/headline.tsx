// A headline as a sentence: what the figure was and is, and the largest cause of the change, all from its explanation.
import type { Engine, Explanation, Happening, World } from '../../core/types.ts';
import { causeOf, type Game } from '../../session/index.ts';
import { useDeps, useLiveGame, useSession } from '../deps.tsx';
import { WhyFigure } from '../kit/why.tsx';
import { bound, fmt, say, words } from '../words.ts';

export type News = Extract<Happening, { kind: 'headline' }>;

/** The sentence, as a button that opens the explanation of the figure on that day. */
export function Headline({ news }: { readonly news: News }) {
  return (
    <WhyFigure quantity={news.quantity} day={news.day + 1}>
      {useHeadline(news)}
    </WhyFigure>
  );
}

interface Said {
  readonly engine: Engine;
  readonly world: World;
  readonly text: string;
}
/** A card that opens over the list puts it up anew; what a past evening was does not change while its world lasts. */
const SAID = new WeakMap<News, Said>();

function useHeadline(news: News): string {
  const { session } = useDeps();
  const game = useLiveGame();
  const engine = useSession((now) => now.engine);
  const { world } = game;
  const said = SAID.get(news);
  if (said?.engine === engine && said?.world === world) return said.text;
  const after = session.explain(news.quantity, news.day + 1);
  const before = session.explain(news.quantity, news.since + 1);
  if (engine === null || after === null || before === null || 'bad' in after || 'bad' in before)
    return say.happening(game, news);
  const text = sentenceOf(game, engine, news, after, before);
  SAID.set(news, { engine, world, text });
  return text;
}

function sentenceOf(game: Game, engine: Engine, news: News, after: Explanation, before: Explanation): string {
  const cause = causeOf(after, before);
  if (cause === null) return say.happening(game, news);
  const figure = (value: number): string => fmt.figure(value, news.unit, news.tick);
  return bound(
    words.happened.headlineWhy(
      say.name('headline', news.id),
      say.quantity(engine, news.quantity).label,
      figure(before.value),
      figure(after.value),
      say.becauseInSentence(cause.because),
      fmt.change(cause.amount, news.unit, news.tick),
    ),
  );
}
