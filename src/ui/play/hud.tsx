// The strip on top: crest, date, pace and the six figures; each figure opens the reason for it.
import type { Game, Pace } from '../../session/index.ts';
import { useDeps, useFormer, useGame, useLookingBack, useSession } from '../deps.tsx';
import { Icon, type IconName } from '../kit/icons.tsx';
import { Spark } from '../kit/line-chart.tsx';
import { Crest } from '../kit/ornament.tsx';
import { Rolling } from '../kit/rolling.tsx';
import { useWhy } from '../kit/why.tsx';
import { fmt, say, words } from '../words.ts';
import { FIGURES, type Figure } from './figures.ts';
import { GaugeStrip } from './office/gauges.tsx';

export function Hud() {
  const game = useGame();
  const kept = useSession((now) => now.kept);
  const back = useLookingBack();
  const trouble = kept.status === 'unsaved' || kept.status === 'elsewhere';
  return (
    <header className="hud">
      <div className="crest">
        <Crest seed={game.spec.seed} />
      </div>
      <div className="when">
        <div className="lab">
          {words.screens.hud.dayOf(
            say.nation(game.world.nation.id),
            fmt.number(game.state.day),
            fmt.number(game.world.days),
          )}
        </div>
        <div className="date">
          <Rolling text={say.shortDate(game.world, game.state.day)} roll={game.pace === '1x'} />
          <GaugeStrip />
        </div>
        <div className={trouble ? 'sub c-risk' : 'sub'}>
          {trouble ? words.keeping.status[kept.status] : back ? words.screens.time.back : status(game)}
          <Marked />
        </div>
      </div>
      <Speeds game={game} />
      <fieldset className="kpis" aria-label={words.screens.hud.figures}>
        {FIGURES.map((figure) => (
          <Kpi key={figure.id} figure={figure} game={game} />
        ))}
      </fieldset>
    </header>
  );
}

/** What the run is, where it is not one at first sight. */
function Marked() {
  const { mark, world } = useGame();
  const former = useFormer();
  if (mark.forced !== null)
    return (
      <b className="run-mark c-risk" title={words.evidence.forced}>
        {words.evidence.test}
      </b>
    );
  if (mark.differs !== null)
    return (
      <b
        className="run-mark c-risk"
        title={words.evidence.unverifiedBy(say.date(world, mark.differs.day), mark.differs.slice)}
      >
        {words.evidence.unverified}
      </b>
    );
  return (
    <>
      {mark.hindsight !== null && (
        <b
          className="run-mark c-ind"
          title={words.evidence.hindsightFrom(say.shortDate(world, mark.hindsight))}
        >
          {words.evidence.hindsight}
        </b>
      )}
      {former !== null && (
        <b className="run-mark dim" title={words.evidence.former(former)}>
          {words.evidence.rules(former)}
        </b>
      )}
    </>
  );
}

function status(game: Game): string {
  if (game.pace === 'paused' && game.phase === 'advance')
    return game.waiting !== null ? words.hud.decisionPending : words.hud.paused;
  return `${words.hud.quarter(game.quarter, words.screens.hud.quarters)} · ${words.hud.phases[game.phase]}`;
}

const PACES: readonly (readonly [Pace, IconName | null, string])[] = [
  ['paused', 'pause:f', ''],
  ['1x', null, 'wide-only'],
  ['2x', null, 'wide-only'],
  ['5x', null, 'wide-only'],
  ['next', 'skip-forward:f', ''],
];

