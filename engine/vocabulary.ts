/**
 * The closed lists of the domain, written once. Database enums, TypeScript types and the keys of the
 * messages on screen derive from these arrays; adding a word here makes the compiler list the rest.
 */

export const LOCALES = ['fr', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** The 16 competences of the CRCN, by their official codes. */
export const COMPETENCES = [
	'1.1',
	'1.2',
	'1.3',
	'2.1',
	'2.2',
	'2.3',
	'2.4',
	'3.1',
	'3.2',
	'3.3',
	'3.4',
	'4.1',
	'4.2',
	'4.3',
	'5.1',
	'5.2'
] as const;
export type CompetenceCode = (typeof COMPETENCES)[number];

/** Levels that a challenge of the bank can have; level 8 is described by the framework but not open. */
export const CHALLENGE_LEVELS = [1, 2, 3, 4, 5, 6, 7] as const;
export type ChallengeLevel = (typeof CHALLENGE_LEVELS)[number];

/**
 * Kinds of challenge, by the names of the field: one choice (QCU), several choices (QCM), one typed answer
 * (QROC), several independent fields (QROCM), and elements to put in order.
 */
export const CHALLENGE_KINDS = ['qcu', 'qcm', 'qroc', 'qrocm', 'order', 'practical'] as const;
export type ChallengeKind = (typeof CHALLENGE_KINDS)[number];

/** What a typed answer is, which decides what may be forgiven in it. */
export const ANSWER_TYPES = ['text', 'number', 'code', 'date', 'email', 'url'] as const;
export type AnswerType = (typeof ANSWER_TYPES)[number];

/**
 * What the correction may forgive in a typed answer; which of them depends on its type, see `RULES`. `typography`:
 * quotes, dashes, spaces and digits of another keyboard; `article`: « le », « the », « n° » before; `punctuation`:
 * around and between words; `unit`: the one shown, typed again; `notation`: another way of writing the same number or
 * day; `protocol`: `https://` or `mailto:` before, the slash after; `typingError`: a letter added, left out, changed or
 * swapped with its neighbor.
 */
export const TOLERANCES = [
	'typography',
	'case',
	'accents',
	'ligatures',
	'spaces',
	'punctuation',
	'article',
	'unit',
	'notation',
	'protocol',
	'typingError'
] as const;
export type Tolerance = (typeof TOLERANCES)[number];

/** Result of one answer. Only `ok` counts as a success. */
export const ANSWER_RESULTS = ['ok', 'ko', 'skipped', 'timedOut', 'focusLost'] as const;
export type AnswerResult = (typeof ANSWER_RESULTS)[number];

/** Where an assessment stands. Only `started` accepts answers. */
export const ASSESSMENT_STATES = [
	'started',
	'completed',
	'endedByInvigilator',
	'endedDueToDurationExceeded',
	'endedDueToFinalization'
] as const;
export type AssessmentState = (typeof ASSESSMENT_STATES)[number];

/** What became of a challenge once served. An accepted alert makes it `excluded`. */
export const SERVED_STATES = ['asked', 'answered', 'excluded'] as const;

/** `closed`: the test ended, or another challenge came, before anybody decided. */
export const LIVE_ALERT_STATES = ['ongoing', 'accepted', 'dismissed', 'closed'] as const;
export type LiveAlertState = (typeof LIVE_ALERT_STATES)[number];

/** Reasons for which an invigilator accepts a live alert, with the codes that the minutes (PV) use. */
export const LIVE_ALERT_REASONS = {
	imageNotDisplaying: 'E1',
	embedNotWorking: 'E2',
	fileNotOpening: 'E3',
	websiteUnavailable: 'E4',
	websiteBlocked: 'E5',
	extraTimeExceeded: 'E8',
	softwareNotWorking: 'E9',
	unintentionalFocusOut: 'E10',
	skipOnOops: 'E11',
	accessibilityIssue: 'E12'
} as const;
export type LiveAlertReason = keyof typeof LIVE_ALERT_REASONS;
export const LIVE_ALERT_REASON_KEYS = Object.keys(LIVE_ALERT_REASONS) as [
	LiveAlertReason,
	...LiveAlertReason[]
];

export const INCIDENT_CATEGORIES = [
	'candidateInformationChange',
	'signatureIssue',
	'fraud',
	'nonBlockingTechnicalIssue',
	'nonBlockingCandidateIssue',
	'inChallenge'
] as const;
export type IncidentCategory = (typeof INCIDENT_CATEGORIES)[number];

/** What is written in the minutes (PV), by the codes they print; the holes are of codes retired long ago. */
export const INCIDENT_CODES = [
	'C1',
	'C2',
	'C4',
	'C6',
	'C7',
	'C8',
	...(Object.values(LIVE_ALERT_REASONS) as LiveAlertCode[])
] as const;
type LiveAlertCode = (typeof LIVE_ALERT_REASONS)[LiveAlertReason];
export type IncidentCode = (typeof INCIDENT_CODES)[number];

/** What the server knows of a candidate's connection. `doubtful`: a page is there, and missed its heartbeat. */
export const CONNECTIONS = ['never', 'online', 'lost', 'doubtful'] as const;
export type Connection = (typeof CONNECTIONS)[number];

/** What a candidate is doing, in the order of a session; see `candidateStatus`. */
export const CANDIDATE_STATUSES = [
	'expected',
	'arriving',
	'waiting',
	'authorizedToStart',
	'answering',
	'askingToResume',
	'authorizedToResume',
	'completed',
	'endedByInvigilator',
	'endedDueToDurationExceeded',
	'endedDueToFinalization'
] as const;
export type CandidateStatus = (typeof CANDIDATE_STATUSES)[number];

/** Kinds of certification center. */
export const STRUCTURE_TYPES = ['SCO', 'SUP', 'PRO'] as const;
/** Kinds of organization: of the secondary, of the primary, of higher education, and all others. */
export const ORGANIZATION_TYPES = ['SCO', 'SCO-1D', 'SUP', 'PRO'] as const;
export type OrganizationType = (typeof ORGANIZATION_TYPES)[number];
/** What has a team. */
export const STRUCTURE_KINDS = ['center', 'organization'] as const;
export type StructureKind = (typeof STRUCTURE_KINDS)[number];
export const MEMBER_ROLES = ['member', 'administrator'] as const;
export type StructureType = (typeof STRUCTURE_TYPES)[number];
export type MemberRole = (typeof MEMBER_ROLES)[number];

/** Of a school: they decide from which day its certification center is open. */
export const SCHOOL_TAGS = ['COLLEGE', 'LYCEE', 'LYCEE PRO', 'AEFE', 'AGRICULTURE'] as const;
export type SchoolTag = (typeof SCHOOL_TAGS)[number];

/** The two opening days that the staff sets for schools. */
export const SCHOOL_OPENINGS = ['college', 'lycee'] as const;
export type SchoolOpening = (typeof SCHOOL_OPENINGS)[number];

/** People of the service itself, by what they may do in the space of the jury. */
export const STAFF_ROLES = ['superAdmin', 'certif', 'support', 'metier'] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

export const INVITATION_STATES = ['pending', 'accepted', 'cancelled'] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];

