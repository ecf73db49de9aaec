/** Where cases of a system can be opened: an address by system name, with `{caseId}` and `{caseNumber}` where they belong. */
export type CaseLinks = Readonly<Record<string, string>>;

interface Linked {
  id: string;
  caseNumber?: string | undefined;
  provenance: { system?: string | undefined };
}

/**
 * The address of a case in its own system, by the host's configuration; undefined where the host has none for the system, where the
 * case lacks what the address needs, or where it is no web address. Whatever a source has written stands encoded in it.
 */
export function caseLink(item: Linked, links: CaseLinks | undefined): string | undefined {
  const { system } = item.provenance;
  if (links === undefined || system === undefined || !Object.hasOwn(links, system))
    return undefined;
  const values: Record<string, string | undefined> = {
    caseId: item.id,
    caseNumber: item.caseNumber,
  };
  let lacks = false;
  const address = (links[system] ?? '').replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (!value) lacks = true;
    return encodeURIComponent(value ?? '');
  });
  return !lacks && /^(https:\/\/|http:\/\/|\/(?!\/))/.test(address) ? address : undefined;
}
