import { html } from 'lit';
import { expect, waitUntil } from '@open-wc/testing';
import type { CaseRecord } from '@hoi/model';
import '../define/all.js';
import { expectAccessible, fixture } from '../testing/harness.js';
import { testCase } from '../testing/records.js';
import type { HoiElement } from './hoi-element.js';

/** Nothing can be got out of it. */
const undrawable = () =>
  new Proxy([] as CaseRecord[], {
    get: () => {
      throw new Error('not expected');
    },
  });

describe('when drawing fails', function () {
  this.timeout(60_000);

  for (const tag of ['hoi-case-overview', 'hoi-timeline'] as const) {
    it(`says so instead of what stood there, tells the page, and draws what comes next: ${tag}`, async () => {
      const errors: string[] = [];
      const hear = (event: ErrorEvent) => {
        errors.push(event.message);
        event.preventDefault();
      };
      const made = document.createElement(tag);
      made.today = '2026-11-12';
      made.cases = [testCase(1, { title: 'Mentorstøtte', area: 'employment' })];
      const { element, settled } = await fixture<HoiElement>(html`<div>${made}</div>`);
      const text = () => made.shadowRoot?.textContent ?? '';
      await waitUntil(() => text().includes('Mentorstøtte'), 'drawn', { timeout: 20_000 });
      // The runner would take it for a failure of the test.
      const { onerror } = window;
      window.onerror = null;
      window.addEventListener('error', hear, { capture: true });
      made.cases = undrawable();
      await waitUntil(() => text().includes('kan ikke vises'), 'said', { timeout: 20_000 });
      expect(text()).to.not.contain('Mentorstøtte');
      expect(errors.join()).to.contain('not expected');
      await expectAccessible(element);
      window.removeEventListener('error', hear, { capture: true });
      window.onerror = onerror;
      made.cases = [testCase(1, { title: 'Bostøtte', area: 'social' })];
      await waitUntil(() => text().includes('Bostøtte'), 'drawn again', { timeout: 20_000 });
      await settled();
      expect(text()).to.not.contain('kan ikke vises');
    });
  }
});
