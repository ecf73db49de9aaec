import type { Change, CitizenId } from '@hoi/model';
import { ChangeBox } from '../port/change-box.js';
import type { Inlet, Outlet } from '../port/stream.js';

interface Watcher {
  citizen: CitizenId;
  box: ChangeBox;
  outlet: Outlet;
}

/** Everyone who watches someone just now. */
export class Watchers {
  readonly #watchers = new Set<Watcher>();

  get count(): number {
    return this.#watchers.size;
  }

  open(citizen: CitizenId, outlet: Outlet): Inlet<Change> {
    const watcher = { citizen, box: new ChangeBox(), outlet };
    this.#watchers.add(watcher);
    return {
      take: () => watcher.box.take(),
      stop: () => void this.#watchers.delete(watcher),
    };
  }

  tell(citizen: CitizenId, change: Change): void {
    this.#tell(change, (watcher) => watcher.citizen === citizen);
  }

  tellAll(change: Change): void {
    this.#tell(change, () => true);
  }

  #tell(change: Change, concerns: (watcher: Watcher) => boolean): void {
    for (const watcher of [...this.#watchers].filter(concerns)) {
      watcher.box.put(change);
      watcher.outlet.wake();
    }
  }
}
