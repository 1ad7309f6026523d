// Words of the laws about assets: names, long titles, what each clause says.
import type { LawWords } from './laws.ts';

export const assetLaws: Record<string, LawWords> = {
  council: {
    label: 'digital assets council Act',
    says: 'A council beside the ministry speaks for it to investors and hears those who come with plans. Who sits in it, and when interests are declared, decides how much of it is later called a scandal.',
    clauses: {
      outsiders: { label: 'Members from outside', says: 'Seats for people who hold no office and no coins.' },
      disclosure_days: {
        label: 'Time to declare interests',
        says: 'Days within which a member declares what he owns. Longer draws more deals, and more questions.',
      },
    },
  },
  'assets-act': {
    label: 'digital assets Act',
    says: 'Dealing in digital assets is lawful under a regulator. Licences, banks and the travel rule hang on it. In a recess it can be an ordinance; what hangs on an ordinance lapses with it.',
    clauses: {
      board: {
        label: 'Independent members',
        says: 'Of the regulator’s board. More cost more and calm the watchdogs.',
      },
      capital_usd_m: {
        label: 'Paid-up capital',
        says: 'What a provider must hold. Higher keeps the small away.',
      },
      penalty_years: { label: 'Penalty', says: 'Most years in prison for service without a licence.' },
    },
  },
  licensing: {
    label: 'exchange licences Act',
    says: 'Exchanges are licensed in a round, for a fee. Licences before the travel rule worry the watchdogs.',
    clauses: {
      fee_usd_m: { label: 'Least fee', says: 'What a licence costs. Higher brings cash and fewer firms.' },
      licences: { label: 'Licences', says: 'How many are given in the round.' },
    },
  },
  'travel-rule': {
    label: 'travel rule Act',
    says: 'Who sends and who receives travels with each transfer above a threshold, and somebody looks. This is what the watchdogs ask for.',
    clauses: {
      threshold_usd: { label: 'Threshold', says: 'Transfers below it need no names. The standard is 1,000.' },
      analytics_usd_m: { label: 'Analytics', says: 'Dollars a year for those who look.' },
    },
  },
  'bank-access': {
    label: 'bank accounts Act',
    says: 'Banks may hold client money of licensed exchanges, apart from their own. Taxes see more; scholars object.',
    clauses: {
      deposits_pct: { label: 'Most of deposits', says: 'Share of a bank’s deposits that may be such money.' },
      sandbox: { label: 'Firms in the sandbox', says: 'How many try things out under the regulator’s eye.' },
    },
  },
  'seizure-act': {
    label: 'seizure Act',
    says: 'Coins from crime are held under rules of evidence and then forfeited. They come without cash and without a date.',
    clauses: {
      reserve_pct: { label: 'To the reserve', says: 'The rest goes to victims.' },
      hold_months: {
        label: 'Held before forfeiture',
        says: 'Time for owners to prove a wrong. Longer is fairer and less.',
      },
    },
  },
  'audit-act': {
    label: 'audit Act',
    says: 'The reserve proves what it holds, to an auditor who is not the ministry. Adversaries read it too.',
    clauses: {
      audits: { label: 'Audits', says: 'How often, each at a price.' },
      publish_days: {
        label: 'Time to publish',
        says: 'Days after which the report is public. Sooner is trusted more.',
      },
    },
  },
  'legal-tender': {
    label: 'legal tender Act',
    says: 'Bitcoin is accepted for debts and taxes. One country did this and took it back for its programme with the Fund.',
    clauses: {
      taxes_pct: { label: 'Of a tax bill', says: 'Share that may be paid in coins.' },
      wallets_m: { label: 'Wallets paid for', says: 'Millions of people given one by the state.' },
    },
  },
};
