// The succession: each standing order as it stands, to bind the successor or to lapse.
import { useState } from 'react';
import type { Bond, State, World } from '../../../core/types.ts';
import { BOND_ORDER } from '../../../session/index.ts';
import { useDeps, useGame } from '../../deps.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { Rule } from '../../kit/ornament.tsx';
import { fmt, say, words } from '../../words.ts';

const W = words.office.succession;
const ALL = Object.fromEntries(BOND_ORDER.map((bond) => [bond, true])) as Readonly<Record<Bond, boolean>>;

export function Succession({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { session } = useDeps();
  const game = useGame();
  const [keeps, setKeeps] = useState(ALL);
  const { office } = game.shown;
  const until = office.succession_day + (game.world.parameters.bind_days ?? 0);
  const hand = (): void => {
    if (session.dispatch({ kind: 'office.bind', ...keeps }) === null) onClose();
  };
  return (
    <Dialog className="succession" title={W.title} open={open && office.succession === 1} onClose={onClose}>
      <p>{W.says}</p>
      <div className="sheet bonds">
        {BOND_ORDER.map((bond) => (
          <fieldset key={bond}>
            <legend>{W.bonds[bond]}</legend>
            <span className="now">{standing(bond, game)}</span>
            <span className="segments">
              {[true, false].map((keep) => (
                <label key={String(keep)}>
                  <input
                    type="radio"
                    name={`bond-${bond}`}
                    checked={keeps[bond] === keep}
                    onChange={() => setKeeps({ ...keeps, [bond]: keep })}
                  />
                  <span>{keep ? W.bind : W.lapse}</span>
                </label>
              ))}
            </span>
          </fieldset>
        ))}
        <Rule />
      </div>
      <div className="act">
        <span className="dim">{W.until(say.shortDate(game.world, until))}</span>
        <button type="button" className="pri" onClick={hand}>
          {W.hand}
        </button>
      </div>
    </Dialog>
  );
}

/** A standing order as it stands this morning. */
function standing(bond: Bond, { shown }: { readonly world: World; readonly shown: State }): string {
  const { treasury, halls, grid } = shown;
  const of = W.now;
  switch (bond) {
    case 'buying':
      return treasury.buying.usd > 0
        ? of.buying(fmt.usd(treasury.buying.usd), fmt.price(treasury.buying.below_usd))
        : of.off;
    case 'selling': {
      const { share_pct, above_usd } = treasury.selling;
      if (share_pct === 0 && above_usd === 0) return of.off;
      return of.selling(fmt.pct(share_pct, 0), above_usd > 0 ? fmt.price(above_usd) : of.off);
    }
    case 'rule':
      return of.rule(fmt.pct(halls.rule_margin_pct), fmt.pkrKwh(halls.rule_cost_pkr_kwh));
    case 'licence':
      return halls.licence.open === 1 ? of.licence(fmt.mw(halls.licence.cap_mw)) : of.off;
    case 'gate':
      return of.gate[grid.gate + 1] ?? of.off;
    case 'cut': {
      const ranked = grid.cut.filter((rank) => rank !== 0).length;
      return ranked > 0 ? of.cut(fmt.number(ranked)) : of.off;
    }
  }
}
