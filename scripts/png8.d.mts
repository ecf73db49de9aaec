export declare function png8(pixels: Uint8Array, width: number, height: number): Buffer;
