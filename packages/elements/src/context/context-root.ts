import { ContextRoot } from '@lit/context';

let root: ContextRoot | undefined;
let users = 0;

/**
 * Elements may be upgraded before the context around them. A context root remembers their request until the context comes.
 * One serves the whole page; it is taken down with the last element.
 */
export function useContextRoot(): () => void {
  users += 1;
  if (!root) {
    root = new ContextRoot();
    root.attach(document.documentElement);
  }
  return () => {
    users -= 1;
    if (users === 0) {
      root?.detach(document.documentElement);
      root = undefined;
    }
  };
}