/** What the staff does to a center. */
export const STRUCTURE_CHANGE_KINDS = [
	'created',
	'edited',
	'archived',
	'restored',
	'claimed'
] as const;
export type StructureChangeKind = (typeof STRUCTURE_CHANGE_KINDS)[number];

/** What the staff may open to an organization beside what every one may do. */
export const ORGANIZATION_FEATURES = [
	'exams',
	'multipleSendings',
	'statistics',
	'attestations',
	'skillColumns',
	'places',
	'placeLimit',
	'missions',
	'spokenTexts'
] as const;
/** Of one that the staff said nothing about. */
export const USUAL_FEATURES = [
	'exams',
	'multipleSendings',
	'statistics',
	'attestations',
	'missions'
] as const satisfies readonly (typeof ORGANIZATION_FEATURES)[number][];
export type OrganizationFeature = (typeof ORGANIZATION_FEATURES)[number];

/** What somebody may obtain an attestation of. */
export const ATTESTATION_KINDS = ['sixthGrade', 'classLife', 'safety'] as const;
export type AttestationKind = (typeof ATTESTATION_KINDS)[number];

/** Of an activity of a mission: those of each step from the easiest up, then the dare at its end. */
export const ACTIVITY_LEVELS = ['tutorial', 'training', 'validation', 'dare'] as const;
export type ActivityLevel = (typeof ACTIVITY_LEVELS)[number];
export const ACTIVITY_STATUSES = ['started', 'succeeded', 'failed', 'skipped'] as const;
export type ActivityStatus = (typeof ACTIVITY_STATUSES)[number];

/** Where a pupil is in a mission. */
export const MISSION_STATUSES = ['notStarted', 'started', 'completed'] as const;
export type MissionStatus = (typeof MISSION_STATUSES)[number];
/** What a mission gave, from the least up. */
export const MISSION_RESULTS = ['notReached', 'partlyReached', 'reached', 'exceeded'] as const;
export type MissionResult = (typeof MISSION_RESULTS)[number];
/** What became of a step of a mission. */
export const STEP_STATUSES = ['coming', 'current', 'validated', 'notValidated'] as const;
export type StepStatus = (typeof STEP_STATUSES)[number];

/** Of a lot of places: free, paid, and the kinds of paid ones. */
export const PLACE_CATEGORIES = ['T0', 'T1', 'T2', 'T2bis', 'T3'] as const;
export type PlaceCategory = (typeof PLACE_CATEGORIES)[number];

/** What a candidate is certified in; every center may do `CORE`, the others need its habilitation. */
export const FRAMEWORKS = [
	'CORE',
	'CLEA',
	'DROIT',
	'EDU_1ER_DEGRE',
	'EDU_2ND_DEGRE',
	'EDU_CPE',
	'PRO_SANTE'
] as const;
export type Framework = (typeof FRAMEWORKS)[number];

