// Chapters of docs/MODEL.md about the state: economy, budget, finance, treasury, custody, programme, people, parliament, laws, cards, council, goals, office.
import type { ModelRoom } from './room.ts';

export const STATE_ROOMS: readonly ModelRoom[] = [
  {
    title: 'Economy',
    systems: ['economy'],
    parameters: ['economy'],
    about: [
      'On the first of each month, for the month before: growth, prices, the policy rate, the exchange rate, what comes to the central bank and leaves it, spreads and ratings. Every flow of dollars is a posting, and the reserves are their sum. Coins count nothing in import cover.',
    ],
    reckons: [
      'growth moves a month by {growth_pull!} × (trend − growth) − {growth_drag!} × (policy rate − inflation − {neutral_real_pct}) + luck',
      'the rupee gives way a month by {fx_price_share} × (inflation − abroad) + {fx_cover_pull!} × months of cover missing + {fx_current_pull!} × deficit ÷ imports + what a late review adds; when cover is thick it rises by an eighth of that only',
      'prices: half habit and half target, {fx_pass} of what the rupee lost, {oil_pass} of what oil rose, less {cpi_drag!} × how dear money is',
      'policy rate: every second month a step of {policy_step_pct} towards neutral + inflation, more over target and with thin cover; two steps when far off',
      'exports = base × e^(trend − {export_price} × log real rate + noise); imports = (base × activity^{import_income} × real rate^{import_price}) and oil, rationed under two months of cover',
      'spread goes a third of the way each month to {spread_bp} × e^({spread_notch!} × notches lost) + thin cover + grey list + late review + investors − guarantees; ratings move in January and July by cover and reviews',
    ],
  },
  {
    title: 'Budget and circular debt',
    systems: ['budget'],
    parameters: ['budget', 'first_envelope_day', 'envelope_usd_year', 'lapse_share', 'office_usd_year'],
    about: [
      'What the ministry is voted each June, what lapses of it, the hard wall on outlay; and the country’s own accounts by the month. Circular debt is what distribution loses over what tariffs allow and what is billed and not paid, with late interest, less surcharge and subsidy. Tariffs follow prices and capacity payments each July.',
    ],
    reckons: [
      'envelope = {envelope_usd_year} × (0.7 + 0.3 × consent ÷ 50) × {envelope_breach_factor} while a review stands late + what was asked for; of what is unspent on 30 June {lapse_share} goes back',
      'wall = {wall_share} of output a fiscal year',
      'circular debt: + (losses {loss_actual} − {loss_allowed} allowed) × energy × cost + (1 − {recovery}) × billed + interest − surcharge − subsidy; laws move losses and recovery',
      'tariffs each July = prices × (1 + {tariff_capacity_share} × (capacity payments a unit against the first year − 1))',
      'taxes = output × share × (1 + ({tax_buoyancy!} − 1) × growth over trend); public debt + interest − primary balance + what the rupee does to the part owed abroad',
    ],
  },
  {
    title: 'Finance',
    systems: ['finance'],
    parameters: ['finance'],
    about: [
      'Partners and lenders: hosts who pay all and give a royalty, joint ventures, a Gulf investor, hosting rights against late claims of plants, a bond with coins pledged, certificates for the diaspora, dollars of the central bank. Each has its conditions, its price and the day on which it falls due.',
    ],
    reckons: [
      'premium of a bond = spread + {bond_over_bp} − {bond_point_bp} × (standing − {bond_standing!}), between {bond_least_bp} and {bond_most_bp}, over {dollar_rate_bp}; coins worth {bond_pledge_share} of it are pledged',
      'certificates = {certificate_least_usd} to {certificate_most_usd} as standing rises over {certificate_standing!}, at {certificate_bp}, once a year',
      'the central bank’s dollars come off its cover one for one; the governor minds under {governor_months}',
      'hosts offer, MW = {host_most_mw} × σ((revenue − tariff − running − {host_hurdle_usd}) ÷ {host_slope_usd}) × standing ÷ 50, with luck of ±{host_luck} by the month',
    ],
  },
  {
    title: 'Treasury',
    systems: ['treasury'],
    parameters: ['sale_month_share', 'carry_year', 'trade_fee'],
    about: [
      'Double entry in three units (whole rupees, cents, satoshi), each with its own account of the world; a balance is the sum of its postings. The treasury buys and sells coins by order or by rule, at the day’s price moved by its own impact and a fee.',
    ],
    reckons: [
      'coins for D dollars = D × (1 − {trade_fee}) ÷ (price × (1 + two thirds of the peak impact))',
      'cost basis: money paid for the coins held; coins sold take their share of it along',
      'carry = dollars tied up × {carry_year!} ÷ 365, reckoned and not paid; a rule to sell down sells {sale_month_share!} of what is over each month',
    ],
  },
  {
    title: 'Custody',
    systems: ['custody'],
    parameters: ['custody', 'custody_usd_year'],
    about: [
      'Keys, quorum, places and custodian decide what can be lost and by whom: theft online, a dishonest signer, keys lost, a raid, a custodian’s failure, a court. Odds are base odds of a year times named steps, drawn on the first of each month over the days before it.',
    ],
    reckons: [
      'odds of a cause in a year = base × step × step …; more signers make theft from inside ({insider_key_share} for each) and raids rarer, spare keys and places make loss rarer ({lost_spare_share}, {lost_place_share}), a fresh audit {audit_share}',
      'lost = coins × share in the cause’s reach × a share drawn between its least and its most',
      'concentration = max(online, custodian, cold ÷ signers needed, cold × keys in the fullest place ÷ signers needed)',
      'publishing addresses wins trust and makes own trades seen: impact × {publish_impact}',
    ],
  },
  {
    title: 'Programme, FATF and standing',
    systems: ['programme'],
    parameters: ['programme'],
    about: [
      'The Fund measures favours, outlay, circular debt, the primary balance, preferences, dollars for coins, what is not reported or not consulted, and reforms. Its red line is *targeting*: a price for chosen users below what anybody may have, not a low price. Averages run over half a year, so a tariff raised for the review’s month hides nothing.',
      'FATF’s meter goes a few points a month towards what law and practice call for; its plenaries list and clear. Partners, deals and other states’ reserves move by rules of their own.',
    ],
    reckons: [
      'the board passes a review at a compliance of {fund_pass!} or more; each open benchmark takes its points, and what is mended by the next sitting gives them back; put off by {delay_months} and one more for each {delay_points} missing, {delay_most_months} at most',
      'a month without an open breach mends {fund_heal_month!}, up to {fund_heal_most!}',
      'meter = base + drivers + events; each driver moves at most {fatf_step_month}; grey at {fatf_grey!} or more, warned at {fatf_warn!}',
      'standing = {standing_fund} × compliance + {standing_fatf} × (100 − meter) + the rest × 100 × rating ÷ 11',
    ],
  },
  {
    title: 'People',
    systems: ['people'],
    parameters: ['people'],
    about: [
      'Consent is a distribution and not a mean: each group’s view in each province is linear in named drivers (tariffs, dark hours and their memory, prices, growth, remittances, gains and scandal of the reserve, faith, trust, halls before homes). The gauge reads the group that the lowest fifth of the people reaches into. No poll asks this, so every weight is design and says why.',
    ],
    reckons: [
      'view of a group = base + Σ weight × driver + laws in force + relief + mood, and what its province adds; drivers are followed {people_feel!} of the way a month, memories fade by half-lives',
      'users grow a month by {users_growth_month!} × (1 − users ÷ {users_most_m}) and {users_price} × the month’s price move; a fall of more than {losses_from_pct} burns those who know least',
      'scandal: {scandal_year}, more with conflicts that nobody asked about and while consent is over {consent_hubris!}',
      'unrest follows consent under {unrest_from!}, dark hours and halls that bring a province nothing; past a limit people stand at the gates and halls stand still',
    ],
  },
  {
    title: 'Parliament',
    systems: ['parliament'],
    parameters: ['parliament'],
    about: [
      'Real seats, fictional parties. Members are counted one by one: rank and file lie evenly around their party’s score, named members bring their group and ask for something. Nobody’s vote is a die: each has a threshold of his own, fixed with the world, that shows when he votes.',
    ],
    reckons: [
      'score of a party on a law = its position + Σ pull × (clause − draft) ÷ range + {goodwill_weight} × (goodwill − 50)',
      'rank and file over +{open_band!} vote aye, under −{open_band!} no, those between are open; a named member = {member_party} × score + own lean + {meet_points!} when met + demands granted',
      'the partner leaves when its goodwill was under {partner_least!} for {partner_quarters} and comes back at {partner_back!}; goodwill goes back by {goodwill_home!} a month, and minds dark hours and consent',
      'petitions are judged after {court_days} by stated odds; an ordinance lives {ordinance_days}, and {extend_days} more by resolution',
    ],
  },
  {
    title: 'Laws and political capital',
    systems: ['laws'],
    parameters: [
      'capital_start',
      'capital_cap',
      'capital_quarter',
      'capital_dark_hours',
      'capital_dark_days',
      'tariff_capital',
      'licence_capital',
    ],
    about: [
      'Each law has stages with days; a law in force moves levers that the other rooms read. Political capital is small integers: what is over the cap is wasted.',
    ],
    reckons: [
      'points of a quarter = {capital_quarter!} + 1 for consent + 1 for a review passed − 1 for a cool partner − 1 for more than {capital_dark_days} over {capital_dark_hours} of shortage; at least 1, up to the cap of {capital_cap}',
      'a lever = sum over laws in force of what each says, by its clause',
    ],
  },
  {
    title: 'Cards',
    systems: [],
    parameters: [],
    about: [
      'Luck and calendar decide before the run which cards come to hand on which day and how many slots a quarter has (one to three; the tension of the acts sets which). A card opens in a slot while its trigger holds, in hand for 92 days, none in the first 8 days, 12 days apart. The director may let a card wait; it creates none and never looks at how well the player does. An unanswered card answers itself; later the figure that it is judged by is told. Chances by card: `npm run surplus -- content sources`.',
    ],
    reckons: [],
  },
  {
    title: 'Council',
    systems: ['council'],
    parameters: ['council'],
    about: [
      'Advisers are fictional, with a price family that they believe in. What an adviser says is reckoned by playing a few plans forward under those beliefs, outside the run; it enters the run as a forecast, and the core scores it by what came. Seated, each also does one thing by being there.',
    ],
    reckons: [
      'a forecast states a bar that should hold eight times in ten; score = (width + 10 × distance outside) ÷ scale, less is better; regret = score − the best of the same question',
      'an adviser costs {adviser_capital} ({star_capital} for a star) and {adviser_usd_year}; a conflict comes to light with odds of {surface_quarter!} a quarter unless asked for',
    ],
  },
  {
    title: 'Goals and gauges',
    systems: ['goals'],
    parameters: [
      'margin_red_pct',
      'margin_amber_pct',
      'margin_wide_pct',
      'margin_far_pct',
      'lights_hours',
      'spare_cost_pkr_kwh',
      'spare_share',
      'spare_mwh_year',
    ],
    about: [
      'Five gauges, each dangerous at both ends where both can be reached: red, amber, green, amber, red. They judge the whole day, after everything else.',
    ],
    reckons: [
      'grid margin: red under {margin_red_pct} and over {margin_far_pct}, amber under {margin_amber_pct} and over {margin_wide_pct}',
      'liquidity, months of imports: red under {cover_red_months} and over {cover_far_months}, amber under {cover_amber_months} and over {cover_wide_months}',
      'consent of the lowest fifth: red under {consent_red!}, amber under {consent_amber!} or while the mean is over {consent_hubris!}',
      'reserve: largest share in one hand (amber {concentration_amber_pct}, red {concentration_red_pct}) and worth against the central bank’s dollars (amber {reserve_amber_pct}, red {reserve_red_pct})',
      'standing: red under {standing_red!}, amber under {standing_amber!}',
    ],
  },
  {
    title: 'Office: mandates, calls, endings',
    systems: ['office'],
    parameters: ['office'],
    about: [
      'Mandates and the clocks of what can end a ministry. A first breach stops time for an emergency sitting; each way out is taken once, and there are {sittings_most} at most. The score is reckoned outside the run, in other worlds: `npm run surplus -- score FILE`.',
    ],
    reckons: [
      'default: cover under {default_cover_months} for {default_days}, or a dollar payment missed; no confidence: under {seats_least} for {seats_days}; grid: two blackouts of {blackout_long_h} within {blackout_span_days}, or {dark_most_days} of ninety over {dark_hours}; custody: {lost_share} of the coins lost in a day, worth over {lost_least_usd}, with fewer than {keys_least}; dismissed: no capital for {poor_quarters} and consent under {poor_consent!}',
      'a call is scored by Brier over up, level and down; calibration = max(0, 1 − mean ÷ {call_none}); each {calls_per_point} that were no worse than that give a point of capital',
    ],
  },
];
