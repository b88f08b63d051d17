import type { PackCode } from '../../pack-code.ts';

/** Why a partnership is worth having, and what it takes to keep it. */
export const VALUE_CODES: readonly PackCode[] = [
	{
		id: 'workflow-efficiency',
		label: 'Workflow efficiency',
		kind: 'driver',
		definition: 'less manual work, no double entry, time saved in daily routines',
		exclude: 'Connections between products as such: use "Native integrations and APIs".',
		cues: `workflow*|manual work|manual process*|manual step*|manual effort|manual entr*|
			manually|double entr*|data entry|duplicate entr*|duplicate data|duplicate work|
			re enter*|reenter*|re key*|rekey*|retyp*|re typ*|copy* and past*|copy past*|
			copying|spreadsheet*|sav* time|time sav*|sav* us time|sav* me|sav* us|sav* hours|
			hours a week|hours every week|hours per week|hours a day|automat*|streamlin*|
			efficien*|repetitive|less effort|half a day|one screen|switch* between tools|
			switch* between systems|busywork|by hand|double work|time saved|time savings|
			less time|fewer steps|less steps|extra step*|cut out|fewer clicks|one click|
			admin work|administrative|paperwork|tedious|duplicat*|enter* twice|type* it twice|
			same data twice|same numbers|type* over|over and over|hours of work|faster|
			quicker|speed* up|easier to do my job|back office|seamless workflow*`
	},
	{
		id: 'data-insights',
		label: 'Data insights',
		kind: 'driver',
		definition: 'seeing more: reporting and analytics across connected tools',
		exclude: 'Moving data between tools: use "Two-way data flow".',
		cues: `insight*|analytic*|report across|reporting|reports|dashboard*|visibility into|
			better visibility|single view|one view|single source of truth|full picture|
			whole picture|complete picture|360 degree|forecast*|benchmark*|usage data|
			usage figures|usage numbers|customer data|data driven|side by side|in one place|
			metrics across|report|trend|trends|statistics|overview of|see which|
			shows us which|show us which|show us where|understand which|
			understand our customers|know our customers better|intelligence|transparency on|
			visibility|tracking across|joined up data|combined data|connected data`
	},
	{
		id: 'customer-experience',
		label: 'Customer experience',
		kind: 'driver',
		definition: 'better outcomes and less friction for the end customer',
		exclude: 'Support that one partner gives the other: use "Partner support quality".',
		cues: `customer experience*|client experience*|user experience*|end customer*|end user*|
			customer satisfaction|client satisfaction|customer outcome*|customer success|
			our customers notice|customers notice|happy customers|happier customers|
			customers happy|customers happier|clients happy|better for the customer*|
			better for our customer*|better for the client*|value for the customer*|
			value for our customer*|customer retention|customer loyalty|seamless for|
			smooth* for|one login|one invoice|customer journey|customers benefit|
			people we serve|customers get|our customers want|our customers ask|
			customer demand|for our client*|for our customer*|for the customer|
			for the customers|for the client|for the clients|for end users|our clients feel|
			customers feel|clients feel|customers love|clients love|customers are happ*|
			clients are happ*|buyers are happ*|users are happ*|happier|makes life easier|
			make* life easier|easier for the|easier for our|satisfaction|nps|customer service|
			customer care|our users|patients|guests|single product`
	},
	{
		id: 'market-access',
		label: 'Market access',
		kind: 'driver',
		definition: 'reaching customers, regions or sectors that are out of reach alone',
		exclude: 'Joint campaigns as such: use "Co-marketing".',
		cues: `market access|access to market*|access to new|access to customer*|access to the|
			new market*|new customer segment*|new segment*|new region*|new countr*|
			new territor*|new audience*|new industr*|new vertical*|new customers|open* door*|
			open* up|reach customers|reach new|reach more|reach into|expand* into|
			expansion into|enter* the market|enter* new|penetrat*|local presence|
			local market*|local partner*|local reseller*|customer base|market reach|foothold|
			international*|distribution network|introduc* us to|way into|get* into|
			got us into|foot in the door|their network|their contacts|their name|
			their reputation|their brand|local knowledge|know* the market|knows the buyers|
			know the buyers|new sector*|new client*|new business|more customers|more clients|
			wider audience|broader audience|could not reach|couldn't reach|hard to reach|
			would never have|geograph*|abroad|globally|export market*`
	},
	{
		id: 'differentiation',
		label: 'Competitive differentiation',
		kind: 'driver',
		definition: 'standing out from competitors through what only the partnership offers',
		exclude: 'Competition between the partners themselves: use "Channel conflict".',
		cues: `differentiat*|sets us apart|set us apart|stand* out|unique|competitive advantage*|
			competitive edge|edge over|ahead of the competition|ahead of competitors|
			ahead of our competitors|our competitors|the competition cannot|
			competitors cannot|competitors can't|exclusiv*|switching cost*|hard to switch|
			hard to copy|hard to replace|lock in|no one else|nobody else offers|
			win* deals because|moat|advantage over|an advantage|rivals|rival|nobody else|
			only ones|the only one|unlike others|unlike our competitors|copy us|
			cannot be copied|can't be copied|stickiness|sticky|harder to leave|stay because|
			value proposition|uniquely|usp`
	},
	{
		id: 'partner-support',
		label: 'Partner support quality',
		kind: 'need',
		definition: 'quick, competent help from the partner, from people one knows',
		exclude: 'Training and sales material: use "Enablement and certification".',
		cues: `support team*|partner support|support quality|quality of support|
			quality of the support|quality of their support|good support|better support|
			great support|technical support|their support|support ticket*|open a ticket|
			ticket*|responsive*|response time*|respond* quickly|answer* within|
			answer* quickly|pick* up the phone|helpdesk|help desk|account manager|
			account managers|partner manager*|contact person|point of contact|
			dedicated contact|single contact|someone to call|someone i can call|
			knows our setup|escalat*|24 7|the support|support is|support was|support from|
			their help|named person|named contact|named engineer*|same day|within a day|
			within an hour|call* back|called us back|answers my|answer my|answers our|
			get an answer|quick answer*|fast answer*|reachable|reach someone|reach anyone|
			when we are stuck|when we were stuck|when something goes wrong|
			when things go wrong|hotline|dedicated person|dedicated team|dedicated manager|
			hands on help|leave you alone|left alone|left us alone`
	},
	{
		id: 'enablement',
		label: 'Enablement and certification',
		kind: 'need',
		definition:
			'training, certification, material and onboarding that partners need to do their part',
		exclude: 'Help with a single problem: use "Partner support quality".',
		cues: `enablement|training*|trained|train our|train my|train their|certif*|onboard*|
			partner program*|partner portal|playbook*|sales material*|marketing material*|
			documentation|sandbox*|demo environment*|learning path*|workshop*|taught us|
			teach us|teach our|know how to sell|how to position|sales kit*|battlecard*|
			coaching|course|courses|starter kit*|academy|e learning|elearning|
			learning material*|guides|how to guides|webinars for partners|teach*|taught|
			qualif*|educat*|product knowledge|up to speed|get started|getting started`
	},
	{
		id: 'trust',
		label: 'Trust and commitment',
		kind: 'need',
		definition: 'openness, reliability and commitment on both sides',
		exclude: 'Trust in a product or in data rather than in a partner.',
		cues: `trust|trusts|trusted|trusting|trustworth*|transparen*|honest with|honesty|
			open with us|openness|commitment*|committed|reliab*|keep* their promise*|
			keep* promises|kept their word|keep* their word|mutual trust|mutual respect|
			mutual benefit*|mutually beneficial|long term|confidence in|goodwill|integrity|
			loyal|aligned goals|same goals|good faith|stand by us|rely on|their word|
			keep* promise*|kept promise*|keep what they promise*|open book|told us early|
			same values|shared values|respect|fair play|good relationship|strong relationship|
			personal relationship*|know each other|believe in each other|loyalty|stick with us|
			stuck with us|honest about|were honest|are honest|being honest with`
	},
	{
		id: 'partner-discovery',
		label: 'Finding and evaluating partners',
		kind: 'need',
		definition: 'how partners are found, compared and chosen',
		exclude: 'Judging a partnership that already runs: use "Measuring return".',
		cues: `evaluat*|find partner*|find new partner*|finding partner*|finding new partner*|
			find* the right partner*|discover*|choos* partner*|choos* a partner|
			choose vendor*|choosing vendor*|choos* a vendor|select* partner*|
			select* a partner|partner selection|vendor selection|shortlist*|due diligence|
			checklist*|criteria|word of mouth|referral from|recommend*|reviews|g2|gut feeling|
			through our network|through my network|people we know|people we already know|
			trade show*|trade fair*|scout*|vet|vetting|vetted|rfp|rfps|request for proposal*|
			marketplace*|conference|conferences|ask around|asked around|references|candidates|
			compare offers|compare vendors|compare suppliers|compare partners|scoring sheet|
			score them|scorecard*|pick a supplier|pick a partner|pick partners|pick vendors|
			got to know|get to know|came across|heard about them|heard of them|found them|
			find them|research online|linkedin|networking|tender|tenders|track record|
			reputation|screening|background check*`
	}
];
