// A card's page: what it says, its answers with what they do (as the card shows it, no more), when it may come, and its source.
import '../../../styles/cards.css';
import type { Condition } from '../../../../core/types.ts';
import { codexWords } from '../../../../text/index.ts';
import { useGame } from '../../../deps.tsx';
import { codexHref } from '../../../kit/codex-link.tsx';
import { Pairs } from '../../../kit/parts.tsx';
import { Effects, GaugeChips } from '../../../play/event-effects.tsx';
import { bound, fmt, say, words } from '../../../words.ts';
import { conditionSaid } from './condition.ts';
import { Leaf, type PageProps, Part, See, Sources } from './leaf.tsx';

const of = codexWords.screen;

export function DecisionPage({ engine, library, entry }: PageProps) {
  const { shown } = useGame();
  const card = engine.catalogue.events.find(({ id }) => id === entry.id);
  const text = words.events[entry.id];
  if (card === undefined) return null;
  const follows = card.chance === 0;
  const figure = engine.quantities.some(({ id }) => id === card.outcome.quantity)
    ? card.outcome.quantity
    : null;
  return (
    <Leaf
      entry={entry}
      sources={1}
      parts={card.choices.length}
      note={bound(text?.card ?? '')}
      aside={
        <>
          <Part title={of.comes}>
            <p>{bound(follows ? of.followsOnly : comes(engine, card.trigger))}</p>
          </Part>
          <Pairs
            rows={[
              [of.answerIn, fmt.days(card.answer_days)],
              [of.onceOrAgain, card.once ? of.once : of.again(fmt.days(card.cooldown_days))],
              ...(card.chain === null
                ? []
                : [
                    [
                      of.chain,
                      words.event.step(
                        words.event.chains[card.chain.id] ?? card.chain.id,
                        card.chain.step,
                        card.chain.of,
                      ),
                    ] as const,
                  ]),
            ]}
          />
          {figure !== null && (
            <Part title={of.judged}>
              <p>
                <a href={codexHref('figures', figure)}>{say.quantity(engine, figure).label}</a>
                {of.judgedIn(fmt.days(card.outcome.days))}
              </p>
            </Part>
          )}
          <Sources engine={engine} library={library} keys={[card.source]} />
          <See library={library} paths={library.named(`decisions/${card.id}`)} />
        </>
      }
    >
      {card.choices.map((choice, i) => (
        <section key={choice.id} className="leaf-choice">
          <h3>
            <span aria-hidden="true">{i + 1}</span> {say.choice(card.id, choice.id)}
          </h3>
          <p className="muted">{bound(text?.choices[choice.id]?.does ?? '')}</p>
          {choice.when !== null && (
            <p className="dim">
              {of.onlyIf} {bound(conditionSaid(engine, choice.when))}.
            </p>
          )}
          <Effects effects={choice.effects} state={shown} />
          <GaugeChips effects={choice.effects} state={shown} />
          {choice.id === card.fallback && <p className="dim">{words.event.fallback}</p>}
        </section>
      ))}
      <p className="dim small-print">{words.event.effects}</p>
    </Leaf>
  );
}

/** When it may come, as a sentence. A condition on the first day alone says nothing. */
function comes(engine: PageProps['engine'], trigger: Condition): string {
  if (trigger.kind === 'day' && trigger.from === 0) return of.anyTime;
  const said = conditionSaid(engine, trigger);
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}
