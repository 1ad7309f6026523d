// The card "Grid today": generation, demand, idle megawatts, and who draws them.
import { DARK_H, marginBand, powerDesk } from '../../session/index.ts';
import { useGame } from '../deps.tsx';
import { BandChip } from '../kit/band-rule.tsx';
import { Pairs } from '../kit/parts.tsx';
import { WhyFigure } from '../kit/why.tsx';
import { fmt, say, words } from '../words.ts';

export function GridToday() {
  const game = useGame();
  const { grid } = game.state;
  const { day } = game.state;
  const mean = (mwh: number): string => fmt.mw(Math.round(mwh / 24));
  // The base load would drown the bar.
  const uses = powerDesk(game)
    .uses.slice(1)
    .map(({ use, mwh }) => ({ use, mw: mwh / 24 }));
  const all = Math.max(1, grid.idle_mw + uses.reduce((sum, one) => sum + one.mw, 0));
  const band = marginBand(game.world, game.state);
  const dark = Math.max(0, ...grid.shortage_h);
  const loss = Math.max(0, ...game.world.nation.cities.map((city) => city.loss_shedding_h));
  if (grid.generated_mwh === 0) {
    return (
      <section className="over grid-today">
        <h2>{words.screens.grid.title}</h2>
        <p className="muted">{words.screens.grid.firstMorning}</p>
      </section>
    );
  }
  return (
    <section className="over grid-today" aria-label={words.screens.grid.title}>
      <div className="row spread">
        <h2>{words.screens.grid.title}</h2>
        {dark > DARK_H ? (
          <span className="chip risk">{words.screens.hud.dark(fmt.hours(dark))}</span>
        ) : (
          <BandChip band={band}>{words.screens.hud.margin[band]}</BandChip>
        )}
      </div>
      <p className="micro" aria-hidden="true">
        {words.screens.grid.micro}
      </p>
      <Pairs
        rows={[
          [
            words.screens.grid.generated,
            <WhyFigure key="g" quantity="generated_mwh" day={day}>
              {mean(grid.generated_mwh)}
            </WhyFigure>,
          ],
          [words.screens.grid.served, mean(grid.use_mwh[0] ?? 0)],
          [words.screens.grid.loss, fmt.hours(loss)],
          [
            words.power.idle,
            <WhyFigure key="i" quantity="idle_mw" day={day} className="c-elec">
              {fmt.mw(Math.round(grid.idle_mw))}
            </WhyFigure>,
          ],
        ]}
      />
      <span className="stack" aria-hidden="true" style={{ marginBlockStart: '0.375rem' }}>
        {uses.map(({ use, mw }) => (
          <i key={use} className={`hatch-${use}`} style={{ inlineSize: `${(mw / all) * 100}%` }} />
        ))}
      </span>
      <div className="legend">
        {uses.map(({ use, mw }) => [
          <i key={`${use}s`} className={`swatch hatch-${use}`} aria-hidden="true" />,
          <span key={`${use}n`}>{say.name('use', use)}</span>,
          <b key={`${use}v`}>{fmt.mw(round(mw))}</b>,
        ])}
      </div>
    </section>
  );
}
function round(mw: number): number {
  return mw >= 100 ? Math.round(mw) : Math.round(mw * 10) / 10;
}
