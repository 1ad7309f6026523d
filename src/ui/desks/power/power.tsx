// The power desk: what is generated and idle, who gets it first, the law that sells it, and when the halls stand down.
import { Column, Desk } from '../../kit/desk.tsx';
import { DeskLead } from '../../play/pending.tsx';
import { words } from '../../words.ts';
import { Blocks } from './blocks.tsx';
import { ByFuel } from './by-fuel.tsx';
import { Curve } from './curve.tsx';
import { Ladder } from './ladder.tsx';
import { Law } from './law.tsx';
import { Standing } from './standing.tsx';

export function Power() {
  return (
    <Desk end={<DeskLead />} title={words.power.title} purpose={words.power.purpose} className="power">
      <Column>
        <Curve />
        <Blocks />
      </Column>
      <Column>
        <Ladder />
        <ByFuel />
      </Column>
      <Column>
        <Law id="industry-package" />
        <Standing />
      </Column>
    </Desk>
  );
}
