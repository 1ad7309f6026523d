// Numbers of custody, each with unit and source.

export const CUSTODY = {};
