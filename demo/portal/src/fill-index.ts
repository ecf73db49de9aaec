import { MemoryIndex } from '@hoi/adapters/memory.js';
import type { CitizenId, Facet, Instant } from '@hoi/model';
import type { CitizenData } from './wire.js';

/** An index that holds one life, and whose connections behave as that life tells them to. */
export function fillIndex(citizen: CitizenId, data: CitizenData, now: () => Instant): MemoryIndex {
  const index = new MemoryIndex({ connections: data.connections, now });
  for (const [facet, value] of Object.entries(data.facets)) {
    index.set(citizen, facet as Facet, value);
  }
  for (const [facet, count] of Object.entries(data.rejected)) {
    index.setRejected(citizen, facet as Facet, count);
  }
  index.setWithheld(citizen, data.withheld);
  return index;
}
