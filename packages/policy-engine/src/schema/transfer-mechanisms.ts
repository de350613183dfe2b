/**
 * What lets personal data leave the region of its subject. A rule of `residency` lists those that suffice for it: the same
 * word may be enough under one law and mean nothing under another.
 */
export const transferMechanisms = [
  // An adequacy decision, the EU-US Data Privacy Framework among them (GDPR art. 45).
  'adequacy',
  // Standard contractual clauses (GDPR art. 46.2.c).
  'scc',
  // Binding corporate rules (GDPR art. 47).
  'bcr',
  // GDPR art. 46.2.e.
  'code-of-conduct',
  // GDPR art. 46.2.f; PIPL art. 38(2).
  'certification',
  // Clauses that an authority has authorised (GDPR art. 46.3.a).
  'authorised-clauses',
  // An instrument between public authorities (GDPR art. 46.2.a).
  'public-instrument',
  // A derogation for a specific situation (GDPR art. 49).
  'derogation',
  // International Data Transfer Agreement, or the Addendum to the clauses of the EU (UK GDPR art. 46).
  'idta',
  // Security assessment by the authority (PIPL art. 38(1), art. 40).
  'security-assessment',
  // Standard contract of the authority, filed with it (PIPL art. 38(3)).
  'standard-contract',
  // Measures of the recipient that are equivalent (APPI art. 28).
  'equivalent-measures',
  // Consent of the person to this transfer (APPI art. 28).
  'consent',
] as const;
