import { type CivilDate, RowMemo } from '@hoi/model';
import { FACETS, type FacetSet } from './timeline.facets.js';
import { type TimelineModel, timelineModel } from './timeline.model.js';

/** Builds the model again only when what it is made of has changed, and keeps every row that is as it was. */
export class ModelKeeper {
  #key: readonly unknown[] = [];
  #model: TimelineModel | undefined;
  readonly #rows = new RowMemo();

  constructor(private readonly facets: FacetSet) {}

  /** The model as it stands; `fresh` when this call made it. */
  read(today: CivilDate, ownOnly: boolean): { model: TimelineModel; fresh: boolean } {
    const { facets } = this;
    const readings = facets.states().map(({ reading }) => reading);
    const key = [
      today,
      ownOnly,
      facets.source?.query.citizen,
      ...readings.flatMap((reading) => [
        reading?.value,
        something(reading?.withheld),
        something(reading?.systems),
      ]),
    ];
    if (this.#model && key.every((part, i) => Object.is(part, this.#key[i]))) {
      return { model: this.#model, fresh: false };
    }
    this.#key = key;
    const { withheld, systems } = facets.trust();
    const values = Object.fromEntries(FACETS.map((facet) => [facet, facets.value(facet)]));
    const around = {
      today,
      citizen: facets.source?.query.citizen ?? facets.value('person')?.id,
      ownOnly,
      withheld,
      systems,
    };
    const model = timelineModel(values as never, around, this.#rows);
    this.#model = model;
    return { model, fresh: true };
  }
}

/** A bare value comes with new empty lists each time it is looked at; they say nothing new. */
function something<T>(list: readonly T[] | undefined): readonly T[] | undefined {
  return list && list.length > 0 ? list : undefined;
}
