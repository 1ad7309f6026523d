// Numbers of finance, each with unit and source.

export const FINANCE = {};
