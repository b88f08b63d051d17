import type { OwnWordsRules } from './own-words.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** English phrases, found by their determiner and ended by a closed list of words. */
export const OWN_WORDS_EN: OwnWordsRules = {
	language: 'en',
	openers: new Map<string, string | null>([
		['my', 'your'],
		['our', 'your'],
		['the', 'the'],
		['a', 'the'],
		['an', 'the'],
		['this', 'that'],
		['these', 'those'],
		['those', 'those'],
		['their', 'their'],
		['about', null]
	]),
	enders: set(`
		about above across after against along although am among an and any are around as at away
		back be because been before behind being below between both but by can cannot could
		did do does doing done down during each either enough even ever every except few for from
		get gets getting go goes going gone got had has have having he her here hers him his how i if in instead into
		is it its just like made make makes making many may me might mine more most much must my
		neither never no nor not nothing now of off often on once only onto or other others our out over
		per perhaps quite rather really same she should since so some sometimes soon still such
		than that the their them then there these they this those though through till to together too toward towards
		under unless until up upon us used usually very via was we were what when where whether which while who whom whose why
		will with within without would yet you your yours also always again almost already today yesterday tomorrow
		came come comes coming gave give gives giving took take takes taking went said say says saying told tell tells
		saw see sees seen found find finds lost lose loses kept keep keeps left leave leaves put puts ran run runs
		sent send sends held hold holds paid pay pays bought buy buys sold sell sells spent spend spends brought bring brings
		thought think thinks knew know knows felt feel feels wrote write writes broke break breaks grew grow grows
		became become becomes began begin begins chose choose chooses drove fell met meet meets rose spoke
		want wants need needs help helps let lets mean means meant seem seems use uses using work works working
		try tries trying start starts stop stops happen happens show shows look looks ask asks call calls called
		change changes turn turns move moves ends depend depends require requires allow allows cause causes
		cost costs matter matters exist exists stay stays remain remains start starts begin breaks sits sat stood stands
		nobody somebody everybody anybody nothing something everything anything someone everyone anyone
		shut quit hurt slept swept crept fought caught taught sought flew drew threw blew hid dug hung stuck struck won wore tore
		swore stole froze woke rang sang sank drank swam understood forgot split shot
		love loves hate hates complain complains prefer prefers refuse refuses agree agrees expect expects believe believes
		decide decides learn learns lack lacks carry carries built build builds however regardless forbid forbids create creates develop develops deliver delivers
		manage manages handle handles provide provides receive receives improve improves reduce reduces increase grow grows
		save saves solve solves fix fixes fit fits join joins follow follows remember remembers forget forgets realise realize
		understand understands appreciate appreciates appear appears arrive arrives belong belongs contain contains include includes
		involve involves suggest suggests explain explains describe describes ignore ignores avoid avoids prevent prevents
		blame blames hope hopes wish wishes care cares fear fears miss misses slow slows beat beats serve serves reach reaches
		click clicks eat eats drink drinks sleep sleeps read reads wait waits talk talks speak speaks listen listens
		varies vary stem stems ensure ensures differ differs suffer suffers face faces produce produces enable enables
		im ive dont cant didnt doesnt wont youre theyre thats whats isnt wasnt couldnt shouldnt wouldnt hasnt havent
		won't can't don't doesn't didn't isn't wasn't aren't weren't wouldn't couldn't shouldn't hasn't haven't hadn't
		i'm i've i'd it's that's there's they're we're we've you're he's she's let's what's who's
		well better best worse worst far long ago later early late maybe etc yes
	`),
	objects: set(
		'it them us me him her the a an my our your their this these those each every nobody everyone'
	),
	afterPlural: set(
		'of are were have had that which who we they i and or but did do can could will would is was'
	),
	compounding: set(
		'sales news business process access operations systems analytics logistics series savings goods success customs services'
	),
	endingForms:
		/^(?:(?!(?:monthly|weekly|daily|quarterly|yearly|family|supply|assembly|reply|ally|need|speed|feed|seed|lead|meeting|training|pricing|onboarding|billing|planning|reporting|marketing|funding|hiring|staffing|testing|banking|building|shipping|ticketing|tooling|selling|branding|offering|accounting|engineering|manufacturing|processing|scheduling|briefing|filing|mapping|coding|messaging|wording|finding|warning|booking|parking|housing|nursing|teaching|learning|mentoring|setting|listing|licensing|invoicing|monitoring|forecasting|budgeting|purchasing|sourcing|matching|screening|handling|spending|financing|writing|editing|design)$)[a-z]{3,}(?:ed|ly|ing)|(?:easi|fast|long|quick|slow|hard|high|low|bigg|small|strong|weak|clear|cheap|smooth|rich|clos|soon)er|evident|ready|available|possible|clear|worth|aware|able|due|happy|sure|necessary|likely|else|anyway|anywhere|somewhere|someplace|altogether|forward|backward|alone|[a-z]*sel(?:f|ves)|[a-z]+'(?:ve|ll|d|re|m)|[a-z]+n't)$/,
	adjective: /(?:al|ous|ive|ful|ic|less|ible|able)$/,
	barred: set(`
		lot lots bit bunch couple thing things stuff way ways time times fact point kind kinds sort sorts type types same
		first last next second other one ones moment end start beginning day days week weeks month months year years hour hours
		minute minutes morning evening night people person someone everyone anyone guy guys man woman example examples
		course question questions answer answers interview survey chat bot robot ai conversation conversations topic
		rest whole part parts number amount lack case cases side sides area areas idea reason reasons problem problems issue issues
		good bad great nice big small little new old right wrong real main general basic certain different difficult easy hard
		stupid dumb shit shitty fuck fucking fucked damn crap hell bullshit bastard idiot idiots asshole bloody
		grandfather grandmother grandpa grandma aunt uncle cousin nephew niece fiance wife husband spouse girlfriend boyfriend mother father mom mum dad son daughter sister brother child children kid kids
		baby family divorce marriage cancer illness disease diagnosis pregnancy pregnant therapy depression anxiety death funeral
		religion church faith politics salary wage debt debts disability suicide abuse drugs alcohol
		name names address email phone birthday password
		behalf disposal plate hand bag extent depth level daily jump rate sake mind eye eyes head heart deal term terms role favour favor line thoughts foreseeable older personal
		long short high low full own few several many most
	`)
};
