// The cabinet: a card a seat, who could be seated, and the counsel that is open with its lines on one chart.
import type { Adviser } from '../../../core/types.ts';
import { useGame, useSession } from '../../deps.tsx';
import { Column } from '../../kit/desk.tsx';
import { Medallion } from '../../kit/medallion.tsx';
import { Card } from '../../kit/parts.tsx';
import { bound, fmt, say, words } from '../../words.ts';
import { OrderButton } from '../order-button.tsx';
import { AskBar, type Asking, useAsking } from './asking.tsx';
import { GhostChart } from './ghosts.tsx';
import { beliefLines, counselsOf, recordText, roomOf, type Seat, seatsOf, sentencesOf } from './said.ts';

const W = words.council;

export function Cabinet() {
  const game = useGame();
  const asking = useAsking();
  const seats = seatsOf(game);
  const room = roomOf(game);
  // who may be seated stands under the seats while there is room for it
  const under = seats.length < 3;
  return (
    <>
      <Column>
        <div className="cabinet">
          {seats.map((seat) => (
            <SeatCard key={seat.adviser.id} seat={seat} asking={asking} />
          ))}
          {Array.from({ length: Math.max(0, room - seats.length) }, (_, i) => (
            <section key={`vacant${i}`} className="card vacant-seat">
              <Medallion adviser={null} size="middle" />
              <div>
                <h2>{W.vacant}</h2>
                <p className="muted">{W.vacantNote}</p>
              </div>
            </section>
          ))}
        </div>
        {under && <Candidates />}
      </Column>
      <Column>
        <Card title={W.ask.title} note={W.chart.note}>
          <AskBar asking={asking} />
          {asking.question !== undefined && <GhostChart question={asking.question} height={190} />}
        </Card>
        {!under && <Candidates />}
      </Column>
    </>
  );
}

/** Who it is: temperament, gauge that is minded and the one that is not looked at. */
function Chips({ adviser }: { readonly adviser: Adviser }) {
  const { minds, blind } = adviser.beliefs;
  return (
    <ul className="chips">
      <li className="chip" title={W.temperaments[adviser.temperament]}>
        {W.temperamentShort[adviser.temperament]}
      </li>
      <li className="chip">{W.minds(W.gauges[minds])}</li>
      <li className="chip">{W.blind(W.gauges[blind])}</li>
      {adviser.star && <li className="chip">{W.star}</li>}
    </ul>
  );
}

function SeatCard({ seat, asking }: { readonly seat: Seat; readonly asking: Asking }) {
  const game = useGame();
  const { adviser, at } = seat;
  const of = W.archetypes[adviser.archetype];
  const name = say.name('adviser', adviser.id);
  const refusal = asking.refusal(seat);
  const surfaced = seat.register === 'surfaced';
  const ordered = game.pending.some((one) => one.kind === 'council.seat' && one.adviser === adviser.id);
  return (
    <section className="card seat-card" aria-label={name}>
      <header>
        <Medallion
          adviser={adviser.id}
          size="large"
          mark={surfaced ? 'conflict' : seat.register === 'recused' ? 'recused' : 'none'}
        />
        <div>
          <h2>{name}</h2>
          <p className="muted">
            {of.title}
            {words.screens.marks.comma}
            {ordered ? W.fromTomorrow : W.since(say.shortDate(game.world, seat.since))}
          </p>
          <Chips adviser={adviser} />
        </div>
      </header>
      <p>{bound(of.works)}</p>
      <p className="muted small-print always">
        {beliefLines(adviser).join(`${words.screens.marks.stop} `)}
        {words.screens.marks.stop}
      </p>
      {surfaced && <p className="c-risk small-print always">{W.register.states.surfaced}</p>}
      <Loyalty loyalty={seat.loyalty} />
      <p className="dim small-print always">
        {W.record.title}: {recordText(game, at)}
      </p>
      <Said seat={seat} />
      <div className="acts-row">
        <button
          type="button"
          className="small"
          aria-disabled={refusal !== null || asking.busy}
          title={refusal ?? undefined}
          onClick={() => {
            if (refusal === null) asking.ask([seat]);
          }}
        >
          {seat.asked ? W.ask.asked : W.ask.ask}
        </button>
        <OrderButton
          command={{ kind: 'council.dismiss', adviser: adviser.id }}
          about={say.name('adviser', adviser.id)}
          label={W.dismiss(W.points(fmt.number(game.world.parameters.dismiss_capital ?? 0)))}
          title={W.dismissNote}
        />
      </div>
    </section>
  );
}

function Loyalty({ loyalty }: { readonly loyalty: number }) {
  const { parameters } = useGame().world;
  return (
    <p className="loyalty">
      <span>{W.loyalty}</span>
      <i
        style={{ '--at': `${Math.max(0, Math.min(100, loyalty))}%` } as Record<string, string>}
        aria-hidden="true"
      />
      <b>{fmt.number(loyalty)}</b>
      <small>{W.loyaltyNote(fmt.number(parameters.loyal_least ?? 0))}</small>
    </p>
  );
}

/** What a seat said last, while it is not due. */
export function Said({ seat }: { readonly seat: Seat }) {
  const game = useGame();
  const engine = useSession((now) => now.engine);
  const one = counselsOf(game, seat.at)[0];
  const said = engine === null || one === undefined ? null : sentencesOf(game, engine, one);
  if (one === undefined || said === null) return null;
  const question = game.world.nation.council?.questions[one.question]?.id ?? '';
  const touched = seat.adviser.touches.includes(question) && seat.register === 'declared';
  return (
    <div className="counsel-said">
      <p className="advice">{said.advice}</p>
      <p>{bound(said.bar)}</p>
      <p className="muted">{bound(said.regret)}</p>
      {touched && <p className="c-risk">{W.says.touched}</p>}
      {seat.register === 'unasked' && <p className="dim">{W.says.unasked}</p>}
    </div>
  );
}

function Candidates() {
  const game = useGame();
  const { world, shown } = game;
  const nation = world.nation.council;
  if (nation === undefined) return null;
  const { star_capital: star = 0, adviser_capital: usual = 0 } = world.parameters;
  const listed = shown.council.candidates.flatMap((at) => nation.advisers[at] ?? []);
  return (
    <Card title={W.candidates.title} note={W.candidates.until(nextList(game))}>
      {listed.length === 0 && <p className="empty">{W.candidates.none}</p>}
      <ul className="candidates">
        {listed.map((one) => (
          <li key={one.id}>
            <Medallion adviser={one.id} size="middle" />
            <div>
              <p>
                <b>{say.name('adviser', one.id)}</b>{' '}
                <span className="muted">{W.archetypes[one.archetype].title}</span>
              </p>
              <p className="muted">{W.people[one.id]?.line}</p>
              <p>{bound(W.archetypes[one.archetype].works)}</p>
              <Chips adviser={one} />
            </div>
            <OrderButton
              command={{ kind: 'council.seat', adviser: one.id }}
              label={W.seat(say.name('adviser', one.id), W.points(fmt.number(one.star ? star : usual)))}
            />
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** The first of the next March or September. */
function nextList({ world, state }: ReturnType<typeof useGame>): string {
  const months = world.nation.council?.months ?? [];
  for (let day = state.day + 1; day <= world.days; day++) {
    const date = say.calendar(world, day);
    if (date.dayOfMonth === 1 && months.includes(date.month)) return say.shortDate(world, day);
  }
  return '';
}
