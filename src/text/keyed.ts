// Tables of words whose names begin alike: "driver-scandal" is the driver "scandal" among the reasons of a figure.

/** The same texts under names that begin with `prefix`. */
export const prefixed = (prefix: string, table: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(table).map(([id, text]) => [`${prefix}${id}`, text]));

/** The names alone of a table that says more of each. */
export const namesOf = (
  prefix: string,
  table: Readonly<Record<string, { readonly name: string }>>,
): Record<string, string> =>
  prefixed(prefix, Object.fromEntries(Object.entries(table).map(([id, { name }]) => [id, name])));
