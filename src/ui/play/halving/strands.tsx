// The rule of the price as a banknote has it, upright strands; at the block one in two is drawn out.
import { words } from '../../words.ts';

const COUNT = 56;
const HIGH = 34;

export function Strands({
  gone,
  fresh,
}: {
  /** the block has come */
  readonly gone: boolean;
  /** it came yesterday: the strands are seen to go */
  readonly fresh: boolean;
}) {
  return (
    <svg
      className={`strands${gone ? ' gone' : ''}${fresh ? ' fresh' : ''}`}
      viewBox={`0 0 ${COUNT * 4} ${HIGH}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={words.halving.strands}
    >
      {Array.from({ length: COUNT }, (_, i) => (
        <path
          key={i}
          d={`M${i * 4 + 2} 0V${HIGH}`}
          className={i % 2 === 1 ? 'second' : undefined}
          style={{ '--turn': i } as Record<string, number>}
        />
      ))}
    </svg>
  );
}
