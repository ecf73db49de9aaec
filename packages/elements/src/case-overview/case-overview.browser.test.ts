import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { CaseOverview } from './case-overview.js';
import {
  LOAD_STATES,
  LOCALES,
  type LoadState,
  WIDTHS,
  ariaSnapshot,
  expectAccessible,
  fixture,
  inLoadState,
  reading,
  reports,
} from '../testing/harness.js';
import { overviewLife } from '../testing/overview-life.js';

CaseOverview.define();
const overview = html`<hoi-case-overview open-cases></hoi-case-overview>`;
// The first facet is the one that fails, is late or lingers.
const { cases, ...others } = overviewLife;
const life = { cases, ...others };

const WORDS: Record<LoadState, RegExp> = {
  absent: /Der er ikke valgt en borger/,
  // Nothing else: how soon that it is being fetched is said depends on the machine.
  loading: /^(Henter\.)?$/,
  slow: /Henter/,
  partial: /Kontaktforløb og praktik[^]*Sagsindekset[^]*afventer svar/,
  'settled-empty': /Ingen sager fundet[^]*Alle 4 kilder har svaret/,
  settled: /5 åbne fagsager i 3 områder/,
  'failed-connection': /Sagsindekset kunne ikke hentes\.[^]*Sagerne kunne ikke hentes/,
  'all-failed': /Overblikket kan ikke hentes lige nu/,
  late: /Sagsindekset er forsinket\.[^]*Viser data fra i går kl\. 23\.00/,
  withheld: /Tilbageholdt – kræver samtykke\.[^]*Det siger ikke, om der findes oplysninger/,
  'not-connected': /Ingen kilde leverer sager/,
  'not-delivering': /PPR leverer ikke til indekset\.[^]*skal søges i PPR-kartoteket/,
  'rejected-records': /2 poster kunne ikke læses/,
  'port-throws': /Overblikket kan ikke hentes lige nu[^]*7f3a-91c2/,
  'bare-array': /Leveret af siden/,
};

describe('hoi-case-overview, load states', () => {
  for (const state of LOAD_STATES) {
    it(`has words for ${state}, and is accessible to both readers`, async () => {
      const { element } = await inLoadState<CaseOverview>(state, overview, life);
      // What the summary speaks of may be late; the cases wait for it, though not for ever.
      for (let i = 0; i < 500 && !WORDS[state].test(textOf(element)); i++) {
        await new Promise((done) => setTimeout(done, 20));
      }
      expect(textOf(element)).to.match(WORDS[state]);
      await expectAccessible(element);
      element.audience = 'citizen';
      await element.updateComplete;
      await expectAccessible(element);
    });
  }

  it('says “none” only when every connection has answered', async () => {
    for (const state of ['partial', 'failed-connection', 'bare-array'] as const) {
      const { element, remove } = await inLoadState<CaseOverview>(state, overview, {
        ...life,
        cases: [],
        grants: [],
      });
      expect(textOf(element), state).not.to.contain('Ingen sager fundet');
      expect(textOf(element), state).not.to.contain('ingen åbne fagsager');
      remove();
    }
  });

  it('says “in what was delivered” of a bare array', async () => {
    const { element } = await inLoadState<CaseOverview>('bare-array', overview, { cases: [] });
    expect(textOf(element)).to.contain('Ingen sager i det leverede.');
  });

  it('shows what has come while the rest is on its way', async () => {
    const { element, index, settled } = await inLoadState<CaseOverview>('loading', overview, life);
    index.settle('person', life.person);
    index.push(
      'cases',
      reading('cases', [], { settled: false, connections: [reports.pending('cases')] }),
    );
    await settled();
    expect(textOf(element)).to.contain('Sanne Lyngby Thorsen');
    expect(textOf(element)).not.to.contain('Ingen sager');
    index.settle('cases', life.cases);
    // What stands above the cases never comes here; they wait for it only for a while.
    for (let i = 0; i < 200 && !textOf(element).includes('Kontanthjælp'); i++) await settled();
    expect(textOf(element)).to.contain('Kontanthjælp');
  });
});

