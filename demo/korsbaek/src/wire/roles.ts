/**
 * Roles and types as UUIDs. The published ones are those KOMBIT's samples call fixed; the rest are published nowhere, and the
 * ones here are invented (marked so). This table is the writer's own copy: the reader has its own, and neither may look at the
 * other's.
 */

/** Relations of a case. */
export const CASE_ROLE = {
  owner: '9e979b84-b846-4472-8622-58007dc63c7e',
  responsible: 'a1263342-d348-44ba-a566-233f37c4cb67',
  handler: 'bf1f93ed-9441-4af4-835b-baeb201f3076',
  otherHandler: '0708ae82-0ecd-4e4a-83a6-dc49194ce248', // invented
  primary: 'd839f26a-d4d1-4441-b2d6-3dbbb12a9404',
  secondary: 'e3930165-e85d-45cc-87a2-324ddec714bd', // invented
  benefitRecipient: '7baf0814-f080-4bbe-8419-b78898dee9fa', // invented
  subject: 'a86c6581-ec85-412d-a655-31a1f1d5b14f',
  action: '05ef7011-11a7-4e4c-a46b-3de6aa457fc3',
  intervention: 'a92ab755-9ac0-4ef6-8c19-87c25375dd60', // invented
  benefit: '85075595-5085-4583-89d6-53c21b312b83', // invented
  display: '7916898a-02b4-43fe-8aa8-c59146cc638a', // invented
  outcome: '0e8365ba-098d-48e2-8979-49adacea3a99', // invented
  parent: '7bf10677-ccaf-4491-81ea-b7e96321ae0c', // invented
  precedent: '02e1a916-ea26-4be9-8847-f42c2cc47abd', // invented
  related: 'b319829c-7f94-4cd8-8390-1ce00906b5eb', // invented
  filed: '1d072e8f-77df-421e-86b3-847caf22014d', // invented
  enclosed: 'd348efde-cf3c-4590-8cd8-61a792f47e53', // invented
  note: 'e690a989-7884-4493-8a64-d9fbe854445d', // invented
  access: '074f1f29-d1cb-462b-8b21-f48abeb0b7a8', // invented
} as const;

/** Relations of a document. */
export const DOCUMENT_ROLE = {
  owner: '5bfd7794-fc8b-4da1-85ed-22b07ea7e6ba', // invented
  responsible: '6362a0a4-c3f2-471d-8746-3f19488ab433', // invented
  handler: 'ac55d400-03c8-4514-894c-eb2d1391a757', // invented
  party: 'edcece55-2b86-48d9-8a9a-02e4990597ae', // invented
  subject: '92710c72-ab15-4182-8c40-de89f19d247b', // invented
} as const;

/** The system that owns a record, and the one that sent it. */
export const SYSTEM_ROLE = {
  master: '251c24fd-57b0-4afc-9d73-b063d1957eb3',
  sender: '1b3c6a6d-e977-4491-9bf8-b41ee6999f39',
} as const;

/** Relations of a grant. */
export const GRANT_ROLE = {
  owner: 'abdf4d3e-f113-4282-b13e-6cd32a82621c',
  responsible: 'fbe1016a-170a-4dea-8652-2813c1a566c0',
  recipient: '93af57a7-7658-4fac-98da-9e5ac7a7d9a5',
  holder: '3102fa7e-f56e-4510-b0d4-1650c590dc3b',
  benefit: '6ebd938f-0bbf-4142-a65c-fefe15e9f192',
  subject: 'ea909030-c5fa-4544-9b22-a0010d08ebe1',
  inCase: '31237487-787a-424f-8819-56aaedf00643',
  access: '4becdcec-c8bd-44a4-ac0b-5a0162986840',
} as const;

/** Relations of a payment. */
export const PAYMENT_ROLE = {
  owner: 'a91824c4-da1d-47f9-bce2-5d6597879415',
  payingUnit: 'a1ff36be-b3fb-4e1f-aac0-9d3313070ecb',
  payee: '68d4b903-acae-4f2f-aafc-45bd999ed81f',
  line: 'ccc9d91b-9a4c-4ada-9be4-795ca068e89d',
} as const;

/** What a relation of a case or document points to. */
export const TYPE = {
  organisation: 'bc6972cd-8f2b-4b9d-8d37-62916d6a71aa',
  unit: 'c5fc3b3b-5197-49ee-92e6-ae6ba1957174',
  user: '85d65133-4b00-460d-992e-3984857b5768',
  person: 'c189ba35-de4b-4363-a8b7-67f1456cf56f',
  class: '267235ea-526d-4a18-8001-f2a0e563eba1',
  system: '29fe1da2-897a-46cd-b635-b9be8e0bffd6',
  case: '287b7dc3-927c-4244-897b-b92f6e5669a5', // invented
  document: 'fc350376-d552-440c-8c36-c2dbed6f3580', // invented
} as const;

/** What a relation of a grant points to. */
export const GRANT_TYPE = {
  organisation: '45b7dafb-d90e-41da-b30e-ba007e577a8a',
  unit: '4546cca2-838e-4e0d-a5bd-83757d603362',
  person: 'c59f1523-1786-48c7-baff-466de1db3320',
  benefit: '3aa45cbd-94c3-4601-84a6-66ce0f157dda',
  class: '7c51b9a8-d388-4e83-8c8b-ee3a90458d0b',
  case: 'f08a4a13-2567-41d0-bf8d-3af754b03464',
  access: '2b808769-8d09-4aa3-ac28-f8ac3526010f',
} as const;

/** What a relation of a payment points to. */
export const PAYMENT_TYPE = {
  organisation: 'c622654c-d87f-4ac7-9a42-d0580253b979',
  person: '480769fd-9744-4859-950f-95cbb5633d36',
  line: '4fd9d6c1-2939-4bfe-b803-ab0b3904bd2f',
} as const;

/** Formats of a journal note, and how often a benefit is calculated: class UUIDs that are published nowhere, so these are invented. */
export const NOTE_FORMAT = {
  text: 'bc4615b0-209f-49f3-85f5-93c5c57524b4',
  rtf: '5f2f7f0e-6b0e-4c5e-9a39-0f7a6f0d6b11',
} as const;
export const MONTHLY = 'bb065fbb-eb3b-4e70-81ba-feeadabc15c8';
