export declare function saidToBePure(code: string): string;
