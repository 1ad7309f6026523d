// The page of the public: what groups think and why, provinces and their unrest, users and trust, and what can be done.
import { useState } from 'react';
import '../../styles/public.css';
import { useGame } from '../../deps.tsx';
import { Column } from '../../kit/desk.tsx';
import { Acts } from './public-acts.tsx';
import { lowestGroup } from './public-data.ts';
import { Drivers } from './public-drivers.tsx';
import { Provinces, SoFar, Users } from './public-provinces.tsx';
import { Views } from './public-views.tsx';

export function PublicPage() {
  const { world, shown } = useGame();
  const [chosen, setChosen] = useState<string | null>(null);
  const group = chosen ?? lowestGroup(world, shown);
  return (
    <div className="public-grid">
      <Column>
        <Views chosen={group} onChoose={setChosen} />
        <Drivers group={group} />
      </Column>
      <Column>
        <Provinces />
        <Users />
        <SoFar />
      </Column>
      <Column>
        <Acts group={group} />
      </Column>
    </div>
  );
}
