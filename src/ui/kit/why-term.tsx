// One term of a figure: how it is reckoned, its share, where it comes from, and what explains it further.
import { leadsOf } from '../../session/index.ts';
import { useLiveGame, useSession } from '../deps.tsx';
import { fmt, say, words } from '../words.ts';
import { Source } from './source.tsx';
import { Why } from './why.tsx';
import { useTold } from './why-topic.tsx';

export function WhyTerm({
  quantity,
  day,
  because,
}: {
  readonly quantity: string;
  readonly day: number;
  readonly because: string;
}) {
  const game = useLiveGame();
  const engine = useSession((now) => now.engine);
  const told = useTold(quantity, day);
  if (engine === null || told === null || 'bad' in told) return null;
  const term = told.terms.find((one) => one.because === because);
  if (term === undefined) return null;
  const leads = leadsOf(because, term.source, engine.catalogue.parameters);
  const figures = leads.figures.filter(
    (id) => id !== quantity && engine.quantities.some((one) => one.id === id),
  );
  const how = words.termWords[because];
  const of = words.whyBox;
  return (
    <>
      <div className="head">
        <h3>
          {say.because(because)}: {fmt.change(term.amount, told.unit, told.tick)}
        </h3>
        <p className="muted">
          {of.partOf(say.quantity(engine, quantity).label, say.shortDate(game.world, day))}
        </p>
      </div>
      <div className="body">
        {how !== undefined && <p>{how}</p>}
        {told.value !== 0 && <p className="muted">{of.term(fmt.share(term.amount / told.value))}</p>}
        <div>
          <p className="lab">{of.sourceHead}</p>
          <Source id={term.source} whole />
        </div>
        <Fuel because={because} />
        {figures.length + leads.parameters.length > 0 && (
          <div>
            <p className="lab">{of.leads}</p>
            <ul className="leads">
              {figures.map((id) => (
                <li key={id}>
                  <Why topic={{ kind: 'quantity', quantity: id, day }}>{say.quantity(engine, id).label}</Why>
                </li>
              ))}
              {leads.parameters.map((id) => (
                <li key={id}>
                  <Why topic={{ kind: 'parameter', id }}>{say.parameter(id)}</Why>
                  <span className="num">
                    {say.amount(
                      game.world.parameters[id] ?? Number.NaN,
                      engine.catalogue.parameters[id]?.unit ?? '',
                    )}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </>
  );
}

/** For a term of one fuel: its plants with what they burn and where that is from. */
function Fuel({ because }: { readonly because: string }) {
  const game = useLiveGame();
  const { nation } = game.world;
  const fuel = because.startsWith('fuel-') ? because.slice('fuel-'.length) : null;
  const one = because.startsWith('plant:') ? because.slice('plant:'.length) : null;
  const plants = nation.plants
    .filter((plant) => plant.running && (plant.fuel === fuel || plant.id === one))
    .sort((a, b) => b.mw - a.mw);
  if (plants.length === 0) return null;
  return (
    <table>
      <thead>
        <tr>
          <th className="start">{words.whyBox.plants}</th>
          <th>{words.map.nameplate}</th>
          <th>{words.whyBox.plantCost}</th>
        </tr>
      </thead>
      <tbody>
        {plants.slice(0, 12).map((plant, i) => (
          <tr key={plant.id}>
            <td className="start">
              {say.name('plant', plant.id)}
              {plant.source !== plants[i - 1]?.source && <Source id={plant.source} />}
            </td>
            <td className="num">{fmt.mw(plant.mw)}</td>
            <td className="num">{plant.cost_pkr_kwh > 0 ? fmt.pkrKwh(plant.cost_pkr_kwh) : '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
