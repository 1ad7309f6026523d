// What lenders and partners may find in Pakistan.
import type { FinanceOfNation } from '../../core/types.ts';

export const PAKISTAN_FINANCE: FinanceOfNation = {
  claims_pkr: 220e9,
  custodian: 'gulf-trust',
  source: 'late-claims',
};
