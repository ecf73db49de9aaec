import type { Uses } from './check.mjs';

export declare function usesOf(entry: string, source?: (file: string) => string | undefined): Uses;
