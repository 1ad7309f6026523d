// What a run is worth in expectation (RULES §3), as the lab works it out and the report shows it.

export interface Score {
  /** 0–1000, under the cap of emergency sittings */
  readonly points: number;
  /** U expected, and in the worst fifth of worlds; 0–1 */
  readonly mean: number;
  readonly tail: number;
  /** worth by quarter, mean over worlds, in U */
  readonly quarters: readonly number[];
  /** calibration of calls, 0–1 */
  readonly calls: number;
  /** what each part counts for, 0–1; shares of the worst worlds, quarters played on after the one that is judged */
  readonly weights: {
    readonly mean: number;
    readonly tail: number;
    readonly orders: number;
    readonly calls: number;
  };
  readonly tail_share: number;
  readonly beyond: number;
  readonly cap: number;
  /** U of what happened, 0–1; never added */
  readonly happened: number;
}
