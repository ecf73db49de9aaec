import {
  type Area,
  type AreaConsent,
  type CivilDate,
  type ConsentEvent,
  FACETS,
  type Facet,
  formatDate,
  inAreaOrder,
} from '@hoi/model';
import type { ConsentView } from './view.js';

/** Names of areas as the reader knows them. */
export function areasIn(areas: readonly Area[], { messages, audience }: ConsentView): string {
  const kind = audience === 'citizen' ? 'areaCitizen' : 'area';
  return messages.list(areas.map((area) => messages[`${kind}.${area}`]));
}

export function nameOf(area: Area, view: ConsentView): string {
  return areasIn([area], view);
}

/** Months in full for the citizen. */
export function dayIn(date: CivilDate, { messages, audience }: ConsentView): string {
  return formatDate(date, messages, audience === 'citizen' ? 'long' : 'short');
}

/** The line under a standing: its day, its end, or whose law it is. */
export function underStanding(row: AreaConsent, view: ConsentView): string {
  const { messages } = view;
  if (row.startsOn) return messages['consent.from'](dayIn(row.startsOn, view));
  if (row.until) return messages['consent.until'](dayIn(row.until, view));
  if (row.holding.length > 0) return messages['consent.noEnd'];
  if (row.standing === 'notRequired') return messages['consent.otherBasis'];
  const day = row.on ? dayIn(row.on, view) : '';
  return [row.hoiNo ? messages['consent.hoiNo'] : '', day].filter(Boolean).join(' ');
}

/** What may be shared, and with whom. One line of each for every record that holds. */
export function sharedIn(row: AreaConsent, view: ConsentView): [string, string][] {
  const { messages } = view;
  if (row.holding.length > 0) {
    return row.holding.map(({ areas, dataTypes, purpose }) => {
      const others = inAreaOrder(areas).filter((area) => area !== row.area);
      const whom =
        others.length > 0
          ? messages['consent.with'](areasIn(others, view))
          : messages['consent.withCoordinator'];
      const what = dataTypes
        ? messages.list(dataTypes.map((type) => dataType(type, view)))
        : messages['consent.allData'];
      const many = row.holding.length > 1 && purpose;
      return [
        what.charAt(0).toLocaleUpperCase('da') + what.slice(1),
        many ? `${whom}. ${messages['consent.purposeOf'](purpose)}` : whom,
      ];
    });
  }
  switch (row.standing) {
    case 'notRequired':
      return [[row.basis?.what ?? messages['consent.shows.notRequired'], row.basis?.basis ?? '']];
    case 'declined':
      return [[messages['consent.nothingShared'], messages['consent.dontAsk']]];
    case 'unknown':
      return [[messages['consent.nothingShared'], messages['consent.unknownShared']]];
    case 'notAsked':
    case 'pending':
      return [[messages['consent.wouldShare'], '']];
    case 'given':
    case 'expiring':
    case 'withdrawn':
    case 'expired':
      return [[messages['consent.nothingShared'], '']];
  }
}

/** A kind of data is a facet's name, or the source's own word. */
function dataType(type: string, { messages }: ConsentView): string {
  return (FACETS as readonly string[]).includes(type)
    ? messages[`facet.${type as Facet}`].toLocaleLowerCase('da')
    : type;
}

/** What is shown while consent stands as it does. */
export function showsIn({ standing, messages }: ConsentView): string {
  switch (standing) {
    case 'given':
    case 'expiring':
    case 'withdrawn':
    case 'unknown':
    case 'notRequired':
      return messages[`consent.shows.${standing}`];
    case 'notAsked':
    case 'pending':
    case 'declined':
    case 'expired':
      return messages['consent.shows.own'];
  }
}

export function coversIn(view: ConsentView): string {
  const { rows, standing, messages } = view;
  const areas = rows.filter((row) => row.holding.length > 0).map(({ area }) => area);
  if (areas.length > 0) return areasIn(areas, view);
  const same = rows.filter((row) => row.standing === standing);
  const on = same
    .map((row) => row.since)
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  switch (standing) {
    case 'pending':
      return messages['consent.covers.asked'](
        areasIn(
          same.map(({ area }) => area),
          view,
        ),
      );
    case 'unknown':
      return messages['consent.covers.unknown'];
    case 'withdrawn':
    case 'expired':
      return on
        ? messages['consent.covers.since'](dayIn(on, view))
        : messages['consent.covers.none'];
    case 'notRequired':
      return same.map(({ basis }) => basis?.basis ?? '').join(', ');
    case 'given':
    case 'expiring':
    case 'declined':
    case 'notAsked':
      return messages['consent.covers.none'];
  }
}

export function eventWords({ kind, areas }: ConsentEvent, view: ConsentView): string {
  const { messages } = view;
  switch (kind) {
    case 'hoiYes':
    case 'hoiNo':
    case 'hoiAsked': {
      const answer = kind === 'hoiYes' ? 'yes' : kind === 'hoiNo' ? 'no' : 'asked';
      return view.audience === 'citizen'
        ? messages[`mineConsent.answer.${answer}`]
        : messages[`consent.event.${kind}`];
    }
    case 'given':
    case 'declined':
    case 'withdrawn':
    case 'expired':
    case 'pending':
    case 'unknown':
    case 'narrowed':
    case 'widened':
      return messages[`consent.event.${kind}`](areasIn(areas, view));
  }
}
