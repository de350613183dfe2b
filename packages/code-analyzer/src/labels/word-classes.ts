/** English as programmers write it. Nothing here knows what personal data is: that is the policy's to say. */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(word => word !== ''));

/** First word of a name that is an action or an event and not a value: `sendEmail`, `useEmail`, `onPhone`. */
export const verbs = setOf(`
  add allow apply archive ask assert assign attach await block build calculate call cancel capture change check choose clear clone close collect
  compare compile compose compute confirm convert copy count create decode decrypt define delete deny describe destroy detect disable
  dispatch display drop edit emit enable encode encrypt ensure enter equals evaluate exclude execute expect export extract fetch fill
  filter find fix flush forget format generate get guard guess handle hash hide ignore import include infer inject insert is
  keep list load log lookup make map mark mask match merge migrate mock modify move need normalize notify obfuscate obtain on open
  parse persist pick populate prepare prevent print process prompt provide publish pull push put query read receive redact redirect reduce refresh
  refuse register reject remove rename render replace report request require resend reset resolve restore retrieve return revoke sanitize save scan scrub search
  select send serialize set show skip sort split start stop store strip submit subscribe suggest sync throw toggle tokenize track transform
  trim try unlink unset unsubscribe update upload upsert use validate verify view wait want warn watch with wrap write`);

/** First word of a name that answers yes or no: `isEmail`, `hasPhone`. */
export const questions = setOf(`
  are can could did do does had has have is may must need needs no not should was were will would without allows requires supports uses accepts`);

/** Words after which a name says what it belongs to, is keyed by, or is made from: `nameOfFile`, `emailByUserId`. */
export const prepositions = setOf('as at by for from in into of on per to via with without within');

/** As the first word of a name these say which of several: `toEmail`, `fromAddress`. */
export const directions = setOf('to from cc bcc in at');

export const conjunctions = setOf('and or');

/** Last words that leave the value what it is: `emailList`, `phoneValue`, `emailNormalized`, `phoneHome`. */
export const transparentHeads = setOf(`
  list lists array arrays set sets map maps collection collections items item entries entry values value string strings str
  raw normalized lower lowercase lowercased upper uppercase trimmed sanitized cleaned clean decoded encoded plain plaintext cleartext decrypted
  param params arg args attr attribute attributes
  home work office personal private business mobile primary secondary main alternate alternative billing shipping
  old new current previous prev next original other kana`);

/** Adjectives and determiners before a word that leave it what it is: `newName`, `primaryAddress`. */
export const transparentModifiers = setOf(`
  a an the my your his her their our its own other another new old current previous prev next last original updated latest raw plain
  primary secondary main alternate alternative home work personal private mobile legal real actual given requested submitted entered
  parsed normalized trimmed clean decoded decrypted optional maybe full all some any first second third billing shipping mailing postal delivery
  residential permanent temporary invited signed existing to from cc bcc reply`);

/** Words before a name that make it a stand-in and nobody's: `fakeEmail`, `supportEmail`. */
export const standIns = setOf(`
  fake mock mocked dummy example sample placeholder demo stub invalid bogus noreply support helpdesk system template regex
  seed lorem unknown missing empty default`);

/** Words that claim that a value is protected. A claim proves nothing; it lowers the evidence. */
export const protectionClaims = setOf(`
  anonymised anonymized cipher ciphered ciphertext digest encrypted hash hashed masked obfuscated pseudonymised pseudonymized redacted
  scrambled scrubbed sealed tokenised tokenized truncated hmac sha`);

/** Last words of an owner that make its members something about a value and not the value: `errors.email`, `EmailColumns.phone`. */
export const harmlessOwners = setOf(`
  ability abilities action alias alert assertion aria autocomplete badge breakpoint capability check column constant constraint converter count
  counter css default definition dictionary diff directive dirty disabled driver enabled enum err error example exclude excluded exclusion feature field filter flag
  format formatter generator heading helper hint i18n icon id include included index indexes indices inclusion instruction key keyword label layout limit
  locale lookup mapper mapping mask matcher message middleware navigation namespace nav omit orderby parser pattern permission placeholder prefix
  reducer regex regexp required requirement role route rule sanitizer schema select selection selector sensitivity serializer shape size sort sorting spec status
  step style suffix switch template test text theme toggle tooltip touched transformer transition translation trigger type url util utility
  validation validator variant visibility warning where widget width word`);

/** Things with a name, an address or a mailbox of their own. Their members are nobody's until more is known. */
export const things = setOf(`
  adapter api bot builder client component config configuration consumer controller device event factory fixture handler issue listener loader logger
  mailer manager middleware migration mock notification option options preference processor producer reducer resolver scheduler service setting strategy
  util worker
  agency agreement album animal app application area artifact asset attachment bank blob board book branch brand broker bucket building bundle
  business button calendar camera campaign carrier category cell certificate channel chapter chart city class clinic cluster code collection color
  column command commit community company component computer connection container content contract corporation country course cluster currency
  dashboard database dataset datasource department deployment device dialog directory disk distribution district document domain drug element
  email engine enterprise entity enum environment event exchange experiment export extension facility faculty feature feed field file firm folder font
  form forum framework function game gateway group hospital host hotel icon image ingredient institution instrument integration interface invoice
  item job key keyboard keyword lab label laboratory language layer layout library license link list location log machine mail manufacturer map market
  measure media medication menu merchant message method metric mint mirror mode model module monitor movie namespace network node notification
  object office operator organisation organization package page panel parameter parcel parish part partition path pharmacy pipeline place plan platform playlist plugin
  policy pool port portal post practice printer process product program project property protocol provider publisher query queue realm recipe record
  region registry release repo repository resource restaurant restroom role room route router rule sample satellite schema school script section
  segment sensor server service session shard sheet shop signal site skill slide snapshot socket song source space spreadsheet stage station
  status step stock store stream street structure style subject subnet supplier supplier symbol system tab table tag target task team template
  tenant terminal test theme thread ticket title token tool topic track trait transport type unit university url variable vehicle vendor venue version
  video view warehouse webhook website widget window workflow workspace zone`);

/** Words after the noun that say in which form an owner comes: `UserDto`, `patientRow`. */
export const ownerForms = setOf(`
  args arg array attributes attrs base bean body collection create created creation dao data detail details doc document dto entity entries entry
  form full info input insert interface item items json lean list map model obj object output params partial payload profile props
  public record records req request res response result results row rows schema select slice snapshot state store struct summary table tables type update
  updated value values view vo`);

/** Before a person's noun, these make it no person: `BankAccount`, `ClassMember`. */
export const inanimateModifiers = setOf(`
  bank class cloud database db enum interface ledger machine object os service storage struct system technical test type union`);

/** Words for what a number can express, in a phrase of a category: an e-mail is none of these. */
export const quantities = setOf(`
  age amount balance birth birthdate birthday code coordinate coordinates date day dob height income lat latitude level lng lon long longitude
  measurement month no number postcode pressure rate salary score year wage weight zip`);

/** Words for what a `Date` can express. */
export const moments = setOf('age birth birthdate birthday date day dob month time year');
