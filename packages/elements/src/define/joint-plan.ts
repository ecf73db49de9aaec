import { JointPlanView } from '../joint-plan/joint-plan.js';

JointPlanView.define();
