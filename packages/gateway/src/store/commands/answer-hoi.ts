import type { Command } from '@hoi/model';
import type { Desk } from '../desk.js';
import type { StoreRefusal } from '../refusals.js';

/** The answer to HOI. A no ends all sharing between areas, so whoever has the page open is told as of a withdrawal. */
export async function answerHoi(
  { answer, on }: Extract<Command, { kind: 'answerHoi' }>,
  desk: Desk,
): Promise<StoreRefusal | undefined> {
  if (on > desk.today) return 'date.future';
  const [before] = await desk.present('participation');
  const id = before?.id ?? desk.newId();
  const { name } = desk.author;
  await desk.write(
    'participation',
    id,
    {
      id,
      answer,
      answeredOn: on,
      registeredAt: desk.now,
      ...(name === undefined ? {} : { registeredBy: name }),
    },
    before,
  );
  if (answer === 'no') desk.tell({ kind: 'consentWithdrawn' });
  desk.tell({ kind: 'facets', facets: ['participation'] });
  return undefined;
}
