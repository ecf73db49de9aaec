import type { Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@hoi/elements/locales/en.js';
import '@hoi/elements/themes/dark.css';
import '@hoi/elements/themes/dkfds.css';
import '@hoi/elements/themes/esdh.css';
import '@hoi/elements/themes/light.css';
import './preview.css';

const preview: Preview = {
  globalTypes: {
    locale: {
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'da', title: 'Dansk' },
          { value: 'en', title: 'English' },
        ],
      },
    },
    theme: {
      toolbar: {
        title: 'Theme',
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
          { value: 'esdh', title: 'ESDH' },
          { value: 'dkfds', title: 'DKFDS' },
        ],
      },
    },
  },
  initialGlobals: { locale: 'da', theme: 'light' },
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true },
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