function Speeds({ game }: { readonly game: Game }) {
  const { session } = useDeps();
  const locked = game.phase === 'explain' || game.phase === 'report';
  const button = (pace: Pace, icon: IconName | null, only: string, pressed: boolean) => (
    <button
      key={`${pace}${only}`}
      type="button"
      className={only}
      aria-pressed={pressed}
      disabled={locked && pace !== 'paused'}
      title={words.hud.paces[pace]}
      aria-label={words.hud.paces[pace]}
      onClick={() => session.setPace(pace)}
    >
      {icon === null ? words.hud.paces[pace] : <Icon name={icon} />}
    </button>
  );
  const [pause, ...rest] = PACES;
  return (
    <fieldset className="speeds" dir="ltr" aria-label={words.hud.pace}>
      {pause !== undefined && button(pause[0], pause[1], pause[2], game.pace === 'paused')}
      <PlayOn pace={game.pace} locked={locked} />
      {rest.map(([pace, icon, only]) => button(pace, icon, only, game.pace === pace))}
    </fieldset>
  );
}

/** A phone's one button for three speeds: it plays, and pressed again it plays faster. */
const FASTER: Partial<Record<Pace, Pace>> = { '1x': '2x', '2x': '5x', '5x': '1x' };

function PlayOn({ pace, locked }: { readonly pace: Pace; readonly locked: boolean }) {
  const { session } = useDeps();
  const next = FASTER[pace];
  const label = next === undefined ? words.hud.play : words.hud.about(words.hud.pace, words.hud.paces[pace]);
  return (
    <button
      type="button"
      className="phone-only"
      aria-pressed={next !== undefined}
      disabled={locked}
      title={label}
      aria-label={label}
      onClick={() => session.setPace(next ?? '2x')}
    >
      {next === undefined ? <Icon name="play:f" /> : words.hud.paces[pace]}
    </button>
  );
}

/** Days that a change and the small line beside it span. */
const PAST = 30;

function Kpi({ figure, game }: { readonly figure: Figure; readonly game: Game }) {
  const engine = useSession((now) => now.engine);
  const ask = useWhy();
  const one = engine?.quantities.find(({ id }) => id === figure.id);
  if (engine === null || one === undefined) return null;
  const quantity = say.quantity(engine, figure.id);
  const value = engine.quantity(game.world, game.shown, figure.id);
  const series = game.history.series[figure.id] ?? [];
  const before = series.length > PAST ? series[series.length - PAST - 1] : series[0];
  const change = before === undefined ? 0 : value - before;
  const printed = say.figure(engine, figure.id, value);
  const [number, unit] = say.split(printed);
  const whole = say.change(engine, figure.id, change);
  // A long unit, or one in words, stands once: beside the value.
  const moved = unit.startsWith('/') || one.unit === 'points' ? say.split(whole)[0] : whole;
  const still = !/[1-9]/.test(moved);
  const tone = still
    ? 'dim'
    : change > 0 === figure.risingIsGood
      ? 'c-ok'
      : figure.risingIsGood === null
        ? ''
        : 'c-risk';
  return (
    <button
      type="button"
      data-quantity={figure.id}
      className={`kpi ${figure.tone} ${figure.spare === true ? 'spare' : ''} ${figure.breached(game, value) ? 'breached' : ''}`}
      onClick={(event) => ask(figure.id, game.state.day, event.currentTarget)}
      aria-label={`${quantity.label}: ${printed}, ${figure.sub(game, engine)}. ${words.hud.why(quantity.label, printed)}`}
    >
      <span className="lab">
        <Icon name={figure.icon} />
        {say.short(figure.id, quantity.label)}
      </span>
      <span className="value" dir="auto">
        <b>{number}</b>
        <small>{unit}</small>
      </span>
      <span className="sub">
        <span className={figure.gauge === undefined ? '' : `gauged ${figure.gauge(game, engine)}`}>
          {figure.sub(game, engine)}
        </span>
        {!still && (
          <span className={tone} title={words.screens.hud.since}>
            {moved}
          </span>
        )}
      </span>
      <Spark values={series.slice(-PAST - 1)} />
      {series.length > 1 && (
        <span className="span-days" title={words.screens.hud.since}>
          {words.screens.hud.over(fmt.number(Math.min(PAST, series.length - 1)))}
        </span>
      )}
    </button>
  );
}
