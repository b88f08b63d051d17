import type { Lexicon } from './lexicon.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));
const any = (...parts: string[]): RegExp => new RegExp(`\\b(?:${parts.join('|')})\\b`, 'g');
/** The whole answer, give or take politeness around it. */
const whole = (...parts: string[]): RegExp =>
	new RegExp(
		`^\\W*(?:(?:well|hmm+|um+|uh|oh|ok|okay|sorry|please|and|but|honestly|actually|no)\\b\\W*)*` +
			`(?:${parts.join('|')})\\W*(?:(?:please|thanks|thank you|sorry|really|now|at all|to be honest|tbh|yet)\\W*)*$`
	);

/** How English answers are read. */
export const ENGLISH: Lexicon = {
	functionWords: set(
		`a about above after again all almost also always am an and any anything are aren't as at away back be
		because been before being between both but by came can can't come could did didn't do does doesn't
		doing don't done down each either else even ever every few for from get gets getting go goes going gone
		good got had has hasn't have haven't having he her here hers him his how i i'd i'll i'm i've if in into
		is isn't it it's its just kind know last least less let like little ll lot made make makes many may
		maybe me might mine more most much must my need never no nor not nothing now of off often on once one
		ones only or other our ours out over own per perhaps put quite rather re really said same say says see
		she should since so some someone something sort still such than that that's the their theirs them then
		there there's these they they're thing things think this those though through to too took toward under
		until up upon us use used uses using usually ve very want wants was wasn't way we we're we've well went
		were weren't what what's when where whether which while who whom whose why will with within without
		won't would wouldn't yes yet you you'd you'll you're you've your yours tell describe give walk talk`
	),
	episode: any(
		`(?:i|we) (?:\\w+ly |also |just |then |even |never |first |had to |was |were )?(?:[a-z]{2,}(?<!ne|fe|he|see|bl)ed|had|was|were|went|got|made|took|gave|came|said|told|saw|found|lost|kept|built|left|sent|ran|met|held|paid|bought|sold|spent|brought|thought|began|chose|wrote|heard|felt|knew|led|set|lost|won|cut|hit|put)`,
		`happened`,
		`last (?:time|week|month|year|quarter|spring|summer|autumn|fall|winter|monday|tuesday|wednesday|thursday|friday)`,
		`one time`,
		`(?:years?|months?|weeks?|days?) ago`,
		`back in`
	),
	time: any(
		`yesterday|today|recently|lately|once|ago|since|until|before|after|during|every (?:day|week|month|year|quarter|morning|night)|daily|weekly|monthly|quarterly|yearly|last \\w+|first|finally|eventually|january|february|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday`
	),
	process: any(
		`first(?:ly)?|then|after that|afterwards|next|finally|eventually|step|steps|usually|typically|normally|start(?:s|ed)? (?:with|by)|end(?:s|ed)? up|goes through|hand(?:s|ed)? over|whenever|each time|every time`
	),
	cause: any(
		`because|cause|cuz|since|due to|reasons?|therefore|thanks to|that's why|which is why|as a result of|in order to|so that|to avoid|otherwise`
	),
	effect: any(
		`as a result|so (?:we|i|they|it|that)|meant|means that|which means|led to|leads to|cost us|costs us|saved?s?|lost|caus(?:ed|es|ing)|ended up|consequences?|impact|outcome|in the end|made (?:it|us|me|them)|chang(?:ed|es)`
	),
	importance: any(
		`important|matters?|mattered|crucial|critical|essential|priority|priorities|main thing|above all|biggest|most of all|worth|care about|depend(?:s|ed)? on|rely|relies`
	),
	hedge: any(
		`maybe|perhaps|possibly|probably|kind of|sort of|kinda|sorta|i guess|i suppose|i think|somewhat|more or less|it depends|not sure|in general|generally|whatever|stuff|things like that|and so on|etc|you know`
	),
	refusal: whole(
		`(?:i )?(?:would|'d|i'd) (?:rather|prefer) (?:not|to not|to keep)\\b.{0,60}`,
		`i (?:won't|will not|refuse to|am not going to|'m not going to|don't want to|do not want to|am not allowed to|can't|cannot|'m not allowed to) (?:answer|say|discuss|share|talk about|tell|comment|disclose|go into)\\b.{0,60}`,
		`i'm not (?:going|allowed|able|willing|comfortable)\\b.{0,60}`,
		`no comment`,
		`(?:that's|that is|it's|it is) (?:confidential|private|personal|none of your (?:business|concern))\\b.{0,30}`,
		`(?:that's |that is )?none of your (?:damn |bloody )?business`,
		`confidential`,
		`private`,
		`not (?:saying|telling|answering|comfortable)\\b.{0,40}`,
		`i decline\\b.{0,30}`,
		`prefer not to(?: say| answer)?`,
		`rather not(?: say| answer)?`
	),
	unknown: whole(
		`(?:i )?(?:really |honestly |just |simply )?(?:don't|do not|dont|dunno|wouldn't|would not|couldn't) (?:really |honestly |actually )?(?:know|remember|recall|have (?:an? )?(?:idea|answer|opinion)|say)\\b[^,.;]{0,50}`,
		`(?:i )?dunno`,
		`idk`,
		`(?:i have |i've )?(?:no|not a|zero) (?:idea|clue|opinion|answer)\\b[^,.;]{0,30}`,
		`(?:i'm |i am )?(?:not|un)(?: really| too)? ?(?:sure|certain)\\b[^,.;]{0,50}`,
		`(?:i )?(?:can't|cannot|can not) (?:really )?(?:remember|recall|say|think of (?:any(?:thing)?|one|much))\\b[^,.;]{0,40}`,
		`(?:it |that )?(?:all )?(?:depends|varies)\\b[^,.;]{0,40}`,
		`(?:it's |that's |it is |that is )?(?:hard|difficult|tough) (?:to say|to tell|to know|question)\\b[^,.;]{0,30}`,
		`nothing comes to mind\\b[^,.;]{0,30}`,
		`hmm+`
	),
	nothing: whole(
		`(?:no|nope|nah|none|nothing|nil|never|whatever|n\\/a|na|not much|not really|nothing (?:else|more|special|in particular|to add|really)|none (?:really|that i know of)|no(?:t)? (?:really|that i can think of)|(?:i think |i guess )?that(?:'s| is) (?:about |pretty much |basically )?(?:it|all|everything)(?: (?:i (?:have|know|can say|can think of)|from me|for now|about it))?|all good|we covered (?:it|everything))`
	),
	skip: whole(
		`skip(?: it| this| that| this one| question)?`,
		`pass`,
		`next(?: question| one)?`,
		`move on`
	),
	stop: whole(
		`(?:stop|quit|exit|cancel|abort)(?: it| this| now| here| the interview| this interview| asking)?`,
		`(?:i )?(?:want|would like|'d like|need|have|i'd like|i've got|have got) to (?:stop|quit|leave|end|finish)(?: it| this| now| here| the interview| this interview| the conversation)?`,
		`(?:let's|let us|can we|could we|we can) (?:stop|end|finish|leave it)(?: it| this| here| now| there| the interview)*`,
		`(?:end|finish) (?:the |this )?(?:interview|conversation|chat|survey)`,
		`i(?:'m| am) (?:done|finished|leaving|out|stopping)(?: here| with this| with the interview| answering| for today)?`,
		`i(?:'ve| have)? (?:got to|gotta|have to|need to|must) (?:go|run|leave)\\b.{0,30}`,
		`gotta go`,
		`(?:no more|enough)(?: questions)?`,
		`(?:i )?(?:don't|do not) want to (?:continue|go on|do this|answer any ?more|talk any ?more)\\b.{0,30}`,
		`(?:good)?bye`
	),
	remove: whole(
		`(?:delete|erase|remove|wipe)(?: (?:it|this|that|them|all|everything|me|my|of|the|data|answers?|interview|responses?|info|information|from|here))*`,
		`(?:i (?:want|would like|'d like)(?: you)?|i'd like(?: you)?|can you|could you|you) (?:to )?(?:delete|erase|remove|withdraw|wipe)\\b.{0,60}`,
		`forget (?:me|everything i said|all i said|my (?:answers?|data))`,
		`(?:i )?withdraw(?: my)?(?: consent| answers| interview)?`
	),
	goOn: whole(
		`(?:yes|yeah|yep|yup|ok|okay|sure|fine|continue|carry on|go on|go ahead|let's (?:go on|continue|carry on|keep going)|i'm (?:ok|okay|fine)|next|please do|i (?:can|will|want to|would like to) (?:go on|continue|carry on))`
	),
	meaning: whole(
		`(?:what|which) (?:do|did|exactly do) you mean\\b.{0,60}`,
		`what does (?:that|this|it|[\\w "'-]{1,40}) mean\\b.{0,20}`,
		`what (?:is|are) (?:a |an |the )?[\\w "'-]{1,40} (?:supposed to mean|here)`,
		`(?:in )?(?:what|which) (?:sense|way|context|respect)\\??`,
		`(?:i )?(?:don't|do not|dont|didn't|did not) (?:really |quite )?(?:understand|get|follow)(?: (?:it|this|that|you|what|the|your))?\\b.{0,50}`,
		`(?:can|could|would) you (?:please )?(?:clarify|explain|rephrase|repeat|reword|elaborate|be more specific)\\b.{0,60}`,
		`(?:can|could) you (?:give|show) (?:me )?(?:an )?example\\b.{0,40}`,
		`(?:like|such as) what`,
		`(?:do|did) you mean\\b.{0,80}`,
		`(?:which|what)(?: kinds?| sorts?| types?)?(?: of)? [\\w' -]{1,30}\\s*\\?`,
		`(?:what|huh|pardon|come again|sorry|excuse me|meaning)\\s*\\?+`,
		`\\?+`,
		`(?:i'm |i am )?(?:not sure|unsure|unclear|confused)(?: about)? what (?:you|that|this|the)\\b.{0,50}`,
		`(?:i'm |i am )?confused\\b.{0,20}`,
		`(?:that's|that is|the question is|this is) (?:not clear|unclear|confusing)`
	),
	identity:
		/\b(?:are|r) (?:you|u) (?:really |actually |even )?(?:an? )?(?:ai|bot|robot|machine|human|real|person|real person|computer|chatbot|chatgpt|claude|gpt)\b|\bwho (?:are you|am i (?:talking|speaking|chatting) (?:to|with))\b|\bam i (?:talking|speaking|chatting) (?:to|with)\b|\bwhat are you\?/g,
	privacy:
		/\bwho (?:will|can|gets to|is going to|would|is) (?:see|read|reading|get|have access|look)\b|\b(?:is|are) (?:this|it|my answers?|these answers?|the data|my data|that) (?:really |all )?(?:anonymous|confidential|private|recorded|being recorded|stored|shared|safe)\b.{0,40}\?|\bwhat (?:happens|will happen|do you do|are you doing) (?:to|with) (?:my|this|these|the) (?:answers?|data|information|words)\b/g,
	length:
		/\bhow (?:much longer|long (?:will|does|is) (?:this|it)|many (?:more )?questions|many more)\b|\b(?:are we|is (?:this|it)) (?:nearly |almost )?(?:done|finished|over)\s*(?:yet|soon)?\s*\?/g,
	annoyance: any(
		`(?:stupid|dumb|silly|pointless|ridiculous|useless|idiotic|terrible|boring|annoying) (?:question|questions|interview|survey|bot|robot|ai|machine|thing)`,
		`(?:you're|you are|ur) (?:stupid|dumb|useless|annoying|an idiot|boring|not listening|a joke)`,
		`waste of (?:my )?time`,
		`wasting my time`,
		`already (?:told you|answered|said (?:that|this|it|so)|explained (?:that|this|it))`,
		`just (?:told you|answered (?:that|this)|said (?:that|so))`,
		`(?:you|u) (?:already |just )?asked (?:me )?(?:that|this|it)`,
		`(?:same|another) (?:stupid |damn )?question again`,
		`fuck (?:you|off|this)`,
		`piss off`,
		`get lost`,
		`leave me alone`,
		`shut up`,
		`who cares`,
		`too many questions`,
		`why do you (?:keep|want to know|ask|care)`,
		`asked and answered`
	),
	distress:
		/\b(?:kill|hurt|harm|cut|cutting|killing|hurting|harming) myself\b|\b(?:end|ending|take|taking) my (?:own )?life\b|\bi(?:'m| am| feel| have been|'ve been| was)? (?:\w+ ){0,2}suicidal\b|\b(?:i|me|my) (?:\w+ ){0,5}(?:commit(?:ting)? )?suicide\b(?! prevention)|\bi (?:\w+ ){0,3}(?:want|wanted|wish|hope) (?:to die|i (?:was|were) dead|to be dead)\b|\bi (?:don't|do not) want to (?:live|be alive|wake up|exist|be here any ?more)\b|\bno (?:reason|point) (?:to|in) (?:live|living)(?! (?:in|at|with|near)\b)|\bbetter off (?:dead|without me)\b|\bi can(?:'t|not) (?:go on|take it|do this) any ?more\b|\b(?:he|she|they|husband|wife|boss|partner) (?:hits|beats|abuses|assaulted|raped) me\b|\bi(?:'m| am| was| have been|'ve been) (?:being )?(?:abused|raped|assaulted)\b/g,
	injection:
		/(?:^|[.!?:;\n"]\s*)(?:please |now |ok |so )*(?:ignore|disregard|forget|override|bypass) (?:all |any |your |the |my |everything |previous |prior |above |earlier |of )+(?:previous |prior |above |earlier )*(?:instructions?|rules?|prompts?|guidelines?|questions?|text|messages?|above)\b|\b(?:reveal|show|print|repeat|output|tell me|give me|what (?:is|are)|leak) (?:me )?(?:your|the) (?:full |exact |hidden |secret |initial |original )?(?:system )?(?:prompt|instructions|system message|rules you)\b|(?:^|\n)\s*(?:system|assistant|developer)\s*:|<\/?(?:system|assistant|user|instructions?)>|<\|[a-z_]+\|>|\[\/?inst\]|\bdo anything now\b|\b(?:enable|enter|activate) (?:developer|admin|debug|god|dan) mode\b|(?:^|[.!?\n]\s*)(?:you are now|from now on,? you|pretend (?:to be|you are|that you)|act as (?:an? |if |my )|roleplay as|new instructions?\b)/g,
	offTopic:
		/^\W*(?:(?:can|could|would|will) you |please |hey |hi |ok )*(?:write|compose|generate|make|create|draft|translate|summari[sz]e|sing|tell) (?:me |us |a |an |this |the |some |my )*(?:poem|song|joke|story|essay|code|function|script|program|email|e-mail|letter|recipe|haiku|list|rap|cover|python|sql|text|sentence|following|into|to)\b|^\W*(?:what(?:'s| is) the (?:weather|time|capital|date|news|score)|who (?:is|was) the (?:president|king|queen|prime minister)|what(?:'s| is) \d+ ?[-+*x/] ?\d+|solve|calculate)\b|^\W*(?:lorem ipsum|test(?:ing)?(?: test(?:ing)?)*(?: 1 ?2 ?3)?|asdf\w*|qwert\w*|blah(?: blah)*|foo(?: ?bar)?|la ?la(?: ?la)*)\W*$/g,
	hypothetical:
		/\b(?:would|will|could|should|might|wish|hope|ideal|ideally|imagine|expect|future|next (?:year|few|two|three|twelve|12|quarter)|coming (?:year|months|years)|if you (?:could|had|were)|going forward|plan to)\b/,
	asks: [
		['reason', /\bwhy\b|\bwhat (?:made|makes|led|drove|drives|caused)\b|\breasons?\b/],
		[
			'episode',
			/\b(?:last|recent|first) time\b|\b(?:a|an|one|any) (?:time|example|situation|moment|case|occasion) (?:when|where|in which|that)\b|\bmost recent\b|\brecent example\b|\bfor example\b|\bwhat happened\b/
		],
		[
			'contrast',
			/\b(?:compared?|versus|differ(?:s|ent|ently|ence)?|unlike|rather than|instead of)\b/
		],
		['importance', /\b(?:matters?|important|importance|priorit(?:y|ies)|value[ds]?|care about)\b/],
		[
			'effect',
			/\b(?:effects?|impact|results?|consequences?|outcome|chang(?:e|ed|es)|led to|happens? (?:if|when))\b/
		],
		[
			'process',
			/\bhow (?:do|did|does|have|are|is|was|were)\b|\bsteps?\b|\bprocess\b|\bwalk me through\b/
		],
		['else', /\b(?:else|anything|other)\b/]
	]
};
