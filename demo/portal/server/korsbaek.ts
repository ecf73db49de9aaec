import { type Life, town } from '@hoi/korsbaek';
import { type CitizenId, type CivilDate, civilDateAt, systemNow } from '@hoi/model';
import { lifeData } from '../src/life-data.js';
import type { CitizenData, CitizenList } from '../src/wire.js';
import { type HostileCitizen, hostileCitizens } from './hostile.js';

/** Everyone in Korsbæk on a day, each read from messages when first asked for. */
export class Korsbaek {
  readonly #hostile = hostileCitizens();
  #day: CivilDate | undefined;
  #lives = new Map<string, { life: Life; answers?: HostileCitizen['answers'] }>();
  #read = new Map<string, Promise<CitizenData>>();

  /** Without a day Korsbæk lives today, and goes on at midnight. */
  constructor(private readonly fixed: CivilDate | undefined) {}

  citizens(): CitizenList {
    const today = this.#today();
    const citizens = [...this.#lives.values()].map(({ life: { id, why, person } }) => ({
      id,
      why,
      name: person.name,
    }));
    return { today, citizens };
  }

  citizen(id: string): Promise<CitizenData> | undefined {
    const today = this.#today();
    const found = this.#lives.get(id);
    if (!found) return undefined;
    let read = this.#read.get(id);
    if (!read) {
      read = lifeData(found.life, {
        today,
        ...(found.answers ? { answers: found.answers } : {}),
        identify: (cpr) => this.#identify(cpr),
      });
      this.#read.set(id, read);
    }
    return read;
  }

  /** Anyone whose life is here; two whose number is the same are neither. */
  #identify(cpr: string): CitizenId | undefined {
    const same = [...this.#lives.values()].filter(
      ({ life, answers }) => !answers && life.index.citizen.cpr === cpr,
    );
    return same.length === 1 ? same[0]?.life.id : undefined;
  }

  #today(): CivilDate {
    const today = this.fixed ?? civilDateAt(systemNow());
    if (today !== this.#day) {
      this.#day = today;
      this.#read.clear();
      this.#lives = livesOn(today, this.#hostile);
    }
    return today;
  }
}

function livesOn(
  today: CivilDate,
  hostile: readonly HostileCitizen[],
): Map<string, { life: Life; answers?: HostileCitizen['answers'] }> {
  const korsbaek = town(today);
  const lives = new Map<string, { life: Life; answers?: HostileCitizen['answers'] }>();
  for (const life of korsbaek.lives) lives.set(life.id, { life });
  const bare = korsbaek.life('nothing');
  hostile.forEach(({ name, why, answers }, i) => {
    const id = `prove-${String.fromCharCode(97 + i)}` as CitizenId;
    const firstName = name.split(' ')[0] ?? name;
    const person = { ...bare.person, id, name, firstName };
    lives.set(id, { life: { ...bare, id, why, person }, answers });
  });
  return lives;
}
