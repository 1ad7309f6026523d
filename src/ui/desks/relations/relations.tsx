// The relations desk: the programme (the Fund, its benchmarks, FATF, standing) the world (partners, other states' coins, the ranking), and the public (groups, provinces, users).
import { type ComponentType, useState } from 'react';
import '../../styles/relations.css';
import { Column, Desk } from '../../kit/desk.tsx';
import { DeskLead } from '../../play/pending.tsx';
import { words } from '../../words.ts';
import { useAbroad } from './abroad.ts';
import { Benchmarks, Waterfall } from './benchmarks.tsx';
import { Deals } from './deals.tsx';
import { Fatf } from './fatf.tsx';
import { FundProgramme } from './fund.tsx';
import { PublicPage } from './public.tsx';
import { Ranking, Rivals } from './rivals.tsx';
import { Standing } from './standing.tsx';

const W = words.relations;

/** Pages by tab, each with its name; a page brings its own columns. */
const PAGES: readonly { readonly name: string; readonly className: string; readonly Page: ComponentType }[] =
  [
    { name: W.tabs.programme, className: 'programme', Page: ProgrammePage },
    { name: W.tabs.world, className: 'world', Page: WorldPage },
    { name: W.tabs.people, className: 'people', Page: PublicPage },
  ];

export function Relations() {
  const [chosen, setChosen] = useState(0);
  const page = PAGES[chosen] ?? PAGES[0];
  if (page === undefined) return null;
  const { Page } = page;
  return (
    <Desk
      end={<DeskLead />}
      title={W.title}
      purpose={W.purpose}
      className={`relations ${page.className}`}
      tabs={{ label: W.tabs.name, names: PAGES.map(({ name }) => name), chosen, onChoose: setChosen }}
    >
      <Page />
    </Desk>
  );
}

function ProgrammePage() {
  const abroad = useAbroad();
  if (abroad === null) return <p className="empty">{W.none}</p>;
  return (
    <>
      <Column>
        <FundProgramme abroad={abroad} />
        <Standing abroad={abroad} />
      </Column>
      <Column>
        <Benchmarks abroad={abroad} />
        <Waterfall />
      </Column>
      <Column>
        <Fatf abroad={abroad} />
      </Column>
    </>
  );
}

function WorldPage() {
  const abroad = useAbroad();
  if (abroad === null) return <p className="empty">{W.none}</p>;
  return (
    <>
      <Column>
        <Deals />
      </Column>
      <Column>
        <Ranking abroad={abroad} />
        <Rivals />
      </Column>
    </>
  );
}
