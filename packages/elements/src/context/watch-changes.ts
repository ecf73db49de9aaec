import type { Change, CitizenId, HoiIndex } from '@hoi/model';

/**
 * Follows a citizen's changes until told to stop. A port that cannot tell of changes is no failure: the page then shows what it
 * read, until someone asks again.
 */
export function watchChanges(
  index: HoiIndex,
  citizen: CitizenId,
  onChange: (change: Change) => void,
): () => void {
  const leave = new AbortController();
  const { signal } = leave;
  const follow = async (): Promise<void> => {
    for await (const change of index.watch(citizen, signal)) {
      if (signal.aborted) return;
      onChange(change);
    }
  };
  follow().catch(() => undefined);
  return () => leave.abort();
}
