/**
 * Invented sentences of a partnership study, by theme (bank A). The author of the pack's cues knew these, so a measure on
 * them tells how well the cues do on familiar words; bank B (synthetic-heldout.ts) tells about unfamiliar ones.
 */
export const THEME_SENTENCES: Readonly<Record<string, readonly string[]>> = {
	'workflow-efficiency': [
		'Right now somebody on my team spends every Friday copying orders from one system into the other.',
		'What made it worth it was that we stopped doing the same data entry twice.',
		'Anything that takes the manual work out of my month-end would be a win for us.',
		'Before the connector we exported a spreadsheet, cleaned it and uploaded it again, and that was half a day gone.',
		'The workflow used to cross four tools and now it is one screen, so people actually finish it before lunch.',
		'It saves me about six hours a week because the invoices no longer have to be retyped.',
		'We automated the handover between sales and finance, and nobody wants to go back.'
	],
	'data-insights': [
		'I finally see campaign and sales numbers side by side, so the analytics tell one story.',
		'The reporting across both products is what my director opens on Monday.',
		'With the combined dashboard we noticed that trial users from webinars stay longer.',
		'What I get out of it is better insight into which accounts are about to leave.',
		'Having all the usage figures in one place changed how we plan the quarter.'
	],
	'customer-experience': [
		'In the end our customers notice when two vendors behave like one.',
		'It made things smoother for the people we serve, they get one login and one invoice.',
		'Client satisfaction went up once the tickets moved between the two helpdesks on their own.',
		'The end customer should never have to explain the same thing to both companies.',
		'For me the customer experience decides whether a joint offer survives its first year.'
	],
	'market-access': [
		'Through them we got into hospitals, which we had tried on our own for two years.',
		'They open doors in the Nordic market that we could not open ourselves.',
		'We reach new customer segments because their consultants already sit in those offices.',
		'Without a local reseller we would have no access to the public sector here.',
		'The main thing they bring is a new region and people who speak the language.'
	],
	differentiation: [
		'None of our competitors can offer that combination, so it sets us apart.',
		'It has to be something the competition cannot copy by next spring.',
		'A deep, exclusive connection makes it hard for clients to switch away.',
		'We win deals because the joint product is unique in this niche.'
	],
	'partner-support': [
		'When something breaks on a Saturday, I need to know that someone at their end picks up the phone.',
		'Their support team answered within the hour, and that is why we renewed.',
		'Honestly the quality of partner support matters more to me than how big the partner is.',
		'We had one contact person who knew our setup, and that was worth everything.',
		'They were very responsive during the migration, day and night.',
		'If I have to open a ticket and wait nine days, the partnership is dead to me.'
	],
	'revenue-share': [
		'A fair revenue share keeps everyone honest.',
		'The commission is twenty percent in the first year and then it drops.',
		'We would want to split the income from joint customers down the middle.',
		'The margin has to be good enough that my salespeople bother.',
		'Referral fees are nice but they barely pay for the coffee.'
	],
	'co-selling': [
		'We go to the big accounts together, their rep and mine in one room.',
		'Co-selling only worked once they gave us a dedicated sales person.',
		'I would like to pitch jointly instead of passing names back and forth.',
		'Their account managers bring us into deals early and we do the demo together.',
		'Joint selling needs somebody whose target depends on it.'
	],
	'co-marketing': [
		'We did a webinar together and half of the audience was new to us.',
		'Co-marketing is useful when both audiences overlap.',
		'A joint campaign with one message would bring more than another logo on a website.',
		'We wrote a case study with them and shared a booth at the trade fair.'
	],
	'native-integration': [
		'I want it built in, not another export that I have to babysit.',
		'A native integration with our CRM would change my week.',
		'As long as there is a proper API, our developers will do the rest.',
		'The two products should just talk to each other without a middleman.',
		'We chose them because the connector worked on the first day.',
		'If the integration is more than two clicks to set up, our users will not do it.'
	],
	'two-way-data': [
		'When a record changes on one side it has to change on the other side too.',
		'It only pushes contacts out and nothing ever comes back, so it is half a solution.',
		'The data has to flow both ways or we end up with two truths.',
		'Two-way sync is the first thing I ask about in a demo.',
		'Real-time synchronisation in both directions would remove most of our errors.'
	],
	'joint-development': [
		'We sit down with their engineers every quarter and plan features together.',
		'I would rather build something new with a partner than resell what is there.',
		'The best year was when we developed a product jointly for dentists.',
		'A shared roadmap would tell me that they mean it.',
		'Co-innovation sounds grand, but for us it was two developers and a whiteboard.'
	],
	'channel-conflict': [
		'Their direct sales team went after an account that we had been working on for months.',
		'Channel conflict is the thing nobody wants to talk about.',
		'Two resellers ended up bidding against each other for the same school.',
		'We lost a deal to our own vendor because they undercut us.',
		'Sometimes I feel that we compete with the very company we represent.'
	],
	'integration-maintenance': [
		'Every time they change a version, something on our side breaks.',
		'We carry a lot of technical debt from connectors that no one owns any more.',
		'Keeping the integration alive costs more than building it did.',
		'The API was deprecated without notice and we had to rewrite the whole thing.',
		'Maintenance eats one developer full time.'
	],
	'roi-measurement': [
		'I cannot tell my board what the partnership actually brought in.',
		'We never managed to measure the return on it.',
		'Attribution is a mess, because three teams claim the same deal.',
		'There are no shared metrics, so each side reports its own success.',
		'It is difficult to prove the ROI when the effect shows up a year later.'
	],
	trust: [
		'I need to trust that they will not take our clients.',
		'They were open with us about what went wrong, and that counts for a lot.',
		'A partnership is valuable when both keep their promises even if it costs something.',
		'What is missing is honesty about where the product is going.',
		'It took two years to build confidence in each other.'
	],
	enablement: [
		'Their training got my people certified in two weeks.',
		'We would sell more if somebody taught us how to position it.',
		'The onboarding for partners was a folder with forty PDFs.',
		'A certification program would help us to hire and to show that we know what we do.',
		'Better sales materials and a sandbox for demos are what I am missing.'
	],
	'partner-discovery': [
		'We usually find new partners through people we already know.',
		'I look at the reviews and then ask two of their clients.',
		'There is no proper process to evaluate a partner, we go by gut feeling.',
		'Our checklist for choosing vendors has security at the top.',
		'Mostly we discover them at trade shows or somebody recommends one.'
	]
};

