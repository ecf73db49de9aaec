import type { Browser, CDPSession, Page } from 'playwright-core';

/** A page of the bench, asked over the browser's own protocol, with what its main thread did meanwhile. */
export class Driver {
  private constructor(
    readonly page: Page,
    private readonly cdp: CDPSession,
  ) {}

  static async open(browser: Browser, url: string, before = ''): Promise<Driver> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'da-DK' });
    if (before !== '') await page.addInitScript(before);
    await page.goto(url);
    await page.waitForFunction('typeof bench === "object"');
    const cdp = await page.context().newCDPSession(page);
    // The thread's own time: what else the machine does meanwhile does not count.
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new Driver(page, cdp);
  }

  async ask<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.cdp.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? expression);
    return result.value as T;
  }

  /** Milliseconds of the page's main thread, all of it: script, style, layout and painting. */
  async work(expression: string): Promise<number> {
    const before = await this.metric('TaskDuration');
    await this.ask(expression);
    return ((await this.metric('TaskDuration')) - before) * 1000;
  }

  async metric(name: string): Promise<number> {
    const { metrics } = await this.cdp.send('Performance.getMetrics');
    return metrics.find((one) => one.name === name)?.value ?? NaN;
  }

  async collect(): Promise<void> {
    await this.cdp.send('HeapProfiler.collectGarbage');
  }
}
