// What the map tells: flow, price or load-shedding, with a legend in units; in a hot spell the zones' temperatures.
import { LENSES, type Lens } from '../../session/index.ts';
import { useChoice, useDeps, useGame } from '../deps.tsx';
import { fmt, say, words } from '../words.ts';
import { zoneMean } from './things.ts';

export function MapLens({ onCut }: { readonly onCut: () => void }) {
  const { choice } = useDeps();
  const lens = useChoice((now) => now.lens);
  return (
    <div className="map-lens">
      <HotSpell />
      <Legend lens={lens} />
      <div className="lens-row">
        <fieldset className="lens-set" aria-label={words.map.lens}>
          {LENSES.map((one) => (
            <label key={one} className={one === lens ? 'on' : ''}>
              <input
                type="radio"
                name="lens"
                value={one}
                checked={one === lens}
                onChange={() => choice.set({ lens: one })}
              />
              {words.map.lenses[one]}
            </label>
          ))}
        </fieldset>
        {lens === 'shedding' && (
          <button type="button" className="small" onClick={onCut}>
            {words.acts.cut.title}
          </button>
        )}
      </div>
    </div>
  );
}

/** The next lens after this, for the key. */
export function nextLens(lens: Lens): Lens {
  return LENSES[(LENSES.indexOf(lens) + 1) % LENSES.length] ?? 'flow';
}

function HotSpell() {
  const { world, state } = useGame();
  if (state.climate.heat_days <= 0) return null;
  const zones = world.nation.zones.map((zone, i) =>
    words.map.zoneFigure(say.name('zone', zone.id), fmt.celsius(state.climate.temperature_c[i] ?? 0)),
  );
  return <p className="lens-note hot">{words.map.hot(zones.join(words.screens.marks.comma))}</p>;
}

function Legend({ lens }: { readonly lens: Lens }) {
  const { world, state } = useGame();
  const { legend } = words.map;
  const short = state.grid.shortage_h.some((hours) => hours > 0.05);
  if (lens === 'price')
    return (
      <div className="lens-note">
        <p>{legend.price}</p>
        <ul>
          {world.nation.zones.map((zone, i) => {
            const cost = zoneMean(state.grid.cost_pkr_kwh, i);
            return (
              <li key={zone.id}>
                <Hatch pitch={Math.max(4, Math.min(18, 19 - 0.375 * cost))} />
                {words.map.zoneFigure(say.name('zone', zone.id), fmt.pkrKwh(cost))}
              </li>
            );
          })}
        </ul>
        <p className="muted">{legend.dearer}</p>
      </div>
    );
  if (lens === 'consent')
    return (
      <div className="lens-note">
        <ul>
          <li>
            <Hatch pitch={5} tone="" />
            {words.people.page.lens.legend}
          </li>
        </ul>
        <p className="muted">{words.people.page.lens.crossed}</p>
      </div>
    );
  if (lens === 'shedding')
    return (
      <div className="lens-note">
        <ul>
          <li>
            <Sign of="ring" />
            {legend.dark}
          </li>
          <li>
            <Sign of="dots" />
            {legend.lit}
          </li>
          <li>
            <Sign of="first" />
            {words.acts.legend.first}
            <Sign of="last" />
            {words.acts.legend.last}
          </li>
          {short && (
            <li>
              <Hatch pitch={7} tone="c-risk" />
              {legend.short}
            </li>
          )}
          {state.grid.memory_h.some((h) => h > 0) && (
            <li>
              <Sign of="memory" />
              {legend.memory}
            </li>
          )}
        </ul>
        <p className="muted">{legend.hours}</p>
      </div>
    );
  return (
    <div className="lens-note flow">
      <ul>
        <li>
          <Sign of="plant" />
          {legend.plant}
        </li>
        <li>
          <Sign of="line" />
          {legend.line}
        </li>
        <li>
          <Sign of="full" />
          {legend.full}
        </li>
      </ul>
    </div>
  );
}

function Hatch({ pitch, tone = 'c-elec' }: { readonly pitch: number; readonly tone?: string }) {
  const apart = pitch * Math.SQRT2;
  const lines = Array.from({ length: Math.ceil(50 / apart) }, (_, i) => i * apart);
  return (
    <svg className={`sign ${tone}`} viewBox="0 0 28 14" aria-hidden="true">
      <rect x="0.5" y="0.5" width="27" height="13" fill="none" stroke="currentColor" opacity="0.6" />
      {lines.map((x) => (
        <path key={x} d={`M${x - 14} 14L${x} 0`} stroke="currentColor" />
      ))}
    </svg>
  );
}

const SIGNS = {
  ring: 'c-risk',
  memory: '',
  full: 'c-risk',
  dots: 'c-elec',
  plant: 'c-elec',
  line: 'c-elec',
  first: '',
  last: '',
};

function Sign({ of }: { readonly of: keyof typeof SIGNS }) {
  return (
    <svg
      className={`sign ${SIGNS[of]}`}
      viewBox="0 0 28 14"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
    >
      {of === 'memory' && (
        <circle
          cx="14"
          cy="7"
          r="6"
          strokeDasharray="0.1 3"
          strokeWidth="1.6"
          strokeLinecap="round"
          stroke="var(--ink2)"
        />
      )}
      {of === 'ring' && <circle cx="14" cy="7" r="6" strokeDasharray="3 2" />}
      {of === 'plant' && <circle cx="14" cy="7" r="6" strokeOpacity="0.35" />}
      {of === 'plant' && <path d="M14 1A6 6 0 1 1 8 7" strokeWidth="2" />}
      {of === 'line' && <path d="M1 4H27" strokeWidth="1" />}
      {of === 'line' && <path d="M1 10H27" strokeWidth="3" />}
      {of === 'first' && <path d="M8 2.5H20L14 12Z" fill="currentColor" />}
      {of === 'last' && <path d="M8 11.5H20L14 2Z" />}
      {of === 'full' && <path d="M8 12.5L14 1.5L20 12.5Z" />}
      {of === 'dots' &&
        [6, 11, 16, 21].map((x, i) => (
          <circle key={x} cx={x} cy={i % 2 === 0 ? 5 : 9} r="1.4" fill="currentColor" stroke="none" />
        ))}
    </svg>
  );
}