describe('hoi-case-overview, places', () => {
  for (const width of WIDTHS) {
    for (const lang of LOCALES) {
      it(`is accessible and stays inside at ${width}px in ${lang}`, async () => {
        for (const audience of ['professional', 'citizen'] as const) {
          for (const colorScheme of ['light', 'dark'] as const) {
            const { element, container, remove } = await inLoadState<CaseOverview>(
              'withheld',
              overview,
              life,
              {
                width,
                lang,
                colorScheme,
                audience,
              },
            );
            await expectAccessible(element);
            expect(container.scrollWidth, `${audience} ${colorScheme}`).to.be.at.most(width);
            remove();
          }
        }
      });
    }
  }

  it('stands text twice as large, and words of 255 letters, at 320px', async () => {
    const long = { ...life.cases[1]!, title: 'X'.repeat(255) };
    const { element, container, settled } = await inLoadState<CaseOverview>(
      'settled',
      overview,
      { ...life, cases: [...life.cases.slice(2), long] },
      { width: 320 },
    );
    container.style.fontSize = '32px';
    element.style.setProperty('--hoi-text-scale', '1');
    await settled();
    expect(container.scrollWidth).to.be.at.most(320);
    for (const audience of ['professional', 'citizen'] as const) {
      element.audience = audience;
      await settled();
      expect(clipped(element), audience).to.deep.equal([]);
    }
  });

  it('reads as a page: headings in order, lists, names', async () => {
    const { element } = await inLoadState<CaseOverview>('withheld', overview, life, {
      width: 1280,
    });
    const headings = ariaSnapshot(element)
      .split('\n')
      .filter((line) => line.includes('heading '))
      .map((line) => line.trim());
    expect(headings).to.deep.equal([
      'heading "Sanne Lyngby Thorsen" [level=2]',
      'heading "Koordinerende sagsbehandler" [level=3]',
      'heading "2 ting kræver handling" [level=3]',
      'heading "Sager efter område" [level=3]',
      'heading "Beskæftigelse" [level=4]',
      'heading "Social" [level=4]',
      'heading "Familie" [level=4]',
      'heading "Sundhed" [level=4]',
      'heading "Næste opfølgninger" [level=3]',
      'heading "Datadækning" [level=3]',
      'heading "Kontakter" [level=3]',
      'heading "Familie og husstand" [level=3]',
    ]);
  });

  it('leaves the name to the page, and takes the level it is given', async () => {
    const { element } = await inLoadState<CaseOverview>(
      'settled',
      html`<hoi-case-overview hide-name heading-level="4"></hoi-case-overview>`,
      life,
    );
    expect(ariaSnapshot(element)).to.contain('heading "Sager og indsatser" [level=4]');
    expect(textOf(element)).not.to.contain('Lyngby');
  });

  it('takes a property before the context', async () => {
    const { element, settled } = await inLoadState<CaseOverview>('settled', overview, life);
    element.cases = [{ ...life.cases[2]!, title: 'Fra værten' }];
    await settled();
    expect(textOf(element)).to.contain('Fra værten');
    expect(textOf(element)).not.to.contain('Kontaktforløb');
  });

  it('works alone, without a context', async () => {
    const { element } = await fixture<CaseOverview>(
      html`<hoi-case-overview .cases=${life.cases} today="2026-11-12"></hoi-case-overview>`,
    );
    expect(textOf(element)).to.contain('Kontanthjælp');
  });
});

/** What is on the screen; `innerText` leaves out what is hidden. */
export function textOf(element: Element): string {
  return (element.shadowRoot?.querySelector<HTMLElement>('.widget')?.innerText ?? '').trim();
}

/** Elements whose text runs out of them sideways. */
function clipped(element: Element): string[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.widget *:not(.sr)') ?? [])]
    .filter(
      (one) =>
        one.closest('.sr') === null && one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1,
    )
    .map((one) => `${one.className}: ${one.textContent.slice(0, 20)}`);
}
