import type { PackCode } from '../../pack-code.ts';

/** What partners could do together. */
export const OPPORTUNITY_CODES: readonly PackCode[] = [
	{
		id: 'native-integration',
		label: 'Native integrations and APIs',
		kind: 'opportunity',
		definition: 'products that connect directly, by an API, a connector or a built-in integration',
		exclude: 'Keeping an existing integration alive: use "Integration maintenance".',
		cues: `native integrat*|integrat* with|integration partner*|deep* integrat*|
			direct integrat*|technical integrat*|the integration|an integration|integrations|
			integrate|integrated with|api|apis|connector|connectors|plugin*|plug in|plug ins|
			built in|out of the box|talk to each other|work* together seamlessly|connect* our|
			connect* the two|connect* to our|webhook*|single sign on|sso|interoperab*|
			middleware|integration|integrat* our|integrat* your|integrat* their|integrates|
			open api|plug* into|plug* straight|compatible|compatibility|works with our|
			work with our systems|connects to|connect to|connection between|
			link between the systems|app store|add on|add ons|extension for`
	},
	{
		id: 'two-way-data',
		label: 'Two-way data flow',
		kind: 'opportunity',
		definition: 'data that moves in both directions and stays the same on both sides',
		exclude: 'Reports and insights drawn from data: use "Data insights".',
		cues: `two way|bidirectional*|bi directional*|both directions|both ways|data flow*|
			flow of data|data has to flow|data need* to flow|sync|syncs|synced|syncing|
			synchroni*|data exchange*|exchang* data|shar* data|data sharing|real time data|
			pushes data|write back|flow* back|comes back|other side too|same data in both|
			up to date on both|in sync|out of sync|one way|one directional|one direction|
			unidirectional|real time|updates on both|updated on both|updated everywhere|
			data goes|data going|data moves|data moving|data transfer*|transfer* data|
			two truths|mirror*|data back and forth`
	},
	{
		id: 'co-selling',
		label: 'Co-selling',
		kind: 'opportunity',
		definition: 'selling together, with people on both sides who work the same accounts',
		exclude: 'Being paid for a deal: use "Revenue share". Joint campaigns: use "Co-marketing".',
		cues: `co sell*|cosell*|sell* together|sell* jointly|joint sell*|joint sales|
			joint pitch*|pitch* jointly|pitch* together|joint deal*|joint account*|
			joint opportunit*|dedicated sales|dedicated partner sales|partner sales|
			bring* us into deals|into deals|deal registration|account mapping|shared pipeline|
			joint pipeline|go to market together|joint go to market|accounts together|
			demo together|meet* customers together|sell with them|selling with them|
			sell with us|visit* prospects|visit* customers together|visit* clients together|
			joint visit*|joint proposal*|joint offer*|target accounts|list of targets|
			target list|their salespeople|their sales people|their sales reps|their reps|
			their account exec*|introduce* us to|warm introduction*|took us along|
			take us along|bring* us along|team up on|sales play*`
	},
	{
		id: 'co-marketing',
		label: 'Co-marketing',
		kind: 'opportunity',
		definition: 'reaching an audience together: campaigns, events, content',
		exclude: 'Selling to single accounts together: use "Co-selling".',
		cues: `co market*|comarket*|joint market*|market* together|joint campaign*|
			joint webinar*|webinar together|webinar with|webinars together|joint event*|
			event together|events together|joint content|joint case stud*|case study with|
			case studies with|shared audience*|audience overlap*|audiences overlap*|
			overlapping audience*|both audiences|co brand*|joint press|share* a booth|
			shared booth|joint booth|cross promot*|joint promotion*|common campaign*|
			shared campaign*|campaign with|campaigns with|campaign together|
			campaigns together|webinar*|hosted an event|host events|joint newsletter*|
			their newsletter|guest post*|promote each other|promot* us|promot* our|event with|
			events with|sponsor* their|joint brochure*|joint story|success stor* together|
			marketing together|shared content`
	},
	{
		id: 'joint-development',
		label: 'Joint development',
		kind: 'opportunity',
		definition: 'building something new together, from a shared roadmap to a joint product',
		exclude: 'Connecting what already exists: use "Native integrations and APIs".',
		cues: `joint* develop*|develop* jointly|develop* together|develop* a product|co develop*|
			codevelop*|co innovat*|co creat*|cocreat*|joint product*|joint innovation|
			joint solution*|joint roadmap*|shared roadmap*|common roadmap*|
			product roadmap together|build* together|built together|build* something new|
			build* something together|innovat* together|co build*|plan* features together|
			joint r d|joint research|joint engineering|their engineers|create* a product|
			creating a product|creating something together|create something together|
			new product together|design* together|designed with|developed with|built with them|
			build with them|roadmap|roadmaps|prototype*|proof of concept|their developers|
			co design*|build* jointly|creat* jointly`
	}
];
