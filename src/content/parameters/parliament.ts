// Numbers of parliament, each with unit and source.

export const PARLIAMENT = {};
