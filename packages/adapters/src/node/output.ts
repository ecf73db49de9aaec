import { type Writable } from 'node:stream';

/**
 * Writes to a stream no faster than its reader reads. A reader that goes away (`hoi … | head`) ends the writing in silence.
 */
export class Output {
  #gone = false;

  constructor(private readonly stream: Writable) {
    stream.on('error', () => {
      this.#gone = true;
    });
    stream.on('close', () => {
      this.#gone = true;
    });
  }

  async write(text: string): Promise<void> {
    if (this.#gone || text === '') return;
    if (this.stream.write(text)) return;
    await new Promise<void>((resolve) => {
      const go = () => {
        for (const event of ['drain', 'close', 'error']) this.stream.off(event, go);
        resolve();
      };
      for (const event of ['drain', 'close', 'error']) this.stream.on(event, go);
    });
  }

  async lines(lines: Iterable<string>): Promise<void> {
    let held = '';
    for (const line of lines) {
      if (this.#gone) return;
      held += `${line}\n`;
      if (held.length < 16_384) continue;
      await this.write(held);
      held = '';
    }
    await this.write(held);
  }
}
