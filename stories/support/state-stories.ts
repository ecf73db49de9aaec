import type { StoryObj } from '@storybook/web-components-vite';
import type { SceneArgs } from './scene.js';

/** What every element can be met in: each element's stories have these among them. */
const inState = (state: SceneArgs['state']): StoryObj<SceneArgs> => ({ args: { state } });

export const Loading = inState('loading');
export const SlowConnections = inState('slow');
export const PartlyFetched = inState('partial');
export const NothingAtAll = inState('nothing');
export const CaseIndexFailed = inState('failedCases');
export const BenefitIndexFailed = inState('failedBenefits');
export const EverythingFailed = inState('allFailed');
export const Late = inState('late');
export const NothingConnected = inState('notConnected');
export const PortBroken = inState('broken');
export const NoCitizen = inState('noContext');
