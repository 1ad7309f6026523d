// The table of 32 levers, each with its precedent and the law or clause that it became; and the parties that stand for real ones, as sourced facts.

export interface LeverRow {
  readonly name: string;
  readonly precedent: string;
  readonly law: string;
  /** '' when it is the whole law */
  readonly clause: string;
}

const row = (name: string, precedent: string, law: string, clause = ''): LeverRow => ({
  name,
  precedent,
  law,
  clause,
});

export const leverRows: readonly LeverRow[] = [
  row('Council', 'Pakistan March 2025; Kyrgyzstan', 'council'),
  row('Ordinance on virtual assets', 'Pakistan July 2025', 'assets-act'),
  row('Virtual Assets Act', 'Pakistan March 2026', 'assets-act'),
  row('Independent regulator, fit and proper', 'Emirates', 'assets-act', 'board'),
  row('Phased licences', 'Pakistan December 2025', 'licensing', 'licences'),
  row('Licence auction', 'Kazakhstan’s quota; spectrum', 'licensing', 'fee_usd_m'),
  row('Travel rule and analytics', 'FATF Recommendation 16', 'travel-rule'),
  row('Bank access', 'SBP Circular 10/2026', 'bank-access', 'deposits_pct'),
  row('Sandbox', 'Pakistan, United Kingdom', 'bank-access', 'sandbox'),
  row('Tariff for halls', 'refused in Pakistan 2025; Ethiopia', 'targeted-tariff'),
  row('General incremental tariff', 'Pakistan November 2025', 'industry-package'),
  row('Interruptible load', 'Texas, Iceland', 'interruptible-load'),
  row('Duty and tax holiday', 'Pakistan’s plan of May 2025', 'duty-holiday'),
  row('Tax on gains', 'Pakistan FY27; India', 'gains-tax'),
  row('Strategic Reserve Act', 'United States; Texas', 'reserve-act'),
  row('Seizure and forfeiture', 'United States, Kazakhstan, United Kingdom', 'seizure-act'),
  row('Proof of reserves and audit', 'El Salvador; Bhutan’s critics', 'audit-act'),
  row('Sovereign wealth fund', 'Bhutan, Kazakhstan', 'wealth-fund', 'keep_pct'),
  row('State company runs the halls', 'Bhutan, Emirates, Ethiopia', 'wealth-fund', 'board'),
  row('Royalty in coins', 'Kazakhstan’s idea', 'reserve-act', 'royalty_pct'),
  row('Bitcoin bond', 'El Salvador, never issued', 'bonds-act', 'ceiling_usd_m'),
  row('Tokenised bills', 'Pakistan’s memorandum of 2025', 'bonds-act', 'retail_pct'),
  row('Remittance corridor', 'Pakistan’s memorandum of 2026', 'remittance-corridor'),
  row('Digital currency pilot', 'SBP 2025–26, Nigeria', 'remittance-corridor', 'month_usd'),
  row('Zone for data centres', 'Emirates, India', 'ai-zone', 'tax_years'),
  row('Cables and exchange points', '2Africa', 'ai-zone', 'cables'),
  row('Storage and the north–south line', 'HVDC; wires that lose less', 'equal-shedding', 'feeders_usd_m'),
  row('Net billing', 'Pakistan February 2026', 'net-billing'),
  row('Capacity contracts reopened', 'Pakistan 2024–25', 'capacity-talks', 'cut_pct'),
  row('Circular debt refinanced', 'Rs 1,225 bn', 'capacity-talks', 'refinance_pkr_bn'),
  row('Equal load-shedding', 'the regulator’s finding', 'equal-shedding', 'levelling_pct'),
  row('Legal tender', 'El Salvador 2021', 'legal-tender'),
];

/** Parties of the chamber and whose seats of July 2025 they hold. */
export const partyFacts: Readonly<Record<string, string>> = {
  federal: 'PML-N, 123 seats',
  movement: 'MQM-P, 22 seats',
  allies: 'PML-Q 5, IPP 4, three of one seat each',
  independents: 'independents with the government, 4 seats',
  front: 'PPP, 74 seats: without it the government has about 160',
  nation: 'BNP, MWM and PkMAP, one seat each',
  faith: 'JUI-F, 10 seats',
  justice: 'SIC (PTI) 80 and PTI’s independents 5',
  vacant: 'not filled at the time',
};
