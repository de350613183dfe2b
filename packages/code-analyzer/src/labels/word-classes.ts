/** English as programmers write it. Nothing here knows what personal data is: that is the policy's to say. */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(word => word !== ''));

/** First word of a name that is an action or an event and not a value: `sendEmail`, `useEmail`, `onPhone`. */
export const verbs = setOf(`
  add allow apply archive ask assert assign attach authenticate await block build calculate call cancel capture change check choose clear clone close collect
  compare compile compose compute construct consume convert copy count create decode decrypt define delete deny describe destroy detect disable
  dispatch display drop edit emit enable encode encrypt ensure enter equals evaluate exclude execute expect export extract fetch fill
  filter find fix flush forget forgot format generate get guard guess handle hash hide ignore import include infer init initialise initialize inject insert invalidate is issue
  keep list load log lookup make map mark mask match merge migrate mock modify move need normalise normalize notify obfuscate obtain on open
  parse persist pick populate prepare prevent print process prompt provide publish pull push put query read receive redact redirect reduce refetch refresh
  refuse regenerate register reject remove rename render replace report request require resend reset reissue resolve restore retrieve retry return revoke rotate sanitize save scan schedule scrub search
  select send serialize set show skip sort split start stop store strip submit subscribe suggest sync throw toggle tokenize track transform
  trim try unlink unset unsubscribe unverify update upload upsert use validate verify view wait want warn watch with wrap write`);

/** First word of a name that answers yes or no: `isEmail`, `hasPhone`. */
export const questions = setOf(`
  are can could did do does had has have is may must need needs no not should was were will would without allows requires supports uses accepts`);

/** Words after which a name says what it belongs to, is keyed by, or is made from: `nameOfFile`, `emailByUserId`. */
export const prepositions = setOf(`
  about after as at before by during for from if in into like of on per since than that to until via when where which who whose with within without`);

/** After these a name tells a state or another form and not the value: `emailInUse`, `privateKeysOnDevice`, `emailAsUsername`. */
export const statePrepositions = setOf(
  'after as before if in into like on since than that until when where which who whose within without',
);

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

/** Words with which a name is as often a flag as a value: `uniqueEmail`, `validPassword`, `confirmPassword`. Only a known text is a value. */
export const doubtful = setOf('again confirm confirmation matching repeat repeated retype unique valid validated verified');

/** Those that also stand behind: `passwordConfirmation`. `emailVerified` is no e-mail. */
export const repetitions = setOf('again confirm confirmation repeat');

/** Words before a name that make it a stand-in and nobody's: `fakeEmail`, `supportEmail`. */
export const standIns = setOf(`
  fake mock mocked dummy bad banned common disallowed forbidden incorrect wrong weak num max min total forgotten lost example sample placeholder demo stub invalid bogus noreply support helpdesk system template regex
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

/** Last words of types whose values are shown to people and tell of nobody: `TranslationKey`, `ButtonLabel`. */
export const shownTexts = setOf('caption key label message placeholder translation');

/** Things with a name of their own. Their name, title or address is nobody's. */
export const things = setOf(`
  album animal area artifact asset attachment blob board book branch brand bucket building bundle button campaign category cell certificate channel chapter chart
  city class cluster code collection color command commit component connection container content contract country course currency dashboard database dataset
  deployment dialog directory disk district document domain drug element email engine entity environment event exchange experiment extension
  field file folder font form framework function game group icon image ingredient instrument interface invoice item job key keyword lab
  language layer layout license link list location log map market material measure media medication menu message metric mode model module movie
  node notification object operator package page panel parameter parcel part partition path pipeline place plan playlist plugin policy pool port
  post project process product program property protocol query queue realm recipe record region release repo repository resource role room route rule
  sample schema script section segment shape sheet signal skill slide snapshot song source space spreadsheet stage state status step stock store
  stream street structure style subject subnet symbol table tag target task team template test theme thread ticket tool topic track trait
  type unit url variable vehicle version video view widget window workflow workspace zone`);

/** Things that are reached at an address, number or mailbox of their own: what they have may be nobody's. */
export const reachableThings = setOf(`
  adapter agency api app application bank bot broker business camera carrier clinic community company config configuration consumer
  controller corporation department distributor enterprise facility factory faculty firm fixture gateway handler hospital host hotel institution integration
  issuer laboratory library loader logger machine mailer manager manufacturer merchant middleware mint mirror mock module network office operator option options
  organisation organization parish pharmacy platform practice preference printer processor producer provider publisher registry resolver restaurant
  router satellite scheduler school sensor server service setting shop site station strategy supplier system tenant transport union university vendor
  venue warehouse webhook website worker`);

/** Last words of classes that do things and hold nobody's data, whatever is injected into them. */
export const actors = setOf(`
  adapter api app application builder bus cache client command component connection consumer container controller dispatcher driver emitter engine exporter factory
  gateway guard handler importer interactor interceptor job listener loader logger mailer manager middleware module notifier observer orchestrator pipe plugin
  pool processor producer provider publisher queue reducer registry renderer repository resolver router runner scheduler sender server service sink socket
  strategy stream subscriber transport transformer validator watcher worker`);

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

/** Last words of a name for something that points, counts or sorts, whatever it is put into: `customer.id`, `order.status`. */
export const plainHeads = setOf(`
  count currency flag guid href id ids index kind length level locale plan role size slug status tier timestamp total type uid uri url uuid version`);
