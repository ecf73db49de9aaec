import { html, type TemplateResult } from 'lit';

const path = (d: string): string => `<path d="${d}"></path>`;
const solid = (d: string): string => `<path class="solid" d="${d}"></path>`;

/** Drawn for this library on a 16 × 16 grid, stroked with the text's own colour. */
const ICONS = {
  back: path('M10 3.5 5.5 8l4.5 4.5'),
  forward: path('M6 3.5 10.5 8 6 12.5'),
  down: path('M3.5 6 8 10.5 12.5 6'),
  up: path('M3.5 10 8 5.5l4.5 4.5'),
  arrow: path('M2.5 8H13M8.5 3.5 13 8l-4.5 4.5'),
  plus: path('M8 3v10M3 8h10'),
  minus: path('M3 8h10'),
  close: path('m4 4 8 8M12 4l-8 8'),
  check: path('m3 8.5 3.2 3.2L13 5'),
  filter: path('M2.5 4.5h11M4.5 8h7M6.5 11.5h3'),
  timeline: path('M2.5 4h6M5 8h7M7.5 12h6'),
  table: path('M6 4h8M6 8h8M6 12h8M2.5 4h.5M2.5 8h.5M2.5 12h.5'),
  print: path('M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z'),
  flag: [path('M3.5 14V2.5'), solid('M3.5 2.5h9l-2 3 2 3h-9z')],
  flagPlanned: [path('M3.5 14V2.5'), path('M3.5 2.5h9l-2 3 2 3h-9')],
  shield: path('M8 1.8 13 3.6v4c0 3.3-2.2 5.5-5 6.6-2.8-1.1-5-3.3-5-6.6v-4z'),
  lock: path('M3.5 7.5h9v6h-9zM5.5 7.5v-2a2.5 2.5 0 0 1 5 0v2'),
  cloud: path(
    'M4.5 12.5a3 3 0 0 1-.4-6 4 4 0 0 1 7.8.6 2.7 2.7 0 0 1-.4 5.4zM6.7 7.7l2.6 2.6M9.3 7.7l-2.6 2.6',
  ),
  clock: path('M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM8 4.8V8l2.2 1.6'),
  unplug: path(
    'M2 14 14 2M6 3.2v2.6M10 3.2v1M4.2 5.8v1.7c0 .8.3 1.6.7 2.2M11.8 7v.5a3.8 3.8 0 0 1-3.8 3.8M8 11.3V14',
  ),
  warning: path('M8 2.2 14.4 13.4H1.6zM8 6.4v3.4M8 11.6v.2'),
  info: path('M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM8 7.2v3.6M8 5v.2'),
  refresh: path('M13 8a5 5 0 1 1-1.5-3.6M13.2 1.9v3h-3'),
  external: path('M9.5 2.5h4v4M13.3 2.7 7.5 8.5M12 9.5v4H2.5V4h4'),
  copy: path('M5.5 5.5h8v8h-8zM3.5 10.5h-1v-8h8v1'),
  mail: path('M2 3.8h12v8.4H2zM2.3 4.2 8 8.8l5.7-4.6'),
  phone: path(
    'M3.2 2.5h2.6l1.1 3-1.6 1.1a7.6 7.6 0 0 0 4.1 4.1l1.1-1.6 3 1.1v2.6a.9.9 0 0 1-1 .9A10.8 10.8 0 0 1 2.3 3.5a.9.9 0 0 1 .9-1z',
  ),
  history: path('M2.8 8a5.2 5.2 0 1 0 1.6-3.8L2.8 5.8M2.6 2.6v3.3h3.3M8 5v3.2l2 1.3'),
  speech: path('M2.5 3h11v7.5H8L4.8 13v-2.5H2.5z'),
  person: path(
    'M8 2.5a2.6 2.6 0 1 1 0 5.2 2.6 2.6 0 0 1 0-5.2zM3 13.5c.5-2.8 2.5-4.2 5-4.2s4.5 1.4 5 4.2',
  ),
  document: path('M4 2h5l3.5 3.5V14H4zM9 2v3.5h3.5M6 8.5h4.5M6 11h4.5'),
  calendar: path('M2.5 3.8h11v9.7h-11zM2.5 6.8h11M5.5 2v3M10.5 2v3'),
  coins: path(
    'M8 2.5c2.8 0 5 .9 5 2s-2.2 2-5 2-5-.9-5-2 2.2-2 5-2zM3 4.5v7c0 1.1 2.2 2 5 2s5-.9 5-2v-7M3 8c0 1.1 2.2 2 5 2s5-.9 5-2',
  ),
  nodes: path(
    'M8 2.3a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4zM3.7 10.3a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4zM12.3 10.3a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4zM7.2 5.5 4.6 10.5M8.8 5.5l2.6 5M5.4 12h5.2',
  ),
  briefcase: path('M2 5h12v8H2zM5.8 5V2.8h4.4V5M2 8.6h12'),
  house: path('M2.5 7.5 8 2.7l5.5 4.8M4 6.5v7h8v-7M6.7 13.5V9.7h2.6v3.8'),
  people: path(
    'M5.5 3a2 2 0 1 1 0 4 2 2 0 0 1 0-4zM1.8 13c.2-2.7 1.6-4 3.7-4s3.5 1.3 3.7 4M10.8 4.2a1.7 1.7 0 1 1 0 3.4M11 9.3c1.9 0 3 1.2 3.2 3.7',
  ),
  cross: path('M6 2.5h4V6h3.5v4H10v3.5H6V10H2.5V6H6z'),
  book: path(
    'M8 4.2C6.6 3.2 4.6 2.8 2.3 3v9.4c2.3-.2 4.3.2 5.7 1.2 1.4-1 3.4-1.4 5.7-1.2V3C11.4 2.8 9.4 3.2 8 4.2zM8 4.2v9.4',
  ),
  folder: path('M2 3.5h4.3l1.4 1.8H14v7.2H2z'),
  planned: path('M8 3.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9z'),
  half: [path('M8 3a5 5 0 1 1 0 10A5 5 0 0 1 8 3z'), solid('M8 3a5 5 0 0 1 0 10z')],
  paused: [path('M8 3a5 5 0 1 1 0 10A5 5 0 0 1 8 3z'), path('M6.6 6v4M9.4 6v4')],
  done: [
    solid('M8 3a5 5 0 1 1 0 10A5 5 0 0 1 8 3z'),
    '<path class="knock" d="m5.6 8.2 1.7 1.7 3.2-3.4"></path>',
  ],
  unknown: [path('M8 3a5 5 0 1 1 0 10A5 5 0 0 1 8 3z'), path('M8 8v.1')],
} as const;

export type IconName = keyof typeof ICONS;

const drawn = new Map<IconName, TemplateResult>();

/** A picture beside words that say the same; hidden from assistive technology. */
export function icon(name: IconName): TemplateResult {
  let picture = drawn.get(name);
  if (!picture) drawn.set(name, (picture = whole(name)));
  return picture;
}

/** One template for each picture with nothing to fill in: a page holds a hundred of them, and each is then one copy. */
function whole(name: IconName): TemplateResult {
  const strings = [
    `<svg class="icon" data-icon="${name}" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${[ICONS[name]].flat().join('')}</svg>`,
  ];
  return html(Object.assign(strings, { raw: strings }));
}
