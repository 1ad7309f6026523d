// Symbols of a formula with what follows an underscore set low: E_own is E with a small “own”.

export function Symbols({ of }: { readonly of: string }) {
  const parts = of.split(/_([\p{L}\d]+)/u);
  return <>{parts.map((part, i) => (i % 2 === 1 ? <sub key={`${i}${part}`}>{part}</sub> : part))}</>;
}
