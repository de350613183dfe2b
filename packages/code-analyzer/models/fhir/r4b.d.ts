export * from 'fhir/r4';
