// A link as a QR code, dark on light in either theme, as cameras want it; or a sentence where it is too long for one.
import { encode } from 'uqr';
import { fmt, words } from '../words.ts';

/** Letters that the largest code holds with the least correction: 2,953, less what the head takes. */
const MOST = 2900;
/** light modules around the code; four are asked for */
const QUIET = 4;

/** One path over the dark modules, row by row. */
export function modulesPath(rows: readonly (readonly boolean[])[]): string {
  let d = '';
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x += 1) {
      if (row[x] !== true) continue;
      let run = 1;
      while (row[x + run] === true) run += 1;
      d += `M${x + QUIET} ${y + QUIET}h${run}v1h-${run}z`;
      x += run;
    }
  });
  return d;
}

export function Qr({ address }: { readonly address: string }) {
  const letters = fmt.number(address.length);
  if (address.length > MOST)
    return <p className="muted small-print">{words.evidence.qrTooLong(letters, fmt.number(MOST))}</p>;
  const { data, size } = encode(address, { ecc: 'L', border: 0 });
  const side = size + 2 * QUIET;
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={words.evidence.qrAlt(letters)}
      shapeRendering="crispEdges"
    >
      <rect width={side} height={side} fill="#fff" />
      <path d={modulesPath(data)} fill="#000" />
    </svg>
  );
}
