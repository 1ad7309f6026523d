// The relations desk: so far the page of the public.
import { Desk } from '../../kit/desk.tsx';
import { DeskLead } from '../../play/pending.tsx';
import { words } from '../../words.ts';
import { PublicPage } from './public.tsx';

export function Relations() {
  const { title, purpose } = words.people.page;
  return (
    <Desk end={<DeskLead />} title={title} purpose={purpose} className="relations">
      <PublicPage />
    </Desk>
  );
}
