// Numbers of office, each with unit and source.

export const OFFICE = {};
