import type { InterviewTheme } from '../../interview-theme.ts';

const theme = (cues: string, seeds: InterviewTheme['seeds']): InterviewTheme => ({
	cues: cues.split(', '),
	seeds
});

/** What people in partnerships speak of, and what is worth asking then. */
export const PARTNERSHIP_THEMES: readonly InterviewTheme[] = [
	theme('integrat*, api, apis, connector*, plugin*, plug-in*, webhook*, sync*, native', {
		episode: [
			'Tell me about the last connection between two systems that you set up, from the first call to the day it ran.'
		],
		process: ['Who keeps the link between the systems running once it is live?'],
		effect: ['What do people do by hand when the systems do not talk to each other?'],
		importance: ['Which connection would you miss first if it were switched off?'],
		contrast: ['What separates the connections that last from those that break?']
	}),
	theme(
		'data, analytics, dashboard*, report*, insight*, export*, spreadsheet*, two-way, bidirectional',
		{
			episode: [
				'Take me back to a decision for which you needed data from both sides. What happened?'
			],
			process: ['How does information travel from one company to the other today?'],
			reason: ['What keeps the data from flowing in both directions?'],
			effect: ['What could you decide with that data that you cannot decide without it?']
		}
	),
	theme('workflow*, manual*, by hand, duplicate*, re-enter*, copy, paste, automat*, double entry', {
		episode: ['Walk me through the last working day on which you did this by hand.'],
		process: ['Which steps pass between your people and theirs?'],
		effect: ['Where do the hours go that this takes?'],
		importance: ['Which step would you have removed before all others?']
	}),
	theme('customer*, client*, end user*, buyer*', {
		episode: ['Which customer comes to mind when you think of this partnership?'],
		process: ['At what points does a customer meet both companies?'],
		effect: ['What did your customers notice of this?'],
		importance: ['What would your customers say they get from it?']
	}),
	theme(
		'revenue share, revenue sharing, commission*, margin*, rebate*, payout*, referral fee*, incentive*',
		{
			episode: ['Describe the last time money between partners was negotiated.'],
			process: ['How is the money divided, from a signed deal to the payment?'],
			reason: ['What made those terms come out as they did?'],
			importance: ['How does the money weigh against everything else you get from a partner?']
		}
	),
	theme(
		'co-sell*, co sell*, joint sale*, lead, leads, pipeline, referral*, deal registration, account mapping',
		{
			episode: ['Walk me through one deal that you sold together with a partner.'],
			process: ['How does a lead get from one sales team to the other?'],
			reason: ['What decides how much effort a seller puts into a shared deal?'],
			contrast: ['What was different about a shared deal that went nowhere?']
		}
	),
	theme('co-market*, co market*, campaign*, webinar*, brand*, audience*, trade fair*', {
		episode: ['Tell me about the last thing you promoted together with a partner.'],
		process: ['How do two marketing teams agree on what to say?'],
		effect: ['What came back from that, in terms you could count?'],
		contrast: ['Which joint campaign did not work for you?']
	}),
	theme(
		'support*, responsive*, escalat*, ticket*, help desk, account manager*, partner manager*, success manager*',
		{
			episode: ['Take me through the last time you needed help from a partner.'],
			process: ['What happens between your call for help and the answer?'],
			effect: ['What did it cost your side to wait?'],
			importance: ['What kind of help from a partner could you not do without?']
		}
	),
	theme(
		'conflict*, compet*, territor*, overlap*, channel conflict, undercut*, poach*, direct sales',
		{
			episode: ['Tell me about one deal in which both sides wanted the same customer.'],
			process: ['How do you settle who owns an account?'],
			reason: ['What brings the two sides into each other’s way?'],
			contrast: ['Where have clear boundaries held?']
		}
	),
	theme(
		'maintenance, maintain*, technical debt, outage*, broke*, bug*, upgrade*, documentation, docs',
		{
			episode: ['What happened the last time something between the two systems broke?'],
			process: ['Who finds out first when a change on one side breaks the other?'],
			effect: ['How much of your team’s work goes into keeping it alive?'],
			reason: ['What makes the upkeep grow?']
		}
	),
	theme('trust*, transparen*, commit*, honest*, relationship*, reliab*, executive sponsor*', {
		episode: ['Which moment showed you what kind of partner they are?'],
		process: ['How was that relationship built, from the first contact on?'],
		reason: ['What is it in their behaviour that leads you to say so?'],
		effect: ['What can you do with this partner that you would not try with another?']
	}),
	theme('roi, measur*, metric*, kpi*, attribut*, business case', {
		episode: ['Tell me about the last time you had to show what a partnership brings.'],
		process: ['How do you count what comes from a partnership?'],
		reason: ['What stands in the way of measuring it?'],
		contrast: ['Which result counts for you although no report shows it?']
	}),
	theme('enabl*, training*, certif*, onboard*, playbook*, portal*, collateral', {
		episode: ['Walk me through how you got started with your newest partner.'],
		process: ['What does someone have to learn before they can work with the partner’s product?'],
		effect: ['What could people do after the training that they could not do before?']
	}),
	theme('market access, new market*, region*, expan*, reach, distribut*, reseller*, channel', {
		episode: ['Tell me about one customer you reached only through a partner.'],
		process: ['How does a partner open a door that is closed to you?'],
		importance: ['Which markets could you not serve on your own?'],
		contrast: ['How does selling through a partner compare with selling directly?']
	})
];
