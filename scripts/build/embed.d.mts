export interface EmbedChunk {
  name: string;
  fileName: string;
  code: string;
  imports: string[];
  dynamicImports: string[];
  moduleIds: string[];
}

export declare function buildEmbed(options?: {
  write?: boolean;
  version?: string;
}): Promise<EmbedChunk[]>;
