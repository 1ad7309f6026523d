// English, whole: the language that others fall back on.
import { acts } from './acts.ts';
import { archive, charts, chronicleGroup } from './archive.ts';
import { bad, general } from './bad.ts';
import { because, postings } from './because.ts';
import { budget } from './budget.ts';
import { compute, computeLines } from './compute.ts';
import { council, councilLines } from './council-words.ts';
import { custody, custodyLines } from './custody.ts';
import { demand } from './demand.ts';
import { equations } from './equations.ts';
import { event, events, outcome } from './events.ts';
import { evidence } from './evidence.ts';
import { finance, financeLines } from './finance.ts';
import { first } from './first.ts';
import { futuresWords, workWords } from './futures.ts';
import { halls } from './halls.ts';
import { halving } from './halving.ts';
import { headlines } from './headlines.ts';
import { heat } from './heat.ts';
import { explain, hud, map } from './hud.ts';
import { clauseUnits, law, lawStages, laws, levers } from './laws.ts';
import { leverRows, partyFacts } from './levers.ts';
import { mandates, office } from './office-words.ts';

import { outlook } from './outlook.ts';
import { parameters } from './parameters.ts';
import { parliament } from './parliament-page.ts';
import { groups, people } from './people.ts';
import { cities, hallPlaces, links, nations, plants, residual, terminals } from './places.ts';
import { blocks, causes, fuels, modifierTargets, power, provinces, seasons, uses, zones } from './power.ts';
import { programme } from './programme.ts';
import { ofZone, quantities } from './quantities.ts';
import { brief, decide, due, happened, orders, quarterEnd } from './quarter.ts';
import { refusals } from './refusals.ts';
import { relations } from './relations.ts';
import { report, reportSentences } from './report.ts';
import { scoreWords } from './score.ts';
import { screens } from './screens.ts';
import { sound } from './sound.ts';
import { bands, termWords, whyBox } from './terms.ts';
import { keeping, title } from './title.ts';
import { capital, ratings, treasury } from './treasury.ts';
import { units } from './units.ts';

export const en = {
  locale: 'en',
  units,
  screens,
  sound,
  title,
  first,
  halving,
  heat,
  keeping,
  evidence,
  hud,
  map,
  acts,
  explain,
  power,
  outlook,
  people,
  halls,
  treasury,
  compute,
  computeLines,
  demand,
  council,
  councilLines,
  custody,
  custodyLines,
  finance,
  financeLines,
  budget,
  programme,
  relations,
  capital,
  ratings,
  office,
  mandates,
  brief,
  due,
  decide,
  quarterEnd,
  happened,
  orders,
  report,
  reportSentences,
  score: scoreWords,
  futures: futuresWords,
  work: workWords,
  event,
  events,
  headlines,
  outcome,
  law,
  laws,
  lawStages,
  levers,
  leverRows,
  partyFacts,
  clauseUnits,
  parliament,
  refusals,
  because,
  archive,
  charts,
  chronicleGroup,
  equations,
  parameters,
  termWords,
  whyBox,
  bands,
  postings,
  quantities,
  ofZone,
  bad,
  badGeneral: general,
  names: {
    cities,
    hallPlaces,
    plants,
    links,
    terminals,
    nations,
    fuels,
    zones,
    provinces,
    groups,
    uses,
    causes,
    blocks,
    modifierTargets,
    seasons,
    residual,
  },
};
