import { OpenCaseEvent } from '../events/open-case.js';
import type { PageWorkings } from './page-workings.js';
import type { OverviewActions } from './view.js';

/** What the templates may ask for. What a first look cannot do without is done here, the rest when its part has come. */
export function actionsOf(works: PageWorkings): OverviewActions {
  const { host, inner } = works;
  const own: Partial<OverviewActions> = {
    toggle: (key) => {
      inner.memory.toggle(key);
      host.requestUpdate();
    },
    // Asked while the event is on its way, which the page may stop.
    openCase: (item) => host.dispatchEvent(new OpenCaseEvent(item.id, item.provenance.system)),
    retryPart: () => inner.parts.retry(),
    refresh: () => host.refresh(),
    print: () => void works.print(),
  };
  return new Proxy(own as OverviewActions, {
    get: (mine, name: keyof OverviewActions) =>
      mine[name] ??
      theirs()?.[name] ??
      (async (...given: never[]) => {
        await inner.parts.load('standing');
        await host.updateComplete;
        theirs()?.[name]?.(...given);
      }),
  });

  function theirs(): Partial<Record<string, (...given: never[]) => unknown>> | undefined {
    return works.standing?.actions;
  }
}
