// One line for each order and each piece of news of compute, batteries and plants that close.
import type { Command, Happening } from '../../core/types.ts';
import { entry } from '../front.ts';
import type { Speech } from '../language.ts';
import { nameOf } from '../name.ts';

const tenantOf = ({ words }: Speech, id: string): string =>
  entry(words.compute.tenants, id)?.name ?? words.computeLines.aTenant;

/** The line of an order of this room; null for another’s. */
export function computeOrder(speech: Speech, command: Command): string | null {
  const { words, say } = speech;
  const of = words.computeLines;
  switch (command.kind) {
    case 'compute.build':
      return (command.backup ? of.buildBackup : of.build)(
        entry(words.compute.forms, command.form)?.name ?? command.form,
        say.mw(command.mw),
        nameOf(speech, 'place', command.place),
      );
    case 'compute.sign':
      return of.sign(of.aTenant, say.number(command.hall));
    case 'compute.backup':
      return of.backup(say.number(command.hall));
    case 'compute.cable':
      return of.cable;
    case 'compute.train':
      return of.train(say.number(command.people));
    case 'compute.ladder':
      return of.ladder[command.first];
    case 'grid.storage':
      return of.storage(say.mw(command.mw), nameOf(speech, 'place', command.place));
    case 'grid.retire':
      return of.retire(nameOf(speech, 'plant', command.plant));
    default:
      return null;
  }
}

/** The line of the chronicle for news of this room; null for another’s. */
export function computeNews(speech: Speech, one: Happening): string | null {
  const { words, say } = speech;
  const of = words.computeLines;
  switch (one.kind) {
    case 'ai-ready':
      return of.ready(say.number(one.hall));
    case 'tenant-asks':
      return of.asks(tenantOf(speech, one.tenant), say.mw(one.mw));
    case 'tenant-signed':
      return of.signed(tenantOf(speech, one.tenant), say.mw(one.mw));
    case 'tenant-left':
      return of.left(tenantOf(speech, one.tenant), say.mw(one.mw));
    case 'ai-cut':
      return of.cut(say.figure(one.mwh, 'MWh', 1), say.usd(one.usd));
    case 'chips-worn':
      return of.chips(say.number(one.hall));
    case 'path-cut':
      return of.pathCut(say.number(one.left), say.days(one.days));
    case 'path-laid':
      return of.pathLaid(say.number(one.paths));
    case 'trained':
      return of.trained(say.number(one.people));
    case 'battery-ready':
      return of.battery(nameOf(speech, 'place', one.place), say.mw(one.mw));
    case 'plant-retired':
      return of.retired(nameOf(speech, 'plant', one.plant), say.pkr(one.pkr_year));
    default:
      return null;
  }
}
