import { uuidOf } from '../identity.js';

/**
 * The KLE subjects that cases in Korsbæk carry: number and title, no more of the plan than the lives need. Class ids are KL's
 * own where one was found in public, else invented.
 */
const SUBJECTS: Readonly<Record<string, readonly [title: string, id?: string]>> = {
  '00.01.10': ['Opgaver der dækker flere hovedgrupper', 'cb1f77d6-cb0b-4f39-a79e-e58f5d50b3e0'],
  '15.17.06': ['Sygedagpengeopfølgning'],
  '15.17.12': ['Revalidering', '90bfd02b-8092-4b52-855c-e08f87aeadc0'],
  '15.17.22': ['Ressourceforløb'],
  '15.17.26': ['Jobafklaringsforløb'],
  '15.17.30': [
    'Helhedsorienteret plan - beskæftigelsesindsats mv.',
    'c921e079-a45d-11e8-9277-0050c2490048',
  ],
  '15.18.05': ['Virksomhedspraktik'],
  '15.18.10': ['Ansættelse med løntilskud'],
  '15.18.20': ['Vejledning og opkvalificering'],
  '15.20.01': ['Min Plan - beskæftigelsesindsats'],
  '15.20.20': ['Kontaktforløb m.v.'],
  '15.20.24': ['Fleksjob'],
  '15.20.36': ['Mentorstøtte', 'dbb1b318-3c85-11e3-9ae1-0050c2490048'],
  '17.03.00': ['Specialundervisning og specialpædagogisk bistand'],
  '17.27.15': ['Pligt til uddannelse, beskæftigelse eller anden aktivitet'],
  '17.27.30': ['Kontaktperson, kommunal ungeindsats'],
  '27.12.04': ['Rådgivning om sociale forhold'],
  '27.12.12': ['Handleplaner, voksne'],
  '27.24.03': ['Børnefaglig undersøgelse'],
  '27.36.04': ['Personlig og praktisk hjælp'],
  '27.36.12': ['Socialpædagogisk bistand (hjælp, omsorg eller støtte samt genoptræning)'],
  '27.36.14': ['Bostøtte efter servicelovens § 85 a'],
  '27.48.08': ['Støtte- og kontaktperson'],
  '27.51.04': ['Social behandling af stofmisbrug'],
  '27.54.08': ['Aktivitets- og samværstilbud (væresteder, daghjem m.v.)'],
  '27.57.04': ['Midlertidige botilbud efter servicelovens § 107'],
  '27.57.12': ['Krisecentre'],
  '27.60.00': ['Hjælpemidler, forbrugsgoder, boligindretning m.v.'],
  '28.09.00': ['Dagtilbud til børn indtil skolestart'],
  '29.09.08': ['Patientrettet forebyggelse'],
  '29.18.00': ['Kommunal sygepleje i almindelighed'],
  '29.21.00': ['Genoptræning og fysioterapi efter sundhedsloven'],
  '29.24.04': ['Alkoholbehandlingstilbud'],
  '32.03.04': ['Folkepension', '70355b26-6028-4e42-9eb1-1a93aa9890b1'],
  '32.03.16': ['Førtidspension'],
  '32.21.12': ['Hjælp til enkeltudgifter'],
  '32.24.04': ['Hjælp til forsørgelse (kontanthjælp mv.)'],
  '32.24.12': ['Ledighedsydelse', 'a8de3fba-c33e-4864-8dfe-dfc351f60756'],
  '32.24.28': ['Ressourceforløbsydelse, ressourceforløb', 'dbb1b318-3c85-11e3-9b44-0050c2490048'],
  '32.24.44': ['Særlig støtte efter § 34 i lov om aktiv socialpolitik'],
  '32.27.10': ['Fleksløntilskud'],
  '32.30.04': ['Udbetaling af sygedagpenge'],
  '34.10.10': ['Screening, afdækning og børnefaglig undersøgelse'],
  '34.15.05': ['Tidligt forebyggende indsatser'],
  '34.15.25': ['Støttende indsatser'],
  '34.25.00': ['Anbringelse i almindelighed'],
  '34.45.30': ['Merudgiftsydelse og kompensationsydelse til børn og unge'],
  '34.45.35': ['Hjælp til dækning af tabt arbejdsfortjeneste'],
  '34.50.15': ['Helhedsorienteret plan', '6fa7b59a-7d62-11ee-9c39-0050c2490048'],
  '34.50.20': ['Ungestøtte til unge fra 18 til 22 år'],
  '54.15.00': ['Danskuddannelse til voksne udlændinge m.fl.'],
  '54.42.08': ['Uddannelsesforløb, FGU'],
};

/** Class id of a subject; a number no plan knows gets one of its own. */
export function subjectId(number: string): string {
  return SUBJECTS[number]?.[1] ?? uuidOf(`KLE ${number}`);
}

/** Title of a subject; absent for a number Korsbæk does not know. */
export function subjectTitle(number: string): string | undefined {
  return SUBJECTS[number]?.[0];
}

export const SUBJECT_NUMBERS: readonly string[] = Object.keys(SUBJECTS);
