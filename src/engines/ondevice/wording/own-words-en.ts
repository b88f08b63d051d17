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
		across against along although among around behind below cannot during enough except instead making neither onto
		sometimes soon till together unless via already today yesterday tomorrow coming gave giving taking saying told saw
		seen found lost kept left ran sent held paid bought sold spent brought thought knew felt wrote broke grew became
		began chose drove fell met rose spoke meant working trying sat stood nobody somebody everybody anybody
		everything everyone anyone shut quit hurt slept swept crept fought caught taught sought flew drew threw blew hid dug
		hung stuck struck won wore tore swore stole froze woke rang sang sank drank swam understood forgot split shot built
		however regardless im ive dont cant didnt doesnt wont youre theyre isnt wasnt couldnt shouldnt wouldnt hasnt havent
		he's she's let's who's better best worse worst far long ago later early late etc
	`),
	verbs: set(`
		do get go make come give take say tell see find lose keep leave put run send hold pay buy sell spend bring think know
		feel write break grow become begin choose meet want need help let mean seem use work try start stop end happen show look
		ask call change turn move depend require allow cause cost matter exist stay remain love hate complain prefer refuse
		agree expect believe decide learn lack carry build forbid create develop deliver manage handle provide receive improve
		reduce increase save solve fix fit join follow remember forget understand realise realize appreciate appear arrive belong
		contain include involve suggest explain describe ignore avoid prevent blame hope wish care fear miss slow beat serve
		reach click eat drink sleep read wait talk speak listen sit stand vary stem ensure differ suffer face produce enable
	`),
	objects: set(
		'it them us me him her the a an my our your their this these those each every nobody everyone'
	),
	afterPlural: set(
		'of are were have had that which who we they i and or but did do can could will would is was'
	),
	pluralOpeners: set('these those'),
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
		fantastic amazing awesome wonderful excellent perfect brilliant lovely superb impressive fascinating interesting insightful
		helpful useful valuable terrible horrible awful annoying frustrating useless ridiculous nasty ugly beautiful nice cool
		grandfather grandmother grandpa grandma aunt uncle cousin nephew niece fiance wife husband spouse girlfriend boyfriend mother father mom mum dad son daughter sister brother child children kid kids
		baby family divorce marriage cancer illness disease diagnosis pregnancy pregnant therapy depression anxiety death funeral
		religion church faith politics salary wage debt debts disability suicide abuse drugs alcohol
		name names address email phone birthday password
		behalf disposal plate hand bag extent depth level daily jump rate sake mind eye eyes head heart deal term terms role favour favor line thoughts foreseeable older personal
		long short high low full own few several many most
	`)
};
