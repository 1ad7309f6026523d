// The page of one bill: the chamber as it would vote on the draft, the whips, who can be won, and the gazette sheet with its clauses.
import { useMemo, useState } from 'react';
import type { House, Whips } from '../../../core/types.ts';
import { useGame, useSession } from '../../deps.tsx';
import { CodexLink } from '../../kit/codex-link.tsx';
import { Column } from '../../kit/desk.tsx';
import { Card, Choices, Select } from '../../kit/parts.tsx';
import { say, words } from '../../words.ts';
import { Gazette } from './gazette.tsx';
import { Hemicycle, Legend } from './hemicycle.tsx';
import { Members } from './members.tsx';
import { TariffRoad } from './tariff-road.tsx';
import { type Draft, whereIs } from './which.ts';
import { WhipCard } from './whip.tsx';

const W = words.parliament.desk;

export function BillPage({ law: id, onLaw }: { readonly law: string; readonly onLaw: (id: string) => void }) {
  const { world, shown } = useGame();
  const engine = useSession((now) => now.engine);
  const at = world.scenario.laws.indexOf(id);
  const law = world.laws[at];
  // the draft is of one law: another that is chosen begins as it is written, and its list keeps the keyboard
  const [drawn, setDrawn] = useState<{ readonly law: string; readonly draft: Draft }>({ law: id, draft: {} });
  const draft = drawn.law === id ? drawn.draft : {};
  const [asked, setHouse] = useState<House>('assembly');
  const house = law?.kind === 'money' ? 'assembly' : asked;
  const key = JSON.stringify(draft);
  const count = useMemo(
    () => engine?.whips(world, shown, id, JSON.parse(key) as Draft, house) ?? null,
    [engine, world, shown, id, key, house],
  );
  if (law === undefined || engine === null) return null;
  return (
    <>
      <Column>
        {count === null ? (
          <TariffRoad law={law} at={at} />
        ) : (
          <>
            <Chamber count={count} house={house} money={law.kind === 'money'} onHouse={setHouse} />
            <WhipCard key={id} law={law} at={at} count={count} />
            {house !== 'senate' && <Members key={id} law={law} at={at} count={count} />}
          </>
        )}
      </Column>
      <Column>
        <LawSelect law={id} onLaw={onLaw} />
        <Gazette
          key={id}
          law={law}
          at={at}
          draft={draft}
          onDraft={(next) => setDrawn({ law: id, draft: next })}
        />
      </Column>
    </>
  );
}

function Chamber({
  count,
  house,
  money,
  onHouse,
}: {
  readonly count: Whips;
  readonly house: House;
  readonly money: boolean;
  readonly onHouse: (house: House) => void;
}) {
  return (
    <Card
      title={W.chamber}
      note={
        money ? undefined : (
          <Choices<House>
            label={W.house}
            value={house}
            options={[
              ['assembly', W.houses.assembly],
              ['senate', W.houses.senate],
              ['joint', W.houses.joint],
            ]}
            onChange={onHouse}
          />
        )
      }
      className="chamber"
    >
      <Legend />
      <Hemicycle count={count} />
    </Card>
  );
}

/** Laws by where they stand: on their road first, then those that may be tabled, then those in force. */
function LawSelect({ law, onLaw }: { readonly law: string; readonly onLaw: (id: string) => void }) {
  const { world, shown } = useGame();
  const where = (id: string) => whereIs(shown, world.scenario.laws.indexOf(id));
  const laws = (['road', 'open', 'force'] as const).flatMap((one) =>
    world.laws.filter(({ id }) => where(id) === one),
  );
  return (
    <div className="law-row">
      <Select
        className="law-select"
        label={W.choose}
        value={law}
        options={laws.map(({ id, kind }) => [id, `${say.law(id)} · ${W.kinds[kind]}`] as const)}
        groupOf={(id) => W.groups[where(id)]}
        onChange={onLaw}
      />
      <CodexLink kind="laws" id={law} name={say.law(law)} />
    </div>
  );
}
