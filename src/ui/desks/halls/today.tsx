// The halls today in six figures, each with its reason.
import { useGame } from '../../deps.tsx';
import { Figures } from '../../kit/figures.tsx';
import { Card } from '../../kit/parts.tsx';
import { say, words } from '../../words.ts';

const SHOWN = ['drawn_mw', 'ready_mw', 'mined_sat', 'earned_usd_mwh', 'bill_usd', 'licensed_mw'] as const;

export function Today() {
  const game = useGame();
  return (
    <Card title={words.screens.halls.today} note={say.shortDate(game.world, game.state.day)}>
      <Figures ids={SHOWN} />
    </Card>
  );
}
