/**
 * Readings come in many small pieces; the screen shows sixty pictures a second. What comes after the first drawing of a frame is
 * drawn together in the next one. A page that is not looked at has no frames, and is not kept waiting for them.
 */
export class OncePerFrame {
  #drawn = false;

  async turn(): Promise<void> {
    if (this.#drawn) await nextFrame();
    this.#drawn = true;
    void nextFrame().then(() => (this.#drawn = false));
  }
}

/** So long, in milliseconds, a frame may be away before it is taken for one that does not come. */
const NO_FRAME = 50;

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, NO_FRAME);
    const frame = requestAnimationFrame(done);
    function done(): void {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      resolve();
    }
  });
}
