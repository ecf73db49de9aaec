import { JointPlanView } from '../joint-plan/joint-plan.js';

JointPlanView.define();

// With it TypeScript knows the tag.
export type { JointPlanView } from '../joint-plan/joint-plan.js';
