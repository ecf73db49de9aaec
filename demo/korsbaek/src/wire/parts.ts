import type { Instant } from '@hoi/model';
import { SYSTEMS, type SystemKey } from '../municipality/systems.js';
import { SYSTEM_ROLE, TYPE } from './roles.js';
import { wireTime } from './time.js';
import { type Xml, el, leaf } from './xml.js';

/** How long something holds. `open`: it has no end. `unsaid`: the sender leaves the end out. */
export interface Span {
  from: Instant;
  to: Instant | 'open' | 'unsaid';
}

export const always = (from: Instant): Span => ({ from, to: 'open' });

/** Virkning. Since 2020 only a user or a system may be named as the one who said so; ours are systems. */
export function virkning(prefix: string, { from, to }: Span, system: SystemKey): Xml {
  return el(
    `${prefix}:Virkning`,
    el('sd:FraTidspunkt', leaf('sd:TidsstempelDatoTid', wireTime(from))),
    to === 'unsaid'
      ? undefined
      : el(
          'sd:TilTidspunkt',
          to === 'open'
            ? leaf('sd:GraenseIndikator', true)
            : leaf('sd:TidsstempelDatoTid', wireTime(to)),
        ),
    el('sd:AktoerRef', leaf('sd:URNIdentifikator', systemUrn(system))),
    leaf('sd:AktoerTypeKode', 'ItSystem'),
  );
}

export function systemUrn(system: SystemKey): string {
  return `urn:oio:it-system-uuid:${SYSTEMS[system].id}`;
}

export function uuid(name: string, id: string): Xml {
  return el(name, leaf('sd:UUIDIdentifikator', id));
}

export function urn(name: string, value: string): Xml {
  return el(name, leaf('sd:URNIdentifikator', value));
}

export interface RelationWords {
  span: Span;
  system: SystemKey;
  role: string;
  type: string;
  index?: string | number;
  /** UUID, or a URN when it begins with `urn:`. */
  reference: string;
  /** What the kind of relation adds within gd:LokalUdvidelseListe … */
  local?: Xml;
  /** … and after it. */
  after?: readonly (Xml | undefined)[];
}

/** A relation (gd:RelationType), whatever element it is. */
export function relation(name: string, words: RelationWords): Xml {
  return el(
    name,
    virkning('gd', words.span, words.system),
    uuid('gd:Rolle', words.role),
    uuid('gd:Type', words.type),
    leaf('gd:Indeks', words.index),
    /^urn:/i.test(words.reference)
      ? urn('gd:ReferenceID', words.reference)
      : uuid('gd:ReferenceID', words.reference),
    words.local === undefined ? undefined : el('gd:LokalUdvidelseListe', words.local),
    ...(words.after ?? []),
  );
}

/** Owner and sender of a record as relations; most often the same system twice. */
export function systemRelations(
  name: string,
  nameElement: string,
  span: Span,
  master: SystemKey,
  sender: SystemKey,
): Xml {
  const one = (role: string, key: SystemKey): Xml =>
    relation(name, {
      span,
      system: sender,
      role,
      type: TYPE.system,
      reference: SYSTEMS[key].id,
      after: [leaf(nameElement, SYSTEMS[key].name)],
    });
  return one(SYSTEM_ROLE.master, master) + one(SYSTEM_ROLE.sender, sender);
}

/** What every registration begins with. The index got it a little after it was saved. */
export function registrationHead(saved: Instant, received: Instant, system: SystemKey): Xml {
  return [
    leaf('sd:Tidspunkt', wireTime(saved)),
    leaf('sd:LivscyklusKode', 'Importeret'),
    urn('sd:BrugerRef', systemUrn(system)),
    leaf('gd:StsTidspunkt', wireTime(received)),
  ].join('');
}

export const SENSITIVITY = {
  notConfidential: 'IKKE_FORTROLIGE_DATA',
  confidential: 'FORTROLIGE_PERSONOPLYSNINGER',
  sensitive: 'FOELSOMME_PERSONOPLYSNINGER',
  vip: 'VIP_SAGER',
} as const;
