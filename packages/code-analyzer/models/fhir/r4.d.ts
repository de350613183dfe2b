/** Resources of FHIR, narrowed to those about people and to what carries their data. */
export interface Element {
  id?: string;
  extension?: Extension[];
}
export interface Extension extends Element {
  url: string;
  valueString?: string;
  [value: `value${string}`]: any;
}
export interface Resource {
  resourceType: string;
  id?: string;
  meta?: any;
  implicitRules?: string;
  language?: string;
}
export interface DomainResource extends Resource {
  text?: { status: string; div: string };
  contained?: any[];
  extension?: Extension[];
  modifierExtension?: Extension[];
}
export interface Period extends Element {
  start?: string;
  end?: string;
}
export interface Coding extends Element {
  system?: string;
  version?: string;
  code?: string;
  display?: string;
}
export interface CodeableConcept extends Element {
  coding?: Coding[];
  text?: string;
}
export interface Quantity extends Element {
  value?: number;
  unit?: string;
  system?: string;
  code?: string;
}
export interface Reference<T = any> extends Element {
  reference?: string;
  type?: string;
  identifier?: Identifier;
  display?: string;
}
export interface Identifier extends Element {
  use?: string;
  type?: CodeableConcept;
  system?: string;
  value?: string;
  period?: Period;
  assigner?: Reference;
}
export interface Annotation extends Element {
  authorString?: string;
  time?: string;
  text: string;
}
export interface Attachment extends Element {
  contentType?: string;
  data?: string;
  url?: string;
  title?: string;
}
export interface HumanName extends Element {
  use?: string;
  text?: string;
  family?: string;
  given?: string[];
  prefix?: string[];
  suffix?: string[];
  period?: Period;
}
export interface ContactPoint extends Element {
  system?: string;
  value?: string;
  use?: string;
  rank?: number;
  period?: Period;
}
/** By the names that vocabularies have for them. */
export type PhoneNumber = ContactPoint;
export type PostalAddress = Address;
export interface Address extends Element {
  use?: string;
  type?: string;
  text?: string;
  line?: string[];
  city?: string;
  district?: string;
  state?: string;
  postalCode?: string;
  country?: string;
  period?: Period;
}
interface Individual extends DomainResource {
  active?: boolean;
}
/** @subject */
export interface Patient extends Individual {
  resourceType: 'Patient';
  identifier?: Identifier[];
  name?: HumanName[];
  telecom?: PhoneNumber[];
  gender?: 'male' | 'female' | 'other' | 'unknown';
  birthDate?: string;
  address?: PostalAddress[];
  photo?: Attachment[];
  deceasedBoolean?: boolean;
  deceasedDateTime?: string;
  maritalStatus?: CodeableConcept;
  multipleBirthBoolean?: boolean;
  contact?: PatientContact[];
  communication?: any[];
  generalPractitioner?: Reference[];
  managingOrganization?: Reference;
  link?: any[];
}
/** @subject */
export interface Person extends Individual {
  resourceType: 'Person';
  identifier?: Identifier[];
  name?: HumanName[];
  telecom?: PhoneNumber[];
  gender?: 'male' | 'female' | 'other' | 'unknown';
  birthDate?: string;
  address?: PostalAddress[];
  photo?: Attachment[];
  managingOrganization?: Reference;
  link?: any[];
}
/** @subject */
export interface RelatedPerson extends Individual {
  resourceType: 'RelatedPerson';
  identifier?: Identifier[];
  name?: HumanName[];
  telecom?: PhoneNumber[];
  gender?: 'male' | 'female' | 'other' | 'unknown';
  birthDate?: string;
  address?: PostalAddress[];
  photo?: Attachment[];
  patient: Reference<Patient>;
  relationship?: CodeableConcept[];
  period?: Period;
}
/** @subject */
export interface Practitioner extends Individual {
  resourceType: 'Practitioner';
  identifier?: Identifier[];
  name?: HumanName[];
  telecom?: PhoneNumber[];
  gender?: 'male' | 'female' | 'other' | 'unknown';
  birthDate?: string;
  address?: PostalAddress[];
  photo?: Attachment[];
  qualification?: any[];
  communication?: any[];
}
/** @subject */
export interface PatientContact extends Element {
  relationship?: CodeableConcept[];
  name?: HumanName;
  telecom?: PhoneNumber[];
  address?: PostalAddress;
  gender?: 'male' | 'female' | 'other' | 'unknown';
  organization?: Reference;
  period?: Period;
}
export interface Observation extends DomainResource {
  resourceType: 'Observation';
  identifier?: Identifier[];
  status: string;
  category?: CodeableConcept[];
  code: CodeableConcept;
  subject?: Reference;
  encounter?: Reference;
  effectiveDateTime?: string;
  issued?: string;
  performer?: Reference[];
  valueQuantity?: Quantity;
  valueCodeableConcept?: CodeableConcept;
  valueString?: string;
  valueBoolean?: boolean;
  valueInteger?: number;
  interpretation?: CodeableConcept[];
  note?: Annotation[];
  component?: any[];
}
export interface Condition extends DomainResource {
  resourceType: 'Condition';
  identifier?: Identifier[];
  clinicalStatus?: CodeableConcept;
  verificationStatus?: CodeableConcept;
  category?: CodeableConcept[];
  severity?: CodeableConcept;
  code?: CodeableConcept;
  bodySite?: CodeableConcept[];
  subject: Reference;
  encounter?: Reference;
  onsetDateTime?: string;
  recordedDate?: string;
  note?: Annotation[];
}
export interface Encounter extends DomainResource {
  resourceType: 'Encounter';
  identifier?: Identifier[];
  status: string;
  subject?: Reference;
  participant?: any[];
  period?: Period;
  [other: string]: any;
}
export interface BundleEntry<T = any> {
  fullUrl?: string;
  resource?: T;
  search?: any;
  request?: any;
  response?: any;
}
export interface Bundle<T = any> extends Resource {
  resourceType: 'Bundle';
  type: string;
  total?: number;
  link?: any[];
  entry?: BundleEntry<T>[];
}
export interface OperationOutcome extends DomainResource {
  resourceType: 'OperationOutcome';
  issue: any[];
}
export interface Organization extends DomainResource {
  resourceType: 'Organization';
  [other: string]: any;
}
export interface Location extends DomainResource {
  resourceType: 'Location';
  [other: string]: any;
}
export interface Appointment extends DomainResource {
  resourceType: 'Appointment';
  [other: string]: any;
}
export interface MedicationRequest extends DomainResource {
  resourceType: 'MedicationRequest';
  [other: string]: any;
}
export interface MedicationStatement extends DomainResource {
  resourceType: 'MedicationStatement';
  [other: string]: any;
}
export interface Medication extends DomainResource {
  resourceType: 'Medication';
  [other: string]: any;
}
export interface AllergyIntolerance extends DomainResource {
  resourceType: 'AllergyIntolerance';
  [other: string]: any;
}
export interface Immunization extends DomainResource {
  resourceType: 'Immunization';
  [other: string]: any;
}
export interface Procedure extends DomainResource {
  resourceType: 'Procedure';
  [other: string]: any;
}
export interface DiagnosticReport extends DomainResource {
  resourceType: 'DiagnosticReport';
  [other: string]: any;
}
export interface DocumentReference extends DomainResource {
  resourceType: 'DocumentReference';
  [other: string]: any;
}
export interface Questionnaire extends DomainResource {
  resourceType: 'Questionnaire';
  [other: string]: any;
}
export interface QuestionnaireResponse extends DomainResource {
  resourceType: 'QuestionnaireResponse';
  [other: string]: any;
}
export interface Coverage extends DomainResource {
  resourceType: 'Coverage';
  [other: string]: any;
}
export interface Claim extends DomainResource {
  resourceType: 'Claim';
  [other: string]: any;
}
export interface Communication extends DomainResource {
  resourceType: 'Communication';
  [other: string]: any;
}
export interface CarePlan extends DomainResource {
  resourceType: 'CarePlan';
  [other: string]: any;
}
export interface CareTeam extends DomainResource {
  resourceType: 'CareTeam';
  [other: string]: any;
}
export interface Consent extends DomainResource {
  resourceType: 'Consent';
  [other: string]: any;
}
export interface ServiceRequest extends DomainResource {
  resourceType: 'ServiceRequest';
  [other: string]: any;
}
export interface Schedule extends DomainResource {
  resourceType: 'Schedule';
  [other: string]: any;
}
export interface Slot extends DomainResource {
  resourceType: 'Slot';
  [other: string]: any;
}
export interface Task extends DomainResource {
  resourceType: 'Task';
  [other: string]: any;
}
export interface Device extends DomainResource {
  resourceType: 'Device';
  [other: string]: any;
}
export interface Specimen extends DomainResource {
  resourceType: 'Specimen';
  [other: string]: any;
}
export interface Binary extends DomainResource {
  resourceType: 'Binary';
  [other: string]: any;
}
export interface Subscription extends DomainResource {
  resourceType: 'Subscription';
  [other: string]: any;
}
export interface AuditEvent extends DomainResource {
  resourceType: 'AuditEvent';
  [other: string]: any;
}
export interface Provenance extends DomainResource {
  resourceType: 'Provenance';
  [other: string]: any;
}
export interface PractitionerRole extends DomainResource {
  resourceType: 'PractitionerRole';
  [other: string]: any;
}
export type FhirResource =
  Patient | Person | RelatedPerson | Practitioner | Observation | Condition | Encounter | Bundle | OperationOutcome;
