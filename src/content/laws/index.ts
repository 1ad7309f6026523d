// Laws of this version. One so far: the incremental package, the same price for anyone's new use.
import type { Law } from '../../core/types.ts';

export const LAWS: readonly Law[] = [
  {
    id: 'industry-package',
    cost_capital: 2,
    when: null,
    clauses: [
      {
        id: 'tariff_pkr_kwh',
        unit: 'PKR/kWh',
        least: 18,
        most: 34,
        step: 0.01,
        start: 22.98,
        source: 'package-terms',
      },
      { id: 'years', unit: 'years', least: 1, most: 3, step: 1, start: 3, source: 'package-terms' },
    ],
    stages: [
      { id: 'cabinet', days: 21 },
      { id: 'consent', days: 42 },
      { id: 'hearing', days: 57 },
    ],
    effects: [{ kind: 'package', tariff_pkr_kwh: 'tariff_pkr_kwh', days: 'years' }],
    source: 'package-terms',
  },
];
