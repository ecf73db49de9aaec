import { tableOf } from './table-of.js';

/** Invented roles for demonstration data, where nothing is published. A role found only here is a finding; production refuses the table. */
export const KORSBAEK_ROLES = tableOf(
  'korsbaek',
  {
    'caseActor.otherHandler': '0708ae82-0ecd-4e4a-83a6-dc49194ce248',
    'caseParty.secondary': 'e3930165-e85d-45cc-87a2-324ddec714bd',
    'caseParty.benefitRecipient': '7baf0814-f080-4bbe-8419-b78898dee9fa',
    'caseClass.intervention': 'a92ab755-9ac0-4ef6-8c19-87c25375dd60',
    'caseClass.benefit': '85075595-5085-4583-89d6-53c21b312b83',
    'caseClass.displayExclusion': '7916898a-02b4-43fe-8aa8-c59146cc638a',
    'caseClass.outcome': '0e8365ba-098d-48e2-8979-49adacea3a99',
    'caseRelation.parent': '7bf10677-ccaf-4491-81ea-b7e96321ae0c',
    'caseRelation.precedent': '02e1a916-ea26-4be9-8847-f42c2cc47abd',
    'caseRelation.related': 'b319829c-7f94-4cd8-8390-1ce00906b5eb',
    'journal.filed': '1d072e8f-77df-421e-86b3-847caf22014d',
    'journal.enclosed': 'd348efde-cf3c-4590-8cd8-61a792f47e53',
    'journal.note': 'e690a989-7884-4493-8a64-d9fbe854445d',
    'caseAccess.access': '074f1f29-d1cb-462b-8b21-f48abeb0b7a8',
    'documentAccess.access': '074f1f29-d1cb-462b-8b21-f48abeb0b7a8',
    'documentActor.owner': '5bfd7794-fc8b-4da1-85ed-22b07ea7e6ba',
    'documentActor.responsible': '6362a0a4-c3f2-471d-8746-3f19488ab433',
    'documentActor.primaryHandler': 'ac55d400-03c8-4514-894c-eb2d1391a757',
    'documentParty.party': 'edcece55-2b86-48d9-8a9a-02e4990597ae',
    'documentClass.primary': '92710c72-ab15-4182-8c40-de89f19d247b',
  },
  [
    ['company', '37eacc98-cb65-4c02-849b-2b2081581e00'],
    ['case', '287b7dc3-927c-4244-897b-b92f6e5669a5'],
    ['document', 'fc350376-d552-440c-8c36-c2dbed6f3580'],
  ],
  true,
);
