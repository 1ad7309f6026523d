// Numbers of people, each with unit and source.

export const PEOPLE = {};
