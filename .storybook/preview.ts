import type { Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '@hoi/elements/custom-elements.json' with { type: 'json' };
import '@hoi/elements/locales/en.js';
import '@hoi/elements/themes/dark.css';
import '@hoi/elements/themes/dkfds.css';
import '@hoi/elements/themes/esdh.css';
import '@hoi/elements/themes/light.css';
import './preview.css';
import { argTypesOf, descriptionOf } from './arg-types.js';

/** `told`: as the story tells it. */
const TOLD = { value: 'told', title: 'As told' };

const toolbar = <Icon extends string>(
  title: string,
  icon: Icon,
  items: { value: string; title: string }[],
) => ({
  toolbar: { title, icon, dynamicTitle: true, items },
});

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    locale: toolbar('Language', 'globe', [
      { value: 'da', title: 'Dansk' },
      { value: 'en', title: 'English' },
    ]),
    theme: toolbar('Theme', 'paintbrush', [
      { value: 'light', title: 'Light' },
      { value: 'dark', title: 'Dark' },
      { value: 'esdh', title: 'ESDH' },
      { value: 'dkfds', title: 'DKFDS' },
    ]),
    width: toolbar('Container', 'ruler', [
      TOLD,
      { value: 'narrow', title: '358 px' },
      { value: 'medium', title: '768 px' },
      { value: 'wide', title: '1240 px' },
    ]),
    audience: toolbar('Audience', 'user', [
      TOLD,
      { value: 'professional', title: 'Professional' },
      { value: 'citizen', title: 'Citizen' },
    ]),
  },
  initialGlobals: { locale: 'da', theme: 'light', width: 'told', audience: 'told' },
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: {
      extractArgTypes: (tag: string) => argTypesOf(manifest, tag),
      extractComponentDescription: (tag: string) => descriptionOf(manifest, tag),
    },
  },
  decorators: [
    (story, { globals }) => html`
      <div class="story hoi-${String(globals['theme'])}" lang=${String(globals['locale'])}>
        ${story()}
      </div>
    `,
  ],
};

export default preview;
