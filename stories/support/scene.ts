import '@hoi/elements/define/case-overview.js';
import '@hoi/elements/define/consent-status.js';
import '@hoi/elements/define/context.js';
import '@hoi/elements/define/joint-plan.js';
import '@hoi/elements/define/timeline.js';
import './stories.css';
import { type TemplateResult, html } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { HAND_MADE, type HandMade } from '@hoi/korsbaek';
import { citizenOf, today } from './indexes.js';
import { type LoadState, loadStates } from './load-states.js';
import { type Attributes, ownAttributes } from './own-attributes.js';

const AUDIENCES = ['professional', 'citizen'] as const;
const WIDTHS = ['narrow', 'medium', 'wide'] as const;

/** Where an element stands. Everything else a story says is an attribute of the element. */
export interface Scene {
  life: HandMade;
  state: LoadState;
  audience: (typeof AUDIENCES)[number];
  /** Of the container: elements answer to it, never to the window. */
  width: (typeof WIDTHS)[number];
}
export type SceneArgs = Scene & Attributes;

const ORDINARY: Scene = {
  life: 'complex',
  state: 'answered',
  audience: 'professional',
  width: 'wide',
};
const inScene = { table: { category: 'scene' } };
const argTypes = {
  life: { control: 'select', options: Object.keys(HAND_MADE), ...inScene },
  state: { control: 'select', options: [...Object.keys(loadStates), 'noContext'], ...inScene },
  audience: { control: 'inline-radio', options: AUDIENCES, ...inScene },
  width: { control: 'inline-radio', options: WIDTHS, ...inScene },
} as const;

/** The toolbar may ask for another audience or width than the story tells. */
type Globals = Readonly<Record<string, unknown>>;
type Told = { readonly globals: Globals };

/** What the stories of one element share: `element` draws it, `attributes` are those it has unless a story says otherwise. */
export function stage(
  element: (own: DirectiveResult) => TemplateResult,
  attributes: Attributes = {},
) {
  return {
    args: { ...ORDINARY, ...attributes },
    argTypes,
    render: (args: SceneArgs, told: Told) => scene(args, told, element(attributesOf(args))),
  };
}

/** Any content on the stage. */
export function scene(args: SceneArgs, { globals }: Told, content: TemplateResult): TemplateResult {
  const { life, state } = args;
  const width = WIDTHS.find((one) => one === globals['width']) ?? args.width;
  const audience = AUDIENCES.find((one) => one === globals['audience']) ?? args.audience;
  if (state === 'noContext') return html`<div class=${`at ${width}`}>${content}</div>`;
  return html`<div class=${`at ${width}`}>
    <hoi-context
      .index=${loadStates[state](life)}
      citizen=${citizenOf(state === 'nothing' ? 'nothing' : life)}
      purpose="Demonstration"
      today=${today}
      audience=${audience}
      >${content}</hoi-context
    >
  </div>`;
}

/** The element's own attributes. Without a context it must be told the day itself. */
function attributesOf(args: SceneArgs): DirectiveResult {
  const said = Object.entries(args).filter(([name]) => !(name in ORDINARY));
  if (args.state === 'noContext') said.push(['today', today]);
  return ownAttributes(Object.fromEntries(said));
}
