// A figure’s page: what it is, what it is today and why, its formula in words and symbols, the parameters that enter and their sources.
import { codexWords } from '../../../../text/index.ts';
import { useGame } from '../../../deps.tsx';
import { codexHref } from '../../../kit/codex-link.tsx';
import { Pairs } from '../../../kit/parts.tsx';
import { Symbols } from '../../../kit/symbols.tsx';
import { Why } from '../../../kit/why.tsx';
import { say, words } from '../../../words.ts';
import { Leaf, type PageProps, Part, See, Sources } from './leaf.tsx';

const of = codexWords.screen;

/** Sources of inputs that are listed: those that are cited come first. */
const MOST = 8;

export function FigurePage({ engine, library, entry }: PageProps) {
  const { world, shown, state } = useGame();
  const figure = engine.quantities.find(({ id }) => id === entry.id);
  if (figure === undefined) return null;
  const { id, unit, inputs } = figure;
  const formula = words.equations[id];
  const sources = [...new Set(inputs.map((input) => engine.catalogue.parameters[input]?.source ?? 'state'))];
  const keys = [...sources].sort((a, b) => Number(a.includes(' ')) - Number(b.includes(' '))).slice(0, MOST);
  return (
    <Leaf
      entry={entry}
      sources={keys.length + 1}
      parts={1 + inputs.length}
      note={say.quantity(engine, id).meaning}
      aside={
        <>
          <Pairs
            rows={[
              [of.unit, unit === 'sat' ? 'BTC' : unit],
              [of.system, of.systems[figure.system] ?? figure.system],
              [of.id, <code key="id">{id}</code>],
            ]}
          />
          <Sources engine={engine} library={library} keys={keys.length > 0 ? keys : ['state']} />
          <See library={library} paths={library.named(`figures/${id}`)} />
        </>
      }
    >
      <p className="leaf-number">
        {say.figure(engine, id, engine.quantity(world, shown, id))}
        <small>{of.today}</small>
      </p>
      <p>
        <Why topic={{ kind: 'quantity', quantity: id, day: state.day }}>{of.whyToday}</Why>
      </p>
      <Part title={of.formula}>
        <p className="equation">
          {formula?.words ?? figure.equation}
          {formula !== undefined && (
            <span className="symbols">
              <Symbols of={formula.symbols} />
            </span>
          )}
        </p>
      </Part>
      <Part title={of.inputs}>
        {inputs.length === 0 ? (
          <p className="muted">{of.noInputs}</p>
        ) : (
          <ul className="leaf-rows">
            {inputs.map((input) => (
              <li key={input}>
                <a href={codexHref('parameters', input)}>{say.parameter(input)}</a>
                <span className="num">
                  {say.amount(
                    world.parameters[input] ?? Number.NaN,
                    engine.catalogue.parameters[input]?.unit ?? '',
                  )}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Part>
    </Leaf>
  );
}
