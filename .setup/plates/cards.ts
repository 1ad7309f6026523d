// Which scene stands at the head of which cards. A test holds that every card has one.
/** Cards by scene. */
export const CARDS: Readonly<Record<string, string>> = {
  heat: 'heatwave dust-storm',
  ship: 'lng-stop lng-offer lng-glut dear-oil port-delay',
  dam: 'low-reservoir empty-reservoir spill-season war-scare',
  stacks: 'winter-fog thar-pit smog mills-march',
  evening: 'grid-collapse exam-nights fasting-evenings shutdown-order',
  roofs: 'solar-stampede',
  tape: 'crash rally halving-eve venue-hack',
  notes: 'rupee-slide debt-cliff remittance-record cash-short ransom',
  halls: 'cheap-rigs host-noise host-road halls-in-flight',
  ledger:
    'rating-cut conflict-register tender-protest licence-cartel fatwa mission please-explain mission-moves site-visit listed-wallet warning-letter programme-figures',
  paper: 'idle-bill conflict-report conflict-memoir conflict-leak app-scam false-page',
  parliament: 'turf-war coalition-rift',
  scales: 'court-petition conflict-inquiry seized-claims',
  seals: 'host-charter famous-visitor',
  lines: 'theft-losses theft-readings theft-ring',
  flood: 'flood flood-relief flood-audit',
  field: 'tube-wells',
  vault: 'key-holder auditor-asks old-keys rival-reserve',
  cable: 'cable-cut',
};
