// Russian: what of the game's words it has; the rest is said in English.
import type { Language } from '../language.ts';
import type { Part } from '../lay.ts';
import { acts } from './acts.ts';
import { archive, charts } from './archive.ts';
import { bad, general } from './bad.ts';
import { because } from './because.ts';
import { budget } from './budget.ts';
import { compute, computeLines } from './compute.ts';
import { council, councilLines } from './council.ts';
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
import { clauseUnits, law, lawStages, levers } from './laws.ts';
import { assetLaws, financeLaws } from './laws-money.ts';
import { demandLaws, powerLaws } from './laws-power.ts';
import { mandates } from './mandates.ts';
import { office } from './office.ts';
import { outlook } from './outlook.ts';
import { parameters } from './parameters.ts';
import { parliament } from './parliament.ts';
import { groups, people } from './people.ts';
import { cities, hallPlaces, links, nations, plants, residual, terminals } from './places.ts';
import { postings } from './postings.ts';
import { blocks, causes, fuels, modifierTargets, power, provinces, seasons, uses, zones } from './power.ts';
import { programme } from './programme.ts';
import { quantities } from './quantities.ts';
import { brief, decide, due, happened, orders, quarterEnd } from './quarter.ts';
import { refusals } from './refusals.ts';
import { relations } from './relations.ts';
import { report, reportSentences } from './report.ts';
import { scoreWords } from './score.ts';
import { screens } from './screens.ts';
import { sound } from './sound.ts';
import { termWords, whyBox } from './terms.ts';
import { keeping, title } from './title.ts';
import { bands, capital, ratings, treasury } from './treasury.ts';
import { units } from './units.ts';

export const ru: Part<Language> = {
  locale: 'ru',
  units,
  sound,
  evidence,
  postings,
  bands,
  screens,
  title,
  first,
  halving,
  heat,
  keeping,
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
  laws: { ...powerLaws, ...demandLaws, ...assetLaws, ...financeLaws },
  lawStages,
  levers,
  clauseUnits,
  parliament,
  refusals,
  because,
  equations,
  parameters,
  termWords,
  whyBox,
  archive,
  charts,
  quantities,
  ofZone: (label, zone) => `${label}, ${zone.toLowerCase()}`,
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