/** Where a session stands, for its center and for the staff; see `sessionStatus`. */
export const SESSION_STATUSES = ['created', 'finalized', 'inProcess', 'processed'] as const;
export type SessionStatus = (typeof SESSION_STATUSES)[number];

/** Where the staff looks for a session; see `juryQueue`. */
export const JURY_QUEUES = [
	'toPublish',
	'needsHuman',
	'scoring',
	'published',
	'notFinalized'
] as const;
export type JuryQueue = (typeof JURY_QUEUES)[number];

/** Why the results of a session are not published before somebody looked at it. */
export const HUMAN_REASONS = [
	'globalComment',
	'impactfulIncident',
	'resultInError',
	'officerAssigned'
] as const;
export type HumanReason = (typeof HUMAN_REASONS)[number];

export const SEXES = ['M', 'F'] as const;
export type Sex = (typeof SEXES)[number];

/** Who pays for a candidate, outside schools. */
export const BILLING_MODES = ['free', 'paid', 'prepaid'] as const;
export type BillingMode = (typeof BILLING_MODES)[number];

/** What is told of a candidate to enrol him, in the order of the columns of a list. */
export const CANDIDATE_FIELDS = [
	'lastName',
	'firstName',
	'externalId',
	'extraTime',
	'birthDate',
	'birthCity',
	'birthPostalCode',
	'birthInseeCode',
	'birthCountry',
	'email',
	'resultRecipientEmail',
	'sex',
	'accessibility',
	'framework',
	'billingMode',
	'prepaymentCode'
] as const;
export type CandidateField = (typeof CANDIDATE_FIELDS)[number];

/** What can be wrong in what is told of a candidate, by the codes of the field. */
export const CANDIDATE_FAULTS = [
	'CANDIDATE_FIRST_NAME_REQUIRED',
	'CANDIDATE_LAST_NAME_REQUIRED',
	'CANDIDATE_TEXT_NOT_VALID',
	'CANDIDATE_SEX_REQUIRED',
	'CANDIDATE_SEX_NOT_VALID',
	'CANDIDATE_BIRTHDATE_REQUIRED',
	'CANDIDATE_BIRTHDATE_FORMAT_NOT_VALID',
	'CANDIDATE_BIRTHDATE_MUST_BE_GREATER',
	'CANDIDATE_BIRTHDATE_MUST_BE_PAST',
	'CANDIDATE_BIRTH_INFORMATION_REQUIRED',
	'CANDIDATE_BIRTH_COUNTRY_REQUIRED',
	'CANDIDATE_BIRTH_COUNTRY_NOT_FOUND',
	'CANDIDATE_BIRTH_INSEE_CODE_NOT_VALID',
	'CANDIDATE_BIRTH_INSEE_CODE_OR_BIRTH_POSTAL_CODE_REQUIRED',
	'CANDIDATE_BIRTH_POSTAL_CODE_REQUIRED',
	'CANDIDATE_BIRTH_POSTAL_CODE_NOT_FOUND',
	'CANDIDATE_BIRTH_POSTAL_CODE_MUST_BE_EMPTY',
	'CANDIDATE_BIRTH_CITY_REQUIRED',
	'CANDIDATE_BIRTH_CITY_MUST_BE_EMPTY',
	'CANDIDATE_BIRTH_POSTAL_CODE_CITY_NOT_VALID',
	'CANDIDATE_FOREIGN_INSEE_CODE_NOT_VALID',
	'CANDIDATE_FOREIGN_BIRTH_CITY_REQUIRED',
	'CANDIDATE_FOREIGN_POSTAL_CODE_MUST_BE_EMPTY',
	'CANDIDATE_EXTRA_TIME_INTEGER',
	'CANDIDATE_EXTRA_TIME_BELOW_ONE',
	'CANDIDATE_EXTRA_TIME_OUT_OF_RANGE',
	'CANDIDATE_BILLING_MODE_REQUIRED',
	'CANDIDATE_BILLING_MODE_NOT_VALID',
	'CANDIDATE_BILLING_MODE_MUST_BE_EMPTY',
	'CANDIDATE_PREPAYMENT_CODE_REQUIRED',
	'CANDIDATE_PREPAYMENT_CODE_MUST_BE_EMPTY',
	'CANDIDATE_EMAIL_NOT_VALID',
	'CANDIDATE_RESULT_RECIPIENT_EMAIL_NOT_VALID',
	'CANDIDATE_ACCESSIBILITY_NOT_VALID',
	'CANDIDATE_FRAMEWORK_NOT_VALID',
	'CANDIDATE_FRAMEWORK_NOT_ALLOWED',
	'CANDIDATE_MAX_ONE_COMPLEMENTARY_CERTIFICATION',
	'DUPLICATE_CANDIDATE_IN_SESSION'
] as const;
export type CandidateFault = (typeof CANDIDATE_FAULTS)[number];

