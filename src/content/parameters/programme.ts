// Numbers of programme, each with unit and source.

export const PROGRAMME = {};
