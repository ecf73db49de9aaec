import { type CaseRecord, caseName } from '@hoi/model';
import type { OverviewView } from './view.js';

export function caseTitle(item: CaseRecord, { messages }: OverviewView): string {
  return caseName(item) ?? messages['cases.untitled'];
}
