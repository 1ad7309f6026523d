// The one button that leads on, whatever the quarter's phase.
import { isOver } from '../../session/index.ts';
import { useDeps, useGame, useLookingBack } from '../deps.tsx';
import { go } from '../route.ts';
import { words } from '../words.ts';

export function Lead() {
  const { session } = useDeps();
  const game = useGame();
  const back = useLookingBack();
  // The bar over the stage leads back to now.
  if (back) return null;
  const over = isOver(game);
  if (over || game.phase === 'report')
    return (
      <Button
        label={words.quarterEnd.toReport}
        onPress={() => {
          session.setPhase('report');
          go('/report');
        }}
      />
    );
  if (game.phase === 'explain')
    return <Button label={words.quarterEnd.next} onPress={() => session.setPhase('brief')} />;
  if (game.phase === 'brief')
    return <Button label={words.brief.begin} onPress={() => session.setPhase('decide')} />;
  if (game.pace !== 'paused')
    return <Button label={words.hud.paces.paused} onPress={() => session.setPace('paused')} plain />;
  return (
    <Button
      label={game.phase === 'decide' ? words.decide.start : words.screens.goOn}
      onPress={() => session.setPace('2x')}
    />
  );
}

function Button({
  label,
  onPress,
  plain = false,
}: {
  readonly label: string;
  readonly onPress: () => void;
  readonly plain?: boolean;
}) {
  return (
    <button type="button" className={plain ? '' : 'pri'} onClick={onPress}>
      {label}
    </button>
  );
}
