/**
 * Registers a class under a tag. A page may hold two copies of this library: the first wins, and the second is not an error.
 * Says whether the tag now belongs to this very class.
 */
export function defineElement(
  tag: string,
  constructor: CustomElementConstructor,
  registry: CustomElementRegistry,
): boolean {
  const known = registry.get(tag);
  if (known === undefined) {
    registry.define(tag, constructor);
    return true;
  }
  return known === constructor;
}