/** What a file of sessions and candidates tells of each session, in the order of its columns. */
export const SESSION_FIELDS = [
	'number',
	'address',
	'room',
	'date',
	'time',
	'examiner',
	'description'
] as const;
export type SessionField = (typeof SESSION_FIELDS)[number];

/** What can be wrong in what a file tells of a session, by the codes of the field. */
export const SESSION_FAULTS = [
	'SESSION_ADDRESS_REQUIRED',
	'SESSION_ROOM_REQUIRED',
	'SESSION_DATE_REQUIRED',
	'SESSION_DATE_NOT_VALID',
	'SESSION_TIME_REQUIRED',
	'SESSION_TIME_NOT_VALID',
	'SESSION_EXAMINER_REQUIRED',
	'SESSION_TEXT_NOT_VALID',
	'SESSION_SCHEDULED_IN_THE_PAST',
	'SESSION_WITH_DATE_AND_TIME_ALREADY_EXISTS',
	'SESSION_ID_NOT_VALID',
	'SESSION_ID_NOT_EXISTING',
	'INFORMATION_NOT_ALLOWED_WITH_SESSION_ID',
	'CANDIDATE_NOT_ALLOWED_FOR_STARTED_SESSION',
	'SESSION_LIST_CHANGED'
] as const;
export type SessionFault = (typeof SESSION_FAULTS)[number];

/** What is told of such a file, and stops nothing. */
export const IMPORT_WARNINGS = [
	'DUPLICATE_CANDIDATE_IN_SESSION',
	'EMPTY_SESSION',
	'PREPAYMENT_CODE_UNUSUAL'
] as const;
export type ImportWarning = (typeof IMPORT_WARNINGS)[number];

/** What can be wrong in such a file as a whole. */
export const IMPORT_FILE_FAULTS = ['CSV_DATA_REQUIRED', 'CSV_HEADERS_NOT_VALID'] as const;
export type ImportFileFault = (typeof IMPORT_FILE_FAULTS)[number];

/** Registers of learners, by the program that writes them; `generic`: as the organization set it. */
export const LEARNER_FORMATS = ['siecle', 'fregata', 'sup', 'onde', 'fwb', 'generic'] as const;
export type LearnerFormatKind = (typeof LEARNER_FORMATS)[number];

/** What a register tells of a learner, beside the columns that have a name in that register alone. */
export const LEARNER_PROPERTIES = [
	'lastName',
	'preferredLastName',
	'firstName',
	'middleName',
	'thirdName',
	'birthDate',
	'sex',
	'birthCountryCode',
	'birthInseeCode',
	'birthCity',
	'mefCode',
	'status',
	'ine',
	'studentNumber',
	'division',
	'email'
] as const;
export type LearnerProperty = (typeof LEARNER_PROPERTIES)[number];

/** What can be wrong in a cell of a register, by the codes of the field. */
export const LEARNER_FAULTS = [
	'FIELD_REQUIRED',
	'FIELD_NOT_STRING',
	'FIELD_DATE_FORMAT',
	'FIELD_EMAIL_FORMAT',
	'FIELD_INSEE_FORMAT',
	'FIELD_BAD_VALUES',
	'FIELD_STRING_LENGTH',
	'FIELD_STRING_MIN',
	'FIELD_STRING_MAX',
	'FIELD_STRING_PATTERN',
	'INE_NOT_UNIQ',
	'STUDENT_NUMBER_NOT_UNIQ',
	'PROPERTY_NOT_UNIQ'
] as const;
export type LearnerFault = (typeof LEARNER_FAULTS)[number];

/** What can be wrong in a register as a whole. */
export const LEARNER_FILE_FAULTS = [
	'ENCODING_NOT_SUPPORTED',
	'FILE_KIND_NOT_EXPECTED',
	'XML_NOT_WELL_FORMED',
	'XML_ENTITIES_NOT_ALLOWED',
	'UAI_MISSING',
	'UAI_MISMATCHED',
	'HEADER_REQUIRED',
	'HEADER_UNKNOWN',
	'HEADER_TWICE',
	'EMPTY'
] as const;
export type LearnerFileFault = (typeof LEARNER_FILE_FAULTS)[number];

/** What can be wrong in a format that an organization sets for itself. */
export const LEARNER_FORMAT_FAULTS = [
	'FIRSTNAME_PROPERTY_REQUIRED',
	'LASTNAME_PROPERTY_REQUIRED',
	'UNICITY_COLUMNS_REQUIRED',
	'UNICITY_COLUMN_UNKNOWN',
	'PROPERTY_TWICE',
	'COLUMN_TWICE',
	'COLUMN_LABEL_INVALID',
	'COLUMN_LENGTH_INVALID',
	'COLUMN_VALUES_INVALID',
	'PROPERTY_KIND_INVALID',
	'SHOWN_COLUMN_NOT_OWN'
] as const;
export type LearnerFormatFault = (typeof LEARNER_FORMAT_FAULTS)[number];

/** Why a row of a register is left out, and is no error. */
export const LEARNER_SKIPS = ['left', 'noIne', 'noDivision', 'notCycle3', 'notCm'] as const;
export type LearnerSkip = (typeof LEARNER_SKIPS)[number];

