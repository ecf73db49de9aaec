/** The joint plan in parts, for whoever keeps one: the gateway's store, the memory adapter, a host's own home. */
export { changePlan, type PlanRefusal, type PlanVerdict, type PlanWriter } from './change-plan.js';
export { withHistory, withStep } from './appointment-history.js';
export { appointmentOf, partOfAppointment } from './follow-up-parts.js';
export { planHistory } from './plan-history.js';
export {
  BASIS,
  bodyOf,
  HEAD,
  type PartBody,
  partsOfPlan,
  type PartVersion,
  planOf,
} from './plan-parts.js';