/** Sentences about nothing that the themes are about, some with words that sound like them. */
export const DISTRACTORS: readonly string[] = [
	'I have been in this role for about four years now.',
	'We are a company of roughly ninety people in three offices.',
	'My background is in logistics, so I came to this by accident.',
	'It was a busy spring, to be honest.',
	'Let me think about that for a second.',
	'Our office moved last year, which was its own adventure.',
	'I share a room with two colleagues from accounting.',
	'The weather was terrible on the day of the fair.',
	'My calendar is full until the end of the month.',
	'I studied chemistry and never used it.',
	'There is a market square in front of our building.',
	'We talk about it over lunch now and then.',
	'Our own newsletter comes out every second Tuesday.',
	'It depends on the day, I would say.',
	'People here like to decide things in meetings.',
	'The building has a nice view, at least.'
];

/** Short or empty-handed answers that must never become a quote. */
export const FILLERS: readonly string[] = [
	'Yes, that is right.',
	'Not really.',
	'I think so, yes.',
	'Good question.',
	'Hmm, nothing else comes to mind.'
];

/** Words that speak against what others want. */
export const AGAINST: Readonly<Record<string, readonly string[]>> = {
	'revenue-share': [
		'Revenue sharing is not important to us at all.',
		'I do not care about commission, it never decided anything.'
	],
	'co-marketing': ['Co-marketing was a waste of time in our case.']
};
