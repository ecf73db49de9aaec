import {
  type Area,
  type AreaConsent,
  type CivilDate,
  type Consent,
  FACETS,
  type Facet,
  type Recipient,
  citedBasis,
  civilDateAt,
  endOfConsent,
  formatClock,
  formatDate,
  inAreaOrder,
  lastDayOf,
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
  if (row.untilAt) {
    return messages['consent.untilAt'](
      dayIn(civilDateAt(row.untilAt), view),
      formatClock(row.untilAt, messages),
    );
  }
  if (row.until) return messages['consent.until'](dayIn(row.until, view));
  if (row.holding.length > 0) return messages['consent.noEnd'];
  if (row.standing === 'notRequired') return messages['consent.otherBasis'];
  if (row.hoiNo) return messages['consent.hoiNo'];
  return row.on ? dayIn(row.on, view) : '';
}

/** What may be shared, and with whom. One line of each for every record that holds. */
export function sharedIn(row: AreaConsent, view: ConsentView): [string, string][] {
  const { messages } = view;
  if (row.holding.length > 0) {
    return row.holding.map((one) => {
      const whom = withWhom(row, one, view);
      return [
        typesIn(one.dataTypes, view) ?? messages['consent.allData'],
        row.holding.length > 1 ? `${whom}. ${apart(one, view)}` : whom,
      ];
    });
  }
  switch (row.standing) {
    case 'notRequired': {
      const { what, dataTypes, basis = '' } = row.basis ?? {};
      return [
        [
          what ?? typesIn(dataTypes, view) ?? messages['consent.shows.notRequired'],
          citedBasis(basis),
        ],
      ];
    }
    case 'declined':
      // A "Nej til HOI" says it once, above them all.
      return [[messages['consent.nothingShared'], row.hoiNo ? '' : messages['consent.dontAsk']]];
    case 'unknown':
      return [[messages['consent.nothingShared'], messages['consent.unknownShared']]];
    case 'notAsked':
    case 'pending':
      return [[messages['consent.wouldShare'], '']];
    default:
      return [[messages['consent.nothingShared'], '']];
  }
}

/** Several that hold are told from each other by what each is for, and until when. */
function apart(consent: Consent, view: ConsentView): string {
  const { messages } = view;
  const { purpose } = consent;
  const end = endOfConsent(consent);
  const until = end
    ? messages['consent.until'](dayIn(lastDayOf(end), view))
    : messages['consent.noEnd'];
  return [purpose ? messages['consent.purposeOf'](purpose) : '', until].filter(Boolean).join(' · ');
}

function withWhom(
  { area }: AreaConsent,
  { areas, recipients }: Consent,
  view: ConsentView,
): string {
  const others = inAreaOrder(areas).filter((other) => other !== area);
  return view.messages['consent.withNamed'](
    recipientsIn(recipients ?? [...others, 'coordinator'], view),
  );
}

export function recipientsIn(recipients: readonly Recipient[], view: ConsentView): string {
  const { messages } = view;
  const areas = recipients.filter((one) => one !== 'coordinator');
  return messages.list([
    ...inAreaOrder(areas).map((area) => nameOf(area, view)),
    ...(recipients.includes('coordinator') ? [messages['consent.coordinator']] : []),
  ]);
}

function typesIn(types: readonly string[] | undefined, view: ConsentView): string | undefined {
  if (!types) return undefined;
  const words = view.messages.list(types.map((type) => dataType(type, view)));
  return words.charAt(0).toLocaleUpperCase('da') + words.slice(1);
}

/** Where more than one person's word counts: each beside the other. */
export function giversIn({ givers = [] }: AreaConsent, view: ConsentView): string[] {
  const { messages, audience, age } = view;
  return givers.map(({ givenBy, standing, on }) => {
    const young = givenBy === 'citizen' && age !== undefined && age < 18;
    const who =
      audience === 'citizen'
        ? messages[`mineConsent.giver.${givenBy}`]
        : messages[`consent.giver.${young ? 'young' : givenBy}`];
    const words = messages[`consent.${standing}`].toLocaleLowerCase('da');
    const day = on ? ` ${dayIn(on, view)}` : '';
    return messages['consent.giverSaid'](who, words + day);
  });
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
    case 'notAsked':
    case 'pending':
    case 'declined':
    case 'expired':
      return messages['consent.shows.own'];
    default:
      return messages[`consent.shows.${standing}`];
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
      return same.map(({ basis }) => citedBasis(basis?.basis ?? '')).join(', ');
    default:
      return messages['consent.covers.none'];
  }
}
