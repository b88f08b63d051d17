/** Closed classes and common verbs of English, as far as reading a research question needs them. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const AUXILIARIES = set(`
	do does did is are was were be been being am can could would will should shall may might must have has had
	don't doesn't didn't isn't aren't wasn't weren't can't couldn't wouldn't won't haven't hasn't shouldn't cannot
`);

export const QUESTION_WORDS = set('what which who whom whose how why when where whether');

export const DETERMINERS = set(
	'a an the our my your their his her its this that these those some any no every each all both most many few several more other another such own'
);

export const PRONOUNS = set(
	'i you he she it we they me him us them myself yourself itself ourselves themselves one someone anyone everyone somebody anybody nobody something anything nothing everything mine yours ours theirs there here'
);

export const PREPOSITIONS = set(
	'of in on at for from to with about into onto over under around toward towards regarding concerning against beyond inside outside within'
);

/** A noun phrase ends before these. */
export const BREAKS = set(
	'and or but so because if when while after before during since until unless than that which who whom whose as by via through without instead between among across although though per versus vs despite where how why what whether using being having then not like willing likely able ready eager keen rated worth up out away'
);

/** Left off the end of a noun phrase. */
export const TRAILERS = set(
	'today now currently nowadays better best more most first again yet still soon ever never often really well enough too also together right effectively anymore long fast faster much only even just please properly early late online offline late'
);

/** What people do: whoever does it is a candidate for an interview. */
export const HUMAN_VERBS = set(`
	use choose decide buy purchase leave quit cancel stay want need expect think feel manage handle select pick
	evaluate experience perceive view see prefer like dislike love hate trust join attend visit switch adopt
	learn plan prepare cope deal struggle look search find discover hear talk discuss share pay spend save earn
	work live commute travel shop eat drink sleep play read write watch listen teach study stop start begin keep
	drop churn return renew subscribe unsubscribe register volunteer donate give recommend complain report respond react adapt
	adjust interact engage participate order book schedule track measure record organise organize coordinate collaborate
	communicate build develop design make create sell hire recruit train mentor lead run operate maintain
	fix test review approve consider compare balance prioritise prioritize understand believe say describe remember
	avoid ignore refuse reject accept do get go come try abandon consume order rate value appreciate follow ask
	treat care support seek access transfer invest borrow rent move relocate retire vote vaccinate recycle reuse
	rely depend interpret navigate monitor store collect clean cook drive ride walk cycle cross apply enrol enroll
	graduate skip delegate document estimate negotiate forecast budget tackle approach spot judge solve reach hold bring take process
	define set rank install replace insure miss upgrade repair charge weigh settle land onboard retain attract engage motivate
`);

/** What things do to people: whatever does it is a topic. */
export const EFFECT_VERBS = set(
	'affect impact influence shape change improve harm hurt help cause matter fit fail succeed increase reduce drive determine enable disrupt transform contribute'
);

/** Verbs of "What makes nurses stay?" and of what a team does ("How can we improve …"). */
export const TEAM_VERBS = set(`
	makes drives motivates prevents stops keeps helps leads brings causes attracts discourages encourages
	improve increase reduce optimise optimize grow launch enter expand redesign introduce offer price sell
	accelerate explore understand investigate identify assess examine research validate discover
	strengthen simplify support serve reach win retain engage convince onboard attract raise lower cut
	gather get give make keep build
`);

/** Heads that stand for an aspect: the topic is what follows "of", "in" or "with", and nothing without it. */
export const ASPECTS = set(`
	challenge challenges problem problems barrier barriers obstacle obstacles need needs expectation expectations
	reason reasons factor factors benefit benefits driver drivers opportunity opportunities attitude attitudes
	perception perceptions experience experiences impact impacts effect effects role future use usage usability
	pricing price prices cost costs quality effectiveness success state lack type types kind kinds sort
	part parts way ways view views opinion opinions feedback satisfaction churn retention feelings demand
	issue issues motivation motivations requirement requirements priorities value interest awareness
	understanding knowledge acceptance willingness thing things aspect aspects acquisition attrition turnover
	loyalty importance idea ideas loss potential point difference differences trust confidence growth market
	markets reaction reactions story stories advantages
	disadvantages alternatives gaps gap evaluation comparison decision decisions choice choices option options
	ability effort efforts chance chances influence concern concerns worries fears hopes wishes complaint complaints
	launch
`);

/** The same, but a topic of their own when a word narrows them ("our onboarding process"). */
export const LOOSE_ASPECTS = set(
	'process processes journey feature features adoption engagement participation improvement review assessment access approach transition habits behaviour behaviours behavior behaviors'
);

/** Heads of phrases that say when or how much, never what about. */
export const MEASURES = set(`
	year years month months week weeks day days hour hours minute minutes time times moment moments past
	percent half number amount lot level extent degree rate average end beginning order general particular
	people place places us them age percentage term terms
`);

/** Words that a sentence in another European language has and an English one has not. */
export const FOREIGN = set(`
	der die das und ist nicht warum wie wir ihre unsere für mit von den dem eine einen einer
	le la les des une est pourquoi comment nous notre leurs pour avec dans qui que
	el los las una por qué cómo nuestros para con del nuestra
	il gli perché come della nostro sono
	het een waarom hoe onze voor met niet
	de och att inte varför hur og ikke hvorfor
	os uma nossos porque são dos das
`);

/** Verbs that are hardly ever nouns: a noun phrase has ended before one of them. */
export const PURE_VERBS = set(`
	choose chooses decide decides leave leaves quit quits cancel cancels buy buys become becomes want wants expect expects
	think feel feels perceive perceives prefer prefers avoid avoids adopt adopts understand make makes keep keeps
	give gives get gets go goes do say says know knows stay stays learn learns hear seem seems manage manages
	create creates accelerate accelerates improve improves increase increases reduce reduces affect affects enable enables
	prevent prevents remain remains deliver delivers happen happens fail fails stop stops join joins switch
	need used made bring brings tell tells mean means differ differs compare compared solve solves exist exists cope copes struggle struggles require requires provide provides help helps
`);

/** Verbs whose subject, when it is no person, is what the question is about. */
export const SUBJECT_FIRST = new Set([...EFFECT_VERBS, 'work', 'look', 'feel', 'run']);

const isListed = (word: string): boolean =>
	HUMAN_VERBS.has(word) || EFFECT_VERBS.has(word) || TEAM_VERBS.has(word);

/** Whether a word can be a verb as it stands, or in the form of "he buys". */
export function isVerb(word: string): boolean {
	return isListed(word) || word === 'have' || word === 'need';
}

export function isThirdPerson(word: string): boolean {
	return (
		isVerb(word) ||
		(/[^s]s$/.test(word) && (isListed(word.slice(0, -1)) || isListed(word.slice(0, -2))))
	);
}

export function isGerund(word: string): boolean {
	if (!word.endsWith('ing')) return false;
	const stem = word.slice(0, -3);
	return isListed(stem) || isListed(`${stem}e`) || isListed(stem.slice(0, -1));
}

/** Adverbs that no noun phrase has inside it. */
export const LOOSE_ADVERBS = set(
	'late today now again still soon ever never often really together anymore early currently actually'
);
