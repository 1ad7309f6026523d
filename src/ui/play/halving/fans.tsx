// What the seats of the council expect of the price, side by side on one chart; asked from here, or on the council's own page.
import { useGame } from '../../deps.tsx';
import { AskAll, useAsking } from '../../desks/council/asking.tsx';
import { GhostChart } from '../../desks/council/ghosts.tsx';
import { words } from '../../words.ts';

export function Fans() {
  const question = useGame().world.nation.council?.questions.find(({ quantity }) => quantity === 'price_usd');
  const asking = useAsking(question?.id);
  if (question === undefined) return null;
  return (
    <section className="fans">
      <h3 className="lab">{words.halving.fans}</h3>
      <GhostChart question={question} height={150} />
      <AskAll asking={asking} />
    </section>
  );
}
