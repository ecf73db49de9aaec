import type { CaseOrder, StatusFilter } from '@hoi/model';
import type { OverviewUi } from './view.js';

/** What the reader has opened, searched for and chosen in one life. Another life begins without it. */
export class OverviewMemory {
  open: ReadonlySet<string> = new Set();
  words = '';
  status: StatusFilter | undefined;
  order: CaseOrder = 'name';
  copied = false;

  forget(): void {
    this.open = new Set();
    this.words = '';
    this.status = undefined;
    this.copied = false;
  }

  toggle(key: string): void {
    const open = new Set(this.open);
    if (!open.delete(key)) open.add(key);
    this.open = open;
  }

  openAll(keys: readonly string[]): void {
    this.open = new Set([...this.open, ...keys]);
  }

  ui(selected: string | undefined): OverviewUi {
    const { open, words, status, order, copied } = this;
    return { open, words, status, order, copied, selected };
  }
}
