import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

/** The real schemas lie beside the repository, not in it: they are not ours to pass on. */
const SHARED = fileURLToPath(new URL('../../../../../shared/fk/', import.meta.url));

const SCHEMAS = {
  sdi: `${SHARED}xsd-sdi/SagDokumentIndeks/wsdl/xsd/6.0.STS-0/SagDokumentIndeksOperationer.xsd`,
  ydi: `${SHARED}xsd-ydi/YdelsesIndeks/xsd/6.0.STS-0/YdelseIndeksOperationer.xsd`,
} as const;

export type Schema = keyof typeof SCHEMAS;

export const schemasPresent: boolean = Object.values(SCHEMAS).every((path) => existsSync(path));

/** Something that says what is wrong with an answer, by the real schema; an empty list when nothing is. */
export function schemaChecker(schema: Schema): (xml: string) => string[] {
  // The schemas import each other by relative path, so libxml2 has to be let into the file system.
  xmlRegisterFsInputProviders();
  const source = XmlDocument.fromBuffer(readFileSync(SCHEMAS[schema]), { url: SCHEMAS[schema] });
  const validator = XsdValidator.fromDoc(source);
  return (xml) => {
    const document = XmlDocument.fromString(xml);
    try {
      validator.validate(document);
      return [];
    } catch (error) {
      return [error instanceof Error ? error.message : 'not valid'];
    } finally {
      document.dispose();
    }
  };
}
