// Words of the laws about money: names, long titles, what each clause says.
import type { LawWords } from './laws.ts';

export const financeLaws: Record<string, LawWords> = {
  'duty-holiday': {
    label: 'duty holiday',
    says: 'Machines and sites for halls come in free of duty for some years. The Fund has asked for no new preferences.',
    clauses: {
      relief_pct: { label: 'Relief', says: 'Share of duties and taxes that is waived.' },
      years: { label: 'Years', says: 'After which duties are due again.' },
    },
  },
  'gains-tax': {
    label: 'tax on gains',
    says: 'Gains on digital assets are taxed. Some trade goes abroad; the budget and the Fund note what stays.',
    clauses: {
      rate_pct: { label: 'Rate', says: 'Of the gain. Higher brings more and drives more away.' },
      loss_years: { label: 'Losses carried', says: 'Years for which losses may be set against gains.' },
    },
  },
  'reserve-act': {
    label: 'strategic reserve Act',
    says: 'The reserve has a law: where its money comes from, what licensed halls give it, and how often it reports. Bonds and a wealth fund hang on it.',
    clauses: {
      claim_pct: {
        label: 'Share of the power margin',
        says: 'What the ministry takes of each month’s margin, before it comes off circular debt. The Fund minds each point over ten.',
      },
      royalty_pct: {
        label: 'Least royalty',
        says: 'Of the coins of every licensed hall. More keeps halls away.',
      },
      reports: { label: 'Reports', says: 'To the house, each year.' },
    },
  },
  'wealth-fund': {
    label: 'wealth fund Act',
    says: 'A fund apart from the ministry keeps what would lapse in June and runs the halls. Its board decides how well.',
    clauses: {
      keep_pct: { label: 'Kept from lapsing', says: 'Share of the cash that would lapse on 30 June.' },
      board: {
        label: 'Board',
        says: 'Members from outside. More of them run halls more cheaply, and the Fund likes them.',
      },
    },
  },
  'bonds-act': {
    label: 'reserve bonds Act',
    says: 'The state may borrow against the reserve, from lenders and from small savers abroad, up to a ceiling.',
    clauses: {
      ceiling_usd_m: {
        label: 'Ceiling',
        says: 'Most that bonds may owe at once. Above 300 the Fund minds; lenders take 300 at most.',
      },
      retail_pct: { label: 'For small savers', says: 'Share kept for citizens abroad, in small pieces.' },
    },
  },
  'remittance-corridor': {
    label: 'remittance corridor Act',
    says: 'Workers abroad send money over a licensed corridor, at a capped fee. Banks lose fees; what came by hand comes by wire.',
    clauses: {
      fee_pct: { label: 'Most fee', says: 'Of what is sent. Lower brings more.' },
      month_usd: { label: 'Most a month', says: 'For each sender. Higher worries the watchdogs.' },
    },
  },
  'ai-zone': {
    label: 'data zone Act',
    says: 'Data halls get a zone with tax years and cable landings. They ask for firm power, two paths and a word that is kept.',
    clauses: {
      tax_years: { label: 'Years without tax', says: 'More draws more investment, and the Fund minds.' },
      cables: { label: 'Cable landings', says: 'Paths to the sea paid for, each $5 m a year.' },
    },
  },
};
