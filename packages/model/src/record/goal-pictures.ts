/** Pictures a sub-goal may be known by on the fridge. Apart from the schema, so that choosing one needs nothing of that. */
export const GOAL_PICTURES = ['sun', 'work', 'bag', 'clock', 'home', 'heart', 'book'] as const;
export type GoalPicture = (typeof GOAL_PICTURES)[number];
