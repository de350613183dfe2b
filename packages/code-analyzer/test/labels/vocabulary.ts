import type { CategoryWords, Vocabulary } from '../../src/vocabulary.ts';

const category = (id: string, words: readonly string[], more: Partial<CategoryWords> = {}): CategoryWords => ({
  id,
  words,
  ambiguous: [],
  types: [],
  ...more,
});

/** A vocabulary as a policy would give it. */
export const testVocabulary: Vocabulary = {
  categories: [
    category('contact.email', ['email', 'e mail', 'email address', 'mail address'], { types: ['EmailAddress'] }),
    category('contact.phone', ['phone', 'phone number', 'telephone', 'mobile number', 'cell phone'], {
      ambiguous: ['mobile', 'fax'],
      types: ['PhoneNumber'],
    }),
    category(
      'contact.address',
      ['street address', 'home address', 'postal address', 'address line', 'zip code', 'postcode', 'postal code'],
      {
        ambiguous: ['address', 'street', 'city', 'zip'],
        types: ['PostalAddress'],
      },
    ),
    category(
      'identity.name',
      ['full name', 'first name', 'last name', 'surname', 'family name', 'given name', 'middle name', 'maiden name'],
      {
        ambiguous: ['name', 'display name', 'title', 'initials'],
        types: ['HumanName'],
      },
    ),
    category('identity.username', ['username', 'user name', 'login name']),
    category('identity.gov-id', ['ssn', 'social security number', 'passport number', 'national id', 'tax id', 'driver license number']),
    category('identity.birth', ['date of birth', 'birth date', 'dob', 'birthday', 'birth year']),
    category('identity.gender', ['gender'], { ambiguous: ['sex'] }),
    category('identity.photo', ['profile picture', 'profile photo'], { ambiguous: ['photo', 'avatar'] }),
    category('device.ip', ['ip address'], { ambiguous: ['ip'] }),
    category('health.record', ['diagnosis', 'blood type', 'prescription', 'medical history', 'allergies']),
    category('payment.card', ['card number', 'credit card', 'cvv', 'cvc'], { ambiguous: ['pan'], shown: 6 }),
    category('payment.bank', ['iban', 'bank account number', 'account number', 'routing number']),
    category('financial.salary', ['salary']),
    category('location.position', ['latitude', 'longitude', 'geo location'], { types: ['GeolocationCoordinates', 'LocationObjectCoords'] }),
    category('credential.password', ['password', 'passphrase'], { secret: true }),
    category('credential.token', ['access token', 'refresh token', 'api key', 'authorization header', 'cookie header', 'sid cookie'], {
      secret: true,
      shown: 8,
      ambiguous: ['token'],
    }),
  ],
  subjects: [
    { id: 'patient', types: ['Patient', 'PatientRecord'] },
    { id: 'customer', types: ['User', 'Customer', 'Account', 'Member', 'Guest'] },
    { id: 'employee', types: ['Employee', 'StaffMember'] },
    { id: 'contact', types: ['Person', 'Contact', 'Lead', 'Applicant'] },
  ],
};
