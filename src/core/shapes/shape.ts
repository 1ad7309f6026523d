// What a field of an order may be.

export type Shapes = Readonly<
  Record<string, Readonly<Record<string, 'text' | 'number' | 'boolean' | 'numbers'>>>
>;