/** What an import does with each row, and with whom the file does not name. */
export const LEARNER_FATES = [
	'refused',
	'added',
	'updated',
	'enabled',
	'disabled',
	'skipped',
	'unchanged'
] as const;
export type LearnerFate = (typeof LEARNER_FATES)[number];

/** How a learner signs in. */
export const LOGIN_METHODS = ['email', 'username', 'portal', 'none'] as const;
export type LoginMethod = (typeof LOGIN_METHODS)[number];

/** What a teacher did for a learner, or for his account. */
export const LEARNER_ACT_KINDS = ['accountMade', 'usernameGiven', 'numberChanged'] as const;
export type LearnerActKind = (typeof LEARNER_ACT_KINDS)[number];

/** How a candidate was enrolled: one by one, from the pupils of the school, by the file of a session, by one of many. */
export const ENROLMENT_WAYS = ['individual', 'school', 'file', 'massImport'] as const;
export type EnrolmentWay = (typeof ENROLMENT_WAYS)[number];

/** What is done in the background, with its progress shown to whoever asked for it. */
export const JOB_KINDS = ['massImport', 'publication', 'resultMails', 'learnerImport'] as const;
export type JobKind = (typeof JOB_KINDS)[number];

/** Where a job stands, in this order. `failed`: tried again and again in vain. */
export const JOB_STATES = ['waiting', 'running', 'done', 'failed'] as const;
export type JobState = (typeof JOB_STATES)[number];

/** What another system may ask for; a client has one or several. */
export const API_SCOPES = ['lsu', 'parcoursup', 'cpf'] as const;
export type ApiScope = (typeof API_SCOPES)[number];

/** What the CPF said of a certificate that was sent to it. */
export const CPF_LINE_STATES = ['sent', 'accepted', 'refused'] as const;
export type CpfLineState = (typeof CPF_LINE_STATES)[number];

/** What a certificate may lack to be sent to the CPF, of its holder. */
export const CPF_LACKS = ['sex', 'birthCountry', 'birthCity', 'birthCode'] as const;
export type CpfLack = (typeof CPF_LACKS)[number];

/** What can be wrong in a line of the receipts of the CPF. */
export const CPF_RECEIPT_FAULTS = [
	'column-missing',
	'id-unknown',
	'id-twice',
	'state-unknown',
	'already-received'
] as const;
export type CpfReceiptFault = (typeof CPF_RECEIPT_FAULTS)[number];

/** Where a version of the test stands. Only a draft changes; one is active. */
export const TEST_VERSION_STATES = ['draft', 'active', 'archived'] as const;
export type TestVersionState = (typeof TEST_VERSION_STATES)[number];

/** Every kind of line that the journal of a session can hold. */
export const JOURNAL_KINDS = [
	'invigilatorEntered',
	'invigilatorRefused',
	'candidateReconciled',
	'instructionsRead',
	'startAuthorized',
	'startUnauthorized',
	'resumeRequested',
	'resumeWithdrawn',
	'resumeAuthorized',
	'testStarted',
	'testResumed',
	'deviceChanged',
	'challengeBegun',
	'answerSubmitted',
	'challengeReplaced',
	'liveAlertRaised',
	'liveAlertAccepted',
	'liveAlertDismissed',
	'focusLost',
	'focusRegained',
	'connectionLost',
	'connectionRegained',
	'testCompleted',
	'testEndedByInvigilator',
	'testEndedDueToDurationExceeded',
	'testPaused',
	'testUnpaused',
	'extraTimeGiven',
	'extraTimeTakenBack',
	'messageSent',
	'messageWithdrawn',
	'orderDelivered',
	'orderApplied',
	'handRaised',
	'handLowered',
	'incidentRecorded',
	'incidentWithdrawn',
	'sessionCreated',
	'sessionEdited',
	'sessionDeleted',
	'candidateEnrolled',
	'candidateEdited',
	'candidateRemoved',
	'sessionFinalized',
	'testEndedDueToFinalization',
	'sessionUnfinalized',
	'sessionPublished',
	'sessionUnpublished',
	'resultMailsAsked',
	'officerAssigned',
	'officerReleased',
	'sessionCommented',
	'identityCorrected',
	'testCancelled',
	'testUncancelled',
	'fraudRejected',
	'fraudRejectionLifted',
	'incidentResolved',
	'resultCommented',
	'testRescored'
] as const;
export type JournalKind = (typeof JOURNAL_KINDS)[number];

/** What an invigilator orders to the pages of candidates, who confirm that they have it and show it. */
export const ORDER_KINDS = ['pause', 'resume', 'extraTime', 'message', 'end'] as const;
export type OrderKind = (typeof ORDER_KINDS)[number];

/** What an invigilator does to several candidates at once: orders, and authorizations, which ask no page for anything. */
export const ROOM_ORDER_KINDS = [...ORDER_KINDS, 'authorizeStart', 'authorizeResume'] as const;
export type RoomOrderKind = (typeof ROOM_ORDER_KINDS)[number];

