// A value a frame late: what need not be drawn in the same frame as the rest follows in the next one.
import { useEffect, useState } from 'react';

export function useLater<T>(value: T): T {
  const [late, setLate] = useState(value);
  useEffect(() => {
    const asked = requestAnimationFrame(() => setLate(value));
    return () => cancelAnimationFrame(asked);
  }, [value]);
  return late;
}
