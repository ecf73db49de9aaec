import { HoiContext } from '@hoi/elements/context.js';
import { type HttpOptions, httpIndex } from '@hoi/adapters/http.js';
import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';

/**
 * A `<hoi-context>` that reads from a HOI Index API by itself, for pages that embed with a script tag.
 *
 * @customElement hoi-context
 * @attr endpoint - Where the HOI Index API is, on this page's own origin, for example `/hoi/`.
 * @prop token - The host's sign-in: a function that answers with a bearer token, asked again with `{ fresh: true }` when the
 *   server no longer accepts it. Never an attribute: credentials do not belong in markup.
 */
export class EndpointContext extends HoiContext {
  /** Whoever registered it also fetches the elements the page asks for; a second copy of this bundle then leaves that to it. */
  static readonly loadsElements: boolean = true;

  @property() endpoint: string | undefined;
  @property({ attribute: false }) token: HttpOptions['token'];

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('endpoint')) {
      const { endpoint } = this;
      this.index = endpoint
        ? httpIndex({ endpoint, token: (options) => this.token?.(options) })
        : undefined;
    }
    super.willUpdate(changed);
  }
}
