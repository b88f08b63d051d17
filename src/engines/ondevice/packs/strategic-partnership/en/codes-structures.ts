import type { PackCode } from '../../pack-code.ts';

/** How a partnership is set up, and what goes wrong in it. */
export const STRUCTURE_CODES: readonly PackCode[] = [
	{
		id: 'revenue-share',
		label: 'Revenue share and commission',
		kind: 'structure',
		definition: 'money between partners: shares, commissions, margins, referral fees',
		exclude: 'Revenue in general, prices paid by customers.',
		cues: `revenue shar*|shar* revenue|share of revenue|share of the revenue|rev share|
			revshare|profit shar*|commission*|margin|margins|referral fee*|finder's fee*|
			referral payment*|split the revenue|split the income|split the profit*|
			split of the|kickback*|payout*|discount tier*|reseller discount*|incentive*|
			rebate*|percent of the deal|percent|percentage*|cut of the|how the money|
			money is divided|money is split|divide the|split the money|share the money|
			get paid for|paid for every|pay us for|pays us|bonus|bonuses|fee for each|
			finder fee*|earn on|earn from|reward*|compensat*|resale margin*|discount|
			discounts`
	},
	{
		id: 'market-development',
		label: 'Market development support',
		kind: 'structure',
		definition: 'money, leads and people that help a channel partner build its market',
		exclude: 'A share of the revenue afterwards: use "Revenue share and commission".',
		cues: `market development|mdf|development fund*|marketing fund*|marketing budget*|
			marketing support|sales support|lead sharing|share* leads|shared leads|
			qualified leads|leads from|send* us leads|pass* us leads|lead generation|
			demand generation|local marketing|invest* in our market|help* us build the market|
			help us sell|help us grow|help us market|co funding|co fund*|budget for marketing|
			marketing money|investment from|leads|demo equipment|local event*`
	},
	{
		id: 'territory',
		label: 'Clear territories and roles',
		kind: 'structure',
		definition: 'agreed territories, specialisations and who does what',
		exclude: 'A clash that has happened: use "Channel conflict".',
		cues: `territor*|clear roles|clear responsibilit*|roles and responsibilit*|who does what|
			who owns what|who owns the|rules of engagement|clear rules|clear boundar*|
			boundaries|specialis*|specializ*|use case focus|named accounts|account ownership|
			division of labo*|clear agreement*|clear split|ground rules|region each|
			each has a region|assigned region*|exclusive region*|who may sell|who sells what|
			who talks to the customer|clearly defined|clear division|responsibilities|lanes|
			stay in our lane|niche each|vertical each`
	},
	{
		id: 'joint-governance',
		label: 'Governance and joint planning',
		kind: 'structure',
		definition:
			'contracts, sponsors, regular reviews and shared plans that hold a partnership together',
		exclude: 'Product plans: use "Joint development".',
		cues: `governance|steering committee*|executive sponsor*|sponsor from|quarterly review*|
			business review*|qbr|qbrs|regular meeting*|weekly call*|monthly call*|
			regular check in*|joint plan*|joint business plan*|shared plan*|account plan*|
			contract*|written agreement*|formal agreement*|service level*|sla|slas|pilot|
			pilots|pilot project*|start small|joint venture*|strategic alliance*|written down|
			in writing|memorandum|mou|letter of intent|review meeting*|status meeting*|
			monthly meeting*|weekly meeting*|regular call*|steering|milestone*|shared goals|
			joint goals|common goals|joint target*|shared target*|small project|trial period|
			step by step|exclusivity agreement*`
	},
	{
		id: 'channel-conflict',
		label: 'Channel conflict',
		kind: 'challenge',
		definition: 'partners, resellers and direct sales getting in each other’s way',
		exclude:
			'Competition with companies outside the partnership: use "Competitive differentiation".',
		cues: `channel conflict*|conflict*|compet* with us|compet* with our own|
			compet* against each other|compet* with each other|compete with the very|
			bidding against|bid against|undercut*|went around us|go* around us|behind our back*|
			direct sales team*|their direct sales|sell* direct|stole|steal*|poach*|same account|
			same deal|same customer|took the deal|took our customer*|turf|step* on each other*|
			our own vendor|overlapping territor*|compete with our|competes with us|
			competing with|fight over|fighting over|fight for the same|own sales force|
			own sales team|their sales force|sell* directly|sells direct|selling direct|
			direct channel|direct business|same buyers|same clients|same customers|cannibali*|
			deal was taken|took my client|took our client|my client a week|bypass*|
			conflict of interest|accounts overlap|overlap with their sales|overlap in territor*`
	},
	{
		id: 'integration-maintenance',
		label: 'Integration maintenance',
		kind: 'challenge',
		definition: 'the work and debt of keeping connections alive',
		exclude: 'Wanting a connection that does not exist: use "Native integrations and APIs".',
		cues: `technical debt|tech debt|maintenance|maintain* it|maintain* the integration*|
			maintain* integration*|maintain* the connect*|deprecat*|breaking change*|
			integration break*|integrations break*|integration broke|breaks every|
			breaks on our side|on our side breaks|break* when|version change*|change* a version|
			new version*|keep* the integration alive|keep* it alive|keeping the integration|
			patch*|legacy|rewrite the|custom code|workaround*|fragile|brittle|outdated|upkeep|
			after each update|after every update|update broke|updates break|api change*|
			changed the api|change their api|changes their api|documented|undocumented|
			fixing the link|fixing the integration|fix the integration|keeps breaking|
			kept breaking|downtime|outage*|outages|goes down|went down|stopped working|
			stops working|security update*|bug fix*|old connector*|connectors are old`
	},
	{
		id: 'roi-measurement',
		label: 'Measuring return',
		kind: 'challenge',
		definition: 'showing what a partnership brings in',
		exclude: 'Reporting for other purposes: use "Data insights".',
		cues: `roi|return on investment|return on it|return on the|measur*|attribut*|kpi|kpis|
			success metric*|shared metric*|common metric*|metrics|prove the value|prove the|
			justif*|quantif*|business case|what it brings|brings in|brought in|
			track the impact|show the value|impact on revenue|hard to show|pays off|pay off|
			paid off|is it worth|was it worth|whether it is worth|whether it's worth|
			numbers that show|no numbers|hard numbers|hard to prove|difficult to prove|
			hard to tell|cannot say whether|can't say whether|cannot tell|can't tell|
			effect of|impact of|results of the partnership|value of the partnership|
			what we get out of|what we got out of|outcome* of the partnership|payback|
			track results|tracking results|pipeline numbers|justification`
	},
	{
		id: 'misalignment',
		label: 'Misalignment and lack of follow-through',
		kind: 'challenge',
		definition: 'different priorities, slow decisions and promises that nobody acts on',
		exclude: 'A clash over an account: use "Channel conflict".',
		cues: `misalign*|not aligned|different priorit*|different goals|different agenda*|
			conflicting priorit*|lack of alignment|lack of communication|poor communication|
			no communication|miscommunicat*|lack of resource*|no resource*|
			not enough resource*|no follow up|no follow through|lack of follow*|no ownership|
			nobody owns|no one owns|bureaucra*|red tape|slow to respond|slow to decide|
			slow decision*|takes forever|turnover|people leave|champion left|one sided|
			nothing happens|fizzle*|paper partnership*|just a logo|another logo|logo on|
			not on the same page|different speed*|different culture*|cultural fit|too slow|
			slow process*|politics|no commitment|lost interest|lose interest|loses interest|
			no response|never answered|stopped calling|goes nowhere|went nowhere|on paper|
			empty promise*|broken promise*|change* of priorit*|change* priorit*|reorgani*|
			internal change*|nobody feels responsible|no one feels responsible`
	}
];
