import { Problem } from './problem.js';

/**
 * The JSON body of a request. What is larger than allowed is cut off at the first byte too many, and before any when it says so
 * itself; nothing of it is kept.
 */
export async function readJson(request: Request, most: number): Promise<unknown> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) throw new Problem('body.notJson');
  if (Number(request.headers.get('content-length') ?? 0) > most) throw new Problem('body.tooLarge');
  const bytes = await readBytes(request, most);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    // The parser's message repeats the text it stumbled over.
    throw new Problem('request.invalid');
  }
}

async function readBytes(request: Request, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  if (!reader) return new Uint8Array();
  for (;;) {
    const { done, value } = (await reader.read().catch(() => {
      throw new Problem('request.invalid');
    })) as { done: boolean; value?: Uint8Array };
    if (done || value === undefined) return Buffer.concat(chunks);
    length += value.length;
    if (length > most) throw new Problem('body.tooLarge');
    chunks.push(value);
  }
}
