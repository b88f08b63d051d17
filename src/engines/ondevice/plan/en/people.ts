/** Stakeholder lexicon: kinds of people that research questions name, as singular → plural. */

const REGULAR = `
	customer client user member subscriber buyer shopper consumer guest visitor attendee delegate speaker sponsor
	exhibitor participant volunteer donor supporter patient nurse doctor physician surgeon clinician therapist
	caregiver carer midwife pharmacist paramedic student pupil teacher professor lecturer researcher scientist
	learner graduate apprentice intern trainee coach mentor parent mother father teenager child_children resident
	tenant landlord homeowner neighbour neighbor citizen voter migrant refugee immigrant newcomer employee worker
	colleague manager supervisor leader executive founder entrepreneur freelancer contractor consultant developer
	engineer programmer designer analyst marketer recruiter accountant lawyer architect administrator technician
	operator planner dispatcher driver rider commuter passenger traveller traveler tourist cyclist pedestrian
	farmer grower fisher retailer supplier vendor distributor reseller wholesaler partner integrator investor
	shareholder advisor adviser agent broker landlady player gamer fan artist musician writer journalist editor
	photographer chef waiter cook baker owner maker seller reader viewer listener creator influencer librarian
	officer soldier veteran firefighter policyholder borrower applicant candidate joiner leaver stakeholder
	person_people man_men woman_women senior adult kid teen family_families household company_companies startup
	business_businesses firm enterprise agency_agencies organisation organization charity_charities school
	university_universities hospital clinic council municipality_municipalities restaurant shop store
	team department practitioner professional specialist expert beginner newbie prospect lead_leads
	educator principal headteacher tutor beneficiary_beneficiaries recipient survivor inmate prisoner
	astronaut pilot sailor courier runner swimmer athlete trainer climber singer dancer actor
	tradesperson_tradespeople electrician plumber carpenter builder mechanic installer cleaner janitor
	receptionist clerk cashier barista stylist hairdresser groomer vet dentist widow widower optician scholar trustee hire_hires
`;

export const PLURALS: ReadonlyMap<string, string> = new Map(
	REGULAR.trim()
		.split(/\s+/)
		.map((entry) => {
			const [singular = '', plural = ''] = entry.split('_');
			return [singular, plural === '' ? `${singular}s` : plural];
		})
);

/** Places and groups: people only where they act ("How do small clinics choose …"), never inside a topic. */
export const GROUPS: ReadonlySet<string> = new Set(
	'family household company startup business firm enterprise agency organisation organization charity school university hospital clinic council municipality restaurant shop store team department lead senior'
		.split(' ')
		.flatMap((singular) => [singular, PLURALS.get(singular) ?? singular])
);

export const PLURAL_PEOPLE: ReadonlySet<string> = new Set([
	...PLURALS.values(),
	'staff',
	'personnel'
]);

/** Said by the ladder's segments themselves, so left off: "former customers" → "customers". */
export const STATUS_WORDS: ReadonlySet<string> = new Set(
	'former current existing potential past lapsed prospective new recent ex active inactive'.split(
		' '
	)
);
