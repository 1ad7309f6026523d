// The page of one bill: the chamber as it would vote on the draft, the whips, who can be won, and the gazette sheet with its clauses.
import { useMemo, useState } from 'react';
import type { House, Law, Whips } from '../../../core/types.ts';
import { useGame, useSession } from '../../deps.tsx';
import { CodexLink } from '../../kit/codex-link.tsx';
import { Column } from '../../kit/desk.tsx';
import { Card, Choices } from '../../kit/parts.tsx';
import { say, words } from '../../words.ts';
import { Gazette } from './gazette.tsx';
import { Hemicycle, Legend } from './hemicycle.tsx';
import { Members } from './members.tsx';
import { TariffRoad } from './tariff-road.tsx';
import { whereIs } from './which.ts';
import { WhipCard } from './whip.tsx';

const W = words.parliament.desk;

export type Draft = Readonly<Record<string, number>>;

export function BillPage({ law: id, onLaw }: { readonly law: string; readonly onLaw: (id: string) => void }) {
  const { world, shown } = useGame();
  const engine = useSession((now) => now.engine);
  const law = engine?.catalogue.laws.find((one) => one.id === id);
  const at = world.scenario.laws.indexOf(id);
  const [draft, setDraft] = useState<Draft>({});
  const [house, setHouse] = useState<House>('assembly');
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
            <WhipCard law={law} at={at} count={count} />
            {house !== 'senate' && <Members law={law} at={at} count={count} />}
          </>
        )}
      </Column>
      <Column>
        <LawSelect law={id} onLaw={onLaw} />
        <Gazette law={law} at={at} draft={draft} onDraft={setDraft} />
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

function LawSelect({ law, onLaw }: { readonly law: string; readonly onLaw: (id: string) => void }) {
  const { world, shown } = useGame();
  const engine = useSession((now) => now.engine);
  const laws: readonly Law[] = engine?.catalogue.laws ?? [];
  const groups = (['road', 'open', 'force'] as const).map((where) => ({
    where,
    ids: world.scenario.laws.filter((_, at) => whereIs(shown, at) === where),
  }));
  return (
    <div className="law-select">
      <label>
        <span className="lab">{W.choose}</span>
        <select value={law} onChange={(event) => onLaw(event.currentTarget.value)}>
          {groups.map(
            ({ where, ids }) =>
              ids.length > 0 && (
                <optgroup key={where} label={W.groups[where]}>
                  {ids.map((id) => (
                    <option key={id} value={id}>
                      {say.law(id)} · {W.kinds[laws.find((one) => one.id === id)?.kind ?? 'bill']}
                    </option>
                  ))}
                </optgroup>
              ),
          )}
        </select>
      </label>
      <CodexLink kind="laws" id={law} name={say.law(law)} />
    </div>
  );
}
