// Ending the contract of the plant that is selected on the map: first what it would mean, then the order.
import { useState } from 'react';
import { RetireAct } from '../desks/power/demand/retire.tsx';
import { words } from '../words.ts';

export function RetirePlant({ plant }: { readonly plant: string }) {
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <div className="row wrap acts">
        <button type="button" className="small" onClick={() => setOpen(true)}>
          {words.map.retireHere}
        </button>
      </div>
    );
  return (
    <div className="retire">
      <h3 className="sub-head">{words.demand.retireTitle}</h3>
      <RetireAct plant={plant} />
    </div>
  );
}
