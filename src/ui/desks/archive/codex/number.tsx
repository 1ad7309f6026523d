// A parameter’s page: its value and unit, where it is from or why it was chosen, what a run may set it to, what it enters.
import type { Parameter } from '../../../../core/types.ts';
import { citation, codexWords } from '../../../../text/index.ts';
import { useLiveGame } from '../../../deps.tsx';
import { Pairs } from '../../../kit/parts.tsx';
import { say, words } from '../../../words.ts';
import { cited, Leaf, type PageProps, Part, See, Sources } from './leaf.tsx';

const of = codexWords.screen;

export function ParameterPage({ engine, library, entry }: PageProps) {
  const { world } = useLiveGame();
  const first = entry.id.startsWith('begin-') ? entry.id.slice('begin-'.length) : null;
  const id = first ?? entry.id;
  const parameter: Parameter | undefined = (
    first === null ? engine.catalogue.parameters : world.scenario.begin
  )[id];
  if (parameter === undefined) return null;
  const { value, unit, source } = parameter;
  const here = first === null ? (world.parameters[id] ?? value) : value;
  const { kind } = citation(cited(engine, source));
  const range = first === null ? engine.allowed(id) : null;
  const enters = first === null ? engine.quantities.filter((one) => one.inputs.includes(id)) : [];
  return (
    <Leaf
      entry={entry}
      sources={1}
      parts={1 + enters.length}
      aside={
        <>
          <Sources engine={engine} library={library} keys={[source]} />
          <See library={library} paths={named(library, entry.id, kind)} />
        </>
      }
    >
      <p className="leaf-number">{say.amount(here, unit)}</p>
      {here !== value && <p className="c-risk">{words.whyBox.changed(say.amount(value, unit))}</p>}
      <Pairs
        rows={[
          [of.unit, unit],
          [of.standing, words.whyBox.standings[kind]],
          [
            of.allowed,
            range === null
              ? of.notAllowed
              : of.allowedRange(say.amount(range[0], unit), say.amount(range[1], unit)),
          ],
          [of.id, <code key="id">{id}</code>],
        ]}
      />
      {first === null && (
        <Part title={of.enters}>
          {enters.length === 0 ? (
            <p className="muted">{of.entersNone}</p>
          ) : (
            <ul className="leaf-see">
              {enters.map((one) => (
                <li key={one.id}>
                  <a href={`#/play/archive/codex/figures/${one.id}`}>{say.quantity(engine, one.id).label}</a>
                  <small>{say.quantity(engine, one.id).meaning}</small>
                </li>
              ))}
            </ul>
          )}
        </Part>
      )}
    </Leaf>
  );
}

/** Pages that name it; and for what the makers chose or fitted, the list of all such numbers. */
function named(
  library: PageProps['library'],
  id: string,
  kind: 'source' | 'design' | 'fitted',
): readonly string[] {
  return [...library.named(`parameters/${id}`), ...(kind === 'source' ? [] : [`sources/${kind}`])];
}