/** How far the page of a candidate is with an order. */
export const RECEIPT_STEPS = ['delivered', 'applied'] as const;
export type ReceiptStep = (typeof RECEIPT_STEPS)[number];

/** Who acted. */
export const ACTOR_ROLES = ['candidate', 'invigilator', 'system', 'center', 'staff'] as const;
export type ActorRole = (typeof ACTOR_ROLES)[number];

/** What the link of a mail to the holder of an account does, once. */
export const ACCOUNT_LINK_KINDS = ['confirmEmail', 'changeEmail', 'resetPassword'] as const;
export type AccountLinkKind = (typeof ACCOUNT_LINK_KINDS)[number];

/** How the portal of a school or of an institution says who somebody is. */
export const PORTAL_PROTOCOLS = ['oidc', 'saml'] as const;
export type PortalProtocol = (typeof PORTAL_PROTOCOLS)[number];

/** What a portal may say of somebody. The first three are needed to make an account. */
export const PORTAL_CLAIMS = [
	'subject',
	'firstName',
	'lastName',
	'email',
	'ine',
	'school',
	'birthDate'
] as const;
export type PortalClaim = (typeof PORTAL_CLAIMS)[number];

/** Every reason for which something is refused; the interface has a sentence for each. */
export const REFUSALS = [
	'malformed',
	'not-signed-in',
	'forbidden',
	'too-many-attempts',
	'server-error',
	'wrong-credentials',
	'session-not-found',
	'wrong-invigilator-password',
	'session-finalized',
	'session-expired',
	'birth-date-invalid',
	'candidate-not-found',
	'several-candidates-match',
	'candidate-linked-to-another-account',
	'account-linked-to-another-candidate',
	'instructions-not-read',
	'wrong-access-code',
	'not-authorized-to-start',
	'not-authorized-to-resume',
	'authorization-expired',
	'already-authorized',
	'test-not-started',
	'test-already-started',
	'test-open-elsewhere',
	'test-ended',
	'time-over',
	'challenge-not-asked',
	'challenge-not-begun',
	'already-answered',
	'newer-draft-kept',
	'alert-pending',
	'alert-already-decided',
	'not-asking-to-resume',
	'no-challenge-left',
	'test-paused',
	'test-already-paused',
	'test-not-paused',
	'not-in-session',
	'minutes-invalid',
	'too-much-extra-time',
	'extra-time-not-given',
	'extra-time-used',
	'extra-time-changed',
	'text-missing',
	'text-too-long',
	'order-not-found',
	'order-not-withdrawable',
	'message-already-read',
	'incident-needs-candidate',
	'incident-number-invalid',
	'incident-not-found',
	'incident-already-withdrawn',
	'center-not-found',
	'center-archived',
	'center-not-archived',
	'organization-not-found',
	'organization-archived',
	'organization-not-archived',
	'organization-type-kept',
	'feature-off',
	'school-not-found',
	'school-session-closed',
	'pupil-at-work',
	'mission-not-found',
	'no-place-left',
	'pupil-not-timed',
	'class-minutes-invalid',
	'hour-end-past',
	'hour-end-too-far',
	'hour-without-end',
	'hour-without-work',
	'lot-count-invalid',
	'lot-days-invalid',
	'lot-not-found',
	'center-type-kept',
	'external-id-taken',
	'center-closed',
	'session-in-the-past',
	'session-already-exists',
	'session-already-started',
	'session-has-tests',
	'candidate-already-enrolled',
	'candidate-linked',
	'candidate-in-minutes',
	'enrolment-closed',
	'list-closed',
	'file-unreadable',
	'file-too-large',
	'file-outdated',
	'invitation-not-found',
	'invitation-expired',
	'invitation-used',
	'invitation-for-another-address',
	'already-member',
	'member-not-found',
	'last-administrator',
	'last-of-organization',
	'last-of-staff',
	'connection-not-fresh',
	'own-role',
	'password-too-weak',
	'address-already-used',
	'session-without-tests',
	'abort-reasons-missing',
	'address-invalid',
	'too-many-addresses',
	'mail-not-sent',
	'terms-not-accepted',
	'school-code-invalid',
	'reason-missing',
	'session-not-finalized',
	'session-not-scored',
	'session-published',
	'session-not-published',
	'session-needs-human',
	'sessions-missing',
	'result-missing',
	'result-in-error',
	'already-decided',
	'incident-already-resolved',
	'link-expired',
	'certificate-not-found',
	'test-version-not-found',
	'test-version-frozen',
	'test-version-invalid',
	'test-version-changed',
	'api-client-not-found',
	'period-invalid',
	'nothing-to-send',
	'export-not-found',
	'receipts-empty',
	'training-not-improvable',
	'training-mastered',
	'training-not-resettable',
	'training-ended',
	'sign-in-delayed',
	'one-time-password-expired',
	'password-to-choose',
	'wrong-password',
	'link-not-found',
	'link-used',
	'certification-under-way',
	'campaign-not-found',
	'campaign-archived',
	'campaign-without-target',
	'class-without-certificates',
	'class-without-attestations',
	'class-without-results',
	'campaign-kind-missing',
	'campaign-field-not-allowed',
	'campaign-of-another',
	'campaign-has-participations',
	'deletion-not-confirmed',
	'owner-not-found',
	'link-incomplete',
	'link-invalid',
	'target-profile-missing',
	'target-profile-not-found',
	'target-profile-ambiguous',
	'target-profile-empty',
	'stage-invalid',
	'stage-twice',
	'participation-sent',
	'participant-deleted',
	'participation-not-completed',
	'nothing-to-improve',
	'learner-not-found',
	'learner-disabled',
	'learners-not-chosen',
	'student-number-invalid',
	'student-number-taken',
	'learner-linked',
	'learners-changed',
	'learner-has-other-account',
	'link-request-settled',
	'link-request-changed',
	'pupil-not-working',
	'not-in-class',
	'problem-answered',
	'portal-not-found',
	'portal-unreachable',
	'portal-denied',
	'portal-exchange-expired',
	'portal-answer-invalid',
	'portal-answer-used',
	'portal-claims-missing',
	'portal-claims-invalid',
	'portal-arrival-expired',
	'portal-account-linked',
	'portal-identity-taken',
	'portal-learner-known',
	'portal-not-for-staff',
	'portal-terms-missing',
	'one-time-password',
	'last-way-in',
	'second-step-expired',
	'second-factor-missing',
	'second-factor-first',
	'wrong-code',
	'code-used',
	'code-delayed',
	'recovery-code-used',
	'totp-setup-expired',
	'totp-already-on',
	'passkey-name-missing',
	'passkey-not-found',
	'passkey-of-another-account',
	'passkey-refused',
	'passkey-expired',
	'passkey-copied',
	'passkey-known',
	'too-many-passkeys'
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** What a certification test gave, once scored. Only `validated` gives a certificate. */
export const ASSESSMENT_RESULT_STATUSES = [
	'validated',
	'rejected',
	'error',
	'cancelled',
	'cancelledByJury'
] as const;
export type AssessmentResultStatus = (typeof ASSESSMENT_RESULT_STATUSES)[number];

/**
 * Why a test was not finished, as the center says at finalization: `candidate` for a lack of time or an early
 * departure, `technical` for what is nobody's choice.
 */
export const ABORT_REASONS = ['candidate', 'technical'] as const;
export type AbortReason = (typeof ABORT_REASONS)[number];

/** Everything that can lead to the result of a certification test. */
export const OUTCOME_REASONS = [
	'cancelledByJury',
	'fraud',
	'lackOfAnswersForTechnicalReason',
	'lackOfAnswers',
	'abortReasonMissing',
	'estimationFailed',
	'zeroScore',
	'allAnswersGiven',
	'noChallengeLeft',
	'unfinishedForTechnicalReason',
	'unfinishedByCandidate'
] as const;
export type OutcomeReason = (typeof OUTCOME_REASONS)[number];

/** The reasons that a published result has a sentence for, to its candidate and to his center; the others go without. */
export const COMMENTED_REASONS = [
	'cancelledByJury',
	'fraud',
	'lackOfAnswersForTechnicalReason',
	'lackOfAnswers',
	'zeroScore',
	'unfinishedForTechnicalReason',
	'unfinishedByCandidate'
] as const satisfies readonly OutcomeReason[];
export type CommentedReason = (typeof COMMENTED_REASONS)[number];

/** Where one of his certifications stands, for the candidate. */
export const CERTIFICATION_STATES = [
	'ongoing',
	'waiting',
	'obtained',
	'notObtained',
	'cancelled'
] as const;
export type CertificationState = (typeof CERTIFICATION_STATES)[number];

/** To whom a certificate speaks: to its holder, or to whoever he shows it to. */
export const CERTIFICATE_VOICES = ['holder', 'thirdParty'] as const;
export type CertificateVoice = (typeof CERTIFICATE_VOICES)[number];

/** What can be wrong in the tables of a scoring version. */
export const SCORING_TABLE_DEFECTS = [
	'empty',
	'too-many-levels',
	'not-finite',
	'not-increasing',
	'not-contiguous',
	'level-out-of-order'
] as const;
export type ScoringTableDefect = (typeof SCORING_TABLE_DEFECTS)[number];

/** In which order a certification test asks the competences; see `competenceInTurn` and `upToQuota`. */
export const BLUEPRINT_NAMES = ['competenceInTurn', 'upToQuota'] as const;
export type BlueprintName = (typeof BLUEPRINT_NAMES)[number];

/** What can be wrong in the numbers of a version of the test. */
export const TEST_CONFIGURATION_DEFECTS = [
	'length-out-of-range',
	'minimum-out-of-range',
	'duration-out-of-range',
	'blueprint-unknown'
] as const;
export type TestConfigurationDefect = (typeof TEST_CONFIGURATION_DEFECTS)[number];

/** How much accuracy a certification test gives up for secrecy; see `EXPOSURE_POLICIES`. */
export const EXPOSURE_POLICY_NAMES = ['precision', 'balanced', 'secure'] as const;
export type ExposurePolicyName = (typeof EXPOSURE_POLICY_NAMES)[number];

/** Why a pupil probably needs help. */
export const HELP_REASONS = ['failures', 'slowness'] as const;
export type HelpReason = (typeof HELP_REASONS)[number];

/** What a teacher orders to pupils of a class, one or many. */
export const CLASS_ORDER_KINDS = [
	'message',
	'nudge',
	'pause',
	'resume',
	'moreTime',
	'close',
	'setEnd',
	'extendEnd',
	'removeEnd'
] as const;
export type ClassOrderKind = (typeof CLASS_ORDER_KINDS)[number];
/** Those that say when the hour ends. */
export const END_ORDER_KINDS = [
	'setEnd',
	'extendEnd',
	'removeEnd'
] as const satisfies ClassOrderKind[];

/** What a campaign is for: what somebody masters, what his whole profile is, or a test that leaves his profile alone. */
export const CAMPAIGN_KINDS = ['assessment', 'profilesCollection', 'exam'] as const;
export type CampaignKind = (typeof CAMPAIGN_KINDS)[number];

/** What a target profile is for, by which teachers look for one. `custom`: an organization's own. */
export const TARGET_PROFILE_CATEGORIES = [
	'backToSchool',
	'competence',
	'discipline',
	'custom',
	'other'
] as const;
export type TargetProfileCategory = (typeof TARGET_PROFILE_CATEGORIES)[number];

/** What the form of a campaign, or a row of a file of campaigns, says of it. */
export const CAMPAIGN_FIELDS = [
	'kind',
	'name',
	'objective',
	'targetProfile',
	'title',
	'landingText',
	'participantIdKind',
	'participantIdLabel',
	'hasMultipleSendings',
	'isSentAutomatically',
	'resultText',
	'resultLinkText',
	'resultLinkUrl',
	'owner'
] as const;
export type CampaignField = (typeof CAMPAIGN_FIELDS)[number];

/** `completed`: all is answered, and waits until its owner sends it. */
export const PARTICIPATION_STATES = ['started', 'completed', 'sent'] as const;
export type ParticipationState = (typeof PARTICIPATION_STATES)[number];

/** Of the training of one competence, of a campaign, or of a practice test. */
export const TRAINING_STATES = ['started', 'completed'] as const;
export type TrainingState = (typeof TRAINING_STATES)[number];

/** What somebody who reports a problem on a challenge says it is about. */
export const PROBLEM_KINDS = [
	'question',
	'answer',
	'correction',
	'picture',
	'accessibility',
	'tutorial',
	'other'
] as const;
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

/** Where a pupil stands in a competence. */
export const SCORECARD_STATUSES = ['notStarted', 'started', 'completed'] as const;
export type ScorecardStatus = (typeof SCORECARD_STATUSES)[number];

/** What there is to do in a competence. */
export const NEXT_STEPS = ['start', 'resume', 'retry', 'wait', 'mastered'] as const;
export type NextStep = (typeof NEXT_STEPS)[number];

export const SKILL_STATUSES = ['validated', 'invalidated', 'unknown'] as const;
export type SkillStatus = (typeof SKILL_STATUSES)[number];

/** `direct`: asked; `inferred`: from an answer on another skill of the tube. */
export const KNOWLEDGE_SOURCES = ['direct', 'inferred'] as const;
export type KnowledgeSource = (typeof KNOWLEDGE_SOURCES)[number];

/** Why a training or a campaign asks for a skill. */
export const SKILL_CHOICE_REASONS = [
	'first-question',
	'confirmation',
	'easy-tube',
	'most-settling'
] as const;
export type SkillChoiceReason = (typeof SKILL_CHOICE_REASONS)[number];

/**
 * Why a training stops: nothing left to learn; nothing left that can be played; all that is left is more than 2 levels
 * above the predicted level; what is within reach has no chance to change the profile (`isHopeless`).
 */
export const TRAINING_STOP_REASONS = [
	'all-settled',
	'nothing-playable',
	'only-too-hard',
	'nothing-to-gain'
] as const;
export type TrainingStopReason = (typeof TRAINING_STOP_REASONS)[number];

/** What a passkey is asked to sign for: to be added to an account, to open one alone, or after the password. */
export const CEREMONY_KINDS = ['register', 'signIn', 'secondStep'] as const;
export type CeremonyKind = (typeof CEREMONY_KINDS)[number];

/** What happens to the ways into an account that its holder is told by mail. */
export const SIGN_IN_CHANGES = [
	'passwordChanged',
	'portalLinked',
	'totpOn',
	'totpOff',
	'passkeyAdded',
	'passkeyRemoved',
	'recoveryCodesDrawn',
	'recoveryCodeUsed'
] as const;
export type SignInChange = (typeof SIGN_IN_CHANGES)[number];
