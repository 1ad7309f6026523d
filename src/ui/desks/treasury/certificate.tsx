// The certificate of the national reserve: one ring a quarter, as wide as the coins that came in; a sale leaves a gap.
import { useMemo, useRef } from 'react';
import { useGame, useSession } from '../../deps.tsx';
import { coinsSat } from '../../estimates.ts';
import { growth, ring, signature } from '../../kit/guilloche.ts';
import { Icon } from '../../kit/icons.tsx';
import { Frame, Waves } from '../../kit/ornament.tsx';
import { WhyFigure } from '../../kit/why.tsx';
import { fmt, say, words } from '../../words.ts';

export function Certificate() {
  const game = useGame();
  const { shown, state, snapshots, world, spec } = game;
  const held = coinsSat(shown);
  const quarters = useMemo(() => {
    const at = [...snapshots.map(([, one]) => coinsSat(one)), held];
    return at
      .map((sat, i) => (i === 0 ? sat : sat - (at[i - 1] ?? 0)))
      .filter((sat, i) => sat !== 0 || i === at.length - 1);
  }, [snapshots.length, held]);
  const [number, unit] = say.split(fmt.btc(held));
  const worth = (held / 1e8) * shown.market.price_usd;
  const basis = shown.treasury.cost_basis_usd / 100;
  const coins = held / 1e8;
  const quarter = quarters.at(-1) ?? 0;
  const engine = useSession((now) => now.engine);
  const print = useMemo(() => engine?.fingerprint(state).slice(0, 16) ?? '', [engine, state]);
  const gain = basis > 0 ? (worth / basis - 1) * 100 : null;
  return (
    <section className="sheet certificate" aria-label={words.screens.certificate.title}>
      <Waves gap={5} swell={4} length={210} />
      <Frame depth={22} loop={26}>
        <div className="cert-head">
          <div>
            <p className="caps">{words.screens.certificate.over(say.nation(world.nation.id))}</p>
            <p className="italic">{words.screens.certificate.title}</p>
          </div>
          <p className="serial" aria-hidden="true">
            {words.screens.certificate.serial(say.foreign(spec.seed), String(state.day).padStart(4, '0'))}
          </p>
        </div>
        <div className="cert-rosette">
          <Rosette added={quarters} held={held} blocks={Math.floor(quarter / shown.network.subsidy_sat)} />
        </div>
        <div className="cert-words">
          <p className="holding">
            <WhyFigure quantity="reserve_sat" day={state.day}>
              {number}
            </WhyFigure>
          </p>
          <p className="coin">{unit === 'BTC' ? words.screens.certificate.bitcoin(number) : unit}</p>
          <p className="micro" aria-hidden="true">
            {words.screens.certificate.micro}
          </p>
          <p className="market">
            <b>{fmt.usd(worth)}</b> {words.screens.certificate.atMarket}
          </p>
          <p className="muted">
            {words.screens.certificate.basis} <b>{fmt.usd(basis)}</b>
            {coins > 1e-9 &&
              `${words.screens.marks.comma}${words.screens.certificate.average(fmt.price(basis / coins))}`}
            {gain !== null && (
              <>
                {' '}
                · <b className={gain >= 0 ? 'c-ok' : 'c-risk'}>{fmt.change(gain, '%', 0.1)}</b>
              </>
            )}
          </p>
          {quarter !== 0 && (
            <p className="c-btc quarter-now">
              {words.screens.certificate.quarter(fmt.change(quarter, 'sat'))}
            </p>
          )}
          <p className="muted">{words.screens.certificate.ring}</p>
        </div>
        <div className="cert-foot">
          <div className="signature" aria-hidden="true">
            <svg className="ornament" viewBox="0 0 160 40" aria-hidden="true">
              <path d={signature(spec.seed)} strokeWidth="1.2" />
            </svg>
            <p>{words.screens.certificate.minister}</p>
          </div>
          <p className="proof">{words.screens.certificate.print(print, say.shortDate(world, state.day))}</p>
        </div>
      </Frame>
    </section>
  );
}

/** Least time between two times that the ring of this quarter is drawn before one's eyes, ms: at 5× blocks come faster. */
const APART = 6000;

function Rosette({
  added,
  held,
  blocks,
}: {
  readonly added: readonly number[];
  readonly held: number;
  /** whole blocks that this quarter has brought: with each the ring is drawn again */
  readonly blocks: number;
}) {
  const key = added.join(' ');
  const drawn = useRef({ blocks, at: 0 });
  if (drawn.current.blocks !== blocks && performance.now() - drawn.current.at > APART)
    drawn.current = { blocks, at: performance.now() };
  /** logarithm of holdings from 100 to 50,000 coins sets the radius */
  const size = Math.max(0.84, Math.min(1, 0.84 + (0.16 * (Math.log10(Math.max(100, held / 1e8)) - 2)) / 2.7));
  const parts = useMemo(
    () => ({
      rings: growth(key.split(' ').map(Number), 230 * size),
      edge: ring({ inner: 225 * size, outer: 244 * size, loops: 96, strands: 2 }),
    }),
    [key, size],
  );
  return (
    <svg className="ornament rosette" viewBox="-250 -250 500 500" aria-hidden="true">
      <circle r={230 * size} fill="var(--panel)" stroke="none" opacity="0.8" />
      {parts.rings.map((one) => (
        <path
          key={one.current ? `now ${drawn.current.blocks}` : one.inner}
          className={one.current ? 'grows' : undefined}
          pathLength={one.current ? one.strands : undefined}
          d={one.d}
          strokeWidth="0.6"
          opacity={one.current ? 1 : 0.8}
          stroke={one.current ? 'var(--btc)' : 'currentColor'}
        />
      ))}
      <path d={parts.edge} strokeWidth="0.5" />
      <circle r={225 * size} strokeWidth="0.8" />
      <circle r={36 * size} strokeWidth="0.8" fill="var(--panel)" />
      <g
        transform={`translate(${-25 * size} ${-25 * size}) scale(${size * 0.195})`}
        fill="var(--btc)"
        stroke="none"
      >
        <Mark />
      </g>
    </svg>
  );
}
function Mark() {
  return (
    <svg width="256" height="256" aria-hidden="true">
      <Icon name="currency-btc:r" className="mark" />
    </svg>
  );
}
