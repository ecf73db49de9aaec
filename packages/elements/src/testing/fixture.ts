import { type TemplateResult, html, nothing, render } from 'lit';
import type { LitElement } from 'lit';
import '../locales/en.js';
import '../define/context.js';
import { CITIZEN, TODAY } from './readings.js';
import type { HoiIndex } from '@hoi/model';
import type { Audience } from '../context/source-context.js';

/** Container widths every element is looked at in (DESIGN §6): elements answer to their container, never to the window. */
export const WIDTHS = [320, 768, 1280] as const;
export const LOCALES = ['da', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

export interface FixtureOptions {
  /** The container's width in px; 768 unless told. */
  width?: number;
  lang?: Locale;
  colorScheme?: 'light' | 'dark';
  /** With an index the element stands in a `<hoi-context>`; without, it stands alone. */
  index?: HoiIndex;
  citizen?: string;
  audience?: Audience;
}

export interface Fixture<T extends Element> {
  element: T;
  /** The element's container: change its width or language here. */
  container: HTMLElement;
  setWidth(width: number): Promise<void>;
  setLang(lang: Locale): Promise<void>;
  /** Waits until the element and its container have come to rest. */
  settled(): Promise<void>;
  remove(): void;
}

const standing = new Set<() => void>();

// Whatever a test mounted is gone before the next one.
afterEach(() => {
  for (const remove of [...standing]) remove();
});

/** Mounts a template whose first element is the one under test, and waits until it has drawn itself. */
export async function fixture<T extends Element>(
  template: TemplateResult,
  options: FixtureOptions = {},
): Promise<Fixture<T>> {
  const { width = 768, lang = 'da', colorScheme = 'light', index, audience } = options;
  // Nobody has scrolled a page that has just been opened.
  if (standing.size === 0) window.scrollTo(0, 0);
  const container = document.createElement('div');
  container.style.inlineSize = `${width}px`;
  container.style.colorScheme = colorScheme;
  container.style.background = 'Canvas';
  container.lang = lang;
  document.body.append(container);
  const within =
    index === undefined
      ? template
      : html`<hoi-context
          .index=${index}
          citizen=${options.citizen ?? CITIZEN}
          purpose="test"
          today=${TODAY}
          audience=${audience ?? nothing}
          >${template}</hoi-context
        >`;
  render(within, container);
  const holder = index === undefined ? container : container.querySelector('hoi-context');
  const element = holder?.firstElementChild as T;
  const rest = () => settled(element);
  const remove = () => {
    standing.delete(remove);
    container.remove();
  };
  standing.add(remove);
  await rest();
  return {
    element,
    container,
    setWidth: (next) => {
      container.style.inlineSize = `${next}px`;
      return rest();
    },
    setLang: (next) => {
      container.lang = next;
      return rest();
    },
    settled: rest,
    remove,
  };
}

/** Waits until readings have arrived, the element has updated, and a resize has been seen. */
export async function settled(element: Element): Promise<void> {
  for (let i = 0; i < 3; i++) {
    await new Promise((resolve) => setTimeout(resolve));
    await (element as LitElement).updateComplete;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** Waits for a while. Only for what is about time itself, such as the skeleton that comes after 300 ms. */
export function later(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
