/**
 * Bank B: the same themes in other words. Written after the pack's cues were fixed; cues must never be changed to suit
 * these sentences, or the measure on them becomes worthless.
 */
export const HELDOUT_SENTENCES: Readonly<Record<string, readonly string[]>> = {
	'workflow-efficiency': [
		'I used to need a whole morning for the purchase orders, now they are done before coffee.',
		'If I never had to key in another delivery date, I would be grateful.',
		'It removes the boring clerical part, which is most of what my team does.',
		'We got rid of the manual reconciliation at the end of the month.'
	],
	'data-insights': [
		'Putting their figures next to ours made it obvious where we lose people.',
		'I would like analytics that cover the whole funnel and not only our half.',
		'We learn from their benchmarks what a normal season looks like.'
	],
	'customer-experience': [
		'Our guests book in one place and everything else just happens.',
		'Whatever we do together, the customer should notice less hassle.',
		'Client complaints went down after the two help lines were merged.',
		'It is about what the customer gets out of it in daily life.'
	],
	'market-access': [
		'They have been selling to schools for twenty years, we would be starting from zero.',
		'Through the distributor we reach small towns that we never visit.',
		'It opened the French market for us.'
	],
	differentiation: [
		'With them we offer something that the big platforms do not have.',
		'It makes us look different in a tender.',
		'It is an edge over the cheaper competitors.'
	],
	'partner-support': [
		'I expect a reply on the day I write.',
		'Their support knows our installation and does not ask me to restart it.',
		'A good partner manager is worth more than a discount.',
		'When our launch went wrong they sent two people over.'
	],
	'revenue-share': [
		'We get a slice of every subscription we bring.',
		'The referral fee is fine, it is just slow to arrive.',
		'Fifteen percent commission would be normal in our trade.'
	],
	'co-selling': [
		'We prepare the offer together and both sign it.',
		'Their sales rep joins my calls with the larger accounts.',
		'Selling jointly shortened the talks with purchasing.'
	],
	'co-marketing': [
		'We share a stand at the spring show.',
		'They wrote about us on their blog and we did a podcast with them.',
		'Co-marketing brought us names, though few of them fit.'
	],
	'native-integration': [
		'I wish the ticket system were connected to our phone system out of the box.',
		'We only buy what has an API.',
		'The integration should be part of the product and maintained by them.',
		'Having to go through an agency to connect the two is what puts me off.'
	],
	'two-way-data': [
		'An address corrected in billing should be corrected in the shop as well.',
		'Data has to travel in both directions, otherwise I stop trusting it.',
		'We need the two databases to be synchronised every few minutes.'
	],
	'joint-development': [
		'The tool came out of a project that we both paid for.',
		'We would gladly build a feature together with them.',
		'They invited us to shape the roadmap for next year.'
	],
	'channel-conflict': [
		'It happened twice that their people offered my client a lower price.',
		'Partners end up competing with each other instead of with the market.',
		'I do not register deals any more because their direct sales read the list.'
	],
	'integration-maintenance': [
		'Nobody wants to look after the old connector.',
		'Each release of theirs means a weekend of repairs for us.',
		'The technical debt in these interfaces frightens me.'
	],
	'roi-measurement': [
		'My chief financial officer asks what it yields, and I have no figure.',
		'We do not measure it, we believe in it.',
		'There is no agreed metric for a successful partnership.'
	],
	trust: [
		'We shook hands and it has held for eight years.',
		'I trust them because they once advised us against buying more.',
		'If they are not transparent about prices, it is over.'
	],
	enablement: [
		'Nobody showed our consultants how it works.',
		'We paid for the certification ourselves.',
		'They run a good training for newcomers twice a year.'
	],
	'partner-discovery': [
		'A former colleague recommended them.',
		'We have a list of criteria, starting with where the data is kept.',
		'Choosing a partner takes us half a year of meetings.'
	]
};
