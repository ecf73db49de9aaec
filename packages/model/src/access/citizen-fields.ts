/**
 * What a citizen sees of each noun; every field not named here is left out, so that a field added one day is hidden until someone
 * decides otherwise. No case number, KLE, paragraph, source system or employee (DESIGN 4.4, DOMAIN 4.2).
 */
export interface Shape {
  [field: string]: true | Shape;
}

export const CITIZEN_CASE: Shape = {
  id: true,
  title: true,
  area: true,
  hoi: true,
  progress: true,
  status: true,
  responsibleUnit: { kind: true, name: true },
  parties: true,
  relations: { kind: true, caseId: true, period: true },
  file: { kind: true, documentId: true, title: true, period: true },
  provenance: true,
};
export const CITIZEN_DOCUMENT: Shape = {
  id: true,
  title: true,
  date: true,
  caseIds: true,
  parties: true,
  provenance: true,
};
export const CITIZEN_GRANT: Shape = {
  id: true,
  period: true,
  area: true,
  benefits: {
    id: true,
    name: true,
    period: true,
    area: true,
    repayable: true,
    plans: { period: true, amount: true, paid: true, availableOn: true },
  },
  cases: { caseId: true, title: true },
  responsibleUnit: { kind: true, name: true },
  parties: true,
  provenance: true,
};
export const CITIZEN_PAYMENT: Shape = {
  id: true,
  period: true,
  availableOn: true,
  gross: true,
  afterTax: true,
  sent: true,
  paid: true,
  sentReason: true,
  paidReason: true,
  lines: { period: true, amount: true, area: true, grantId: true, benefitId: true },
  linesTotal: true,
  parties: true,
  provenance: true,
};
export const CITIZEN_INTERVENTION: Shape = {
  id: true,
  name: true,
  area: true,
  period: true,
  status: true,
  caseId: true,
  provenance: true,
};

/** Paths of everything in the value that the shape does not name. */
export function fieldsOutside(value: object, shape: Shape, base = ''): string[] {
  return Object.entries(value).flatMap(([field, inner]: [string, unknown]) => {
    const allowed = Object.hasOwn(shape, field) ? shape[field] : undefined;
    if (allowed === undefined) return [base + field];
    if (allowed === true || inner === null || typeof inner !== 'object') return [];
    if (!Array.isArray(inner)) return fieldsOutside(inner, allowed, `${base}${field}.`);
    return inner.flatMap((item: unknown, i) =>
      item !== null && typeof item === 'object'
        ? fieldsOutside(item, allowed, `${base}${field}.${i}.`)
        : [],
    );
  });
}
