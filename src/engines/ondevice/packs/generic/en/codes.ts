import { toCodes, type PackCode } from '../../pack-code.ts';

const CODES: readonly PackCode[] = [
	{
		id: 'wished-change',
		label: 'Wishes for the future',
		kind: 'opportunity',
		definition: 'what people would like to have or see changed',
		exclude: 'What they already have.',
		cues: `i wish|i'd wish|would love|i'd love to|would like to see|i'd like to see|would be great if|
			would be nice if|would be helpful if|would help if|if only|magic wand|ideally|
			in an ideal world|i hope|i'm hoping|hoping to|looking forward to|would be amazing`
	},
	{
		id: 'routine-work',
		label: 'Routine and repetitive work',
		kind: 'opportunity',
		definition: 'tedious or repeated tasks that could be taken off people’s hands',
		exclude: 'Time saved in general: use "Saving time".',
		cues: `tedious|repetitive|repetition|mundane|monotonous|boring|routine|routines|menial|
			busywork|busy work|manual|manually|automat*|admin|administrative|paperwork|grunt work|
			heavy lifting|by hand`
	},
	{
		id: 'saving-time',
		label: 'Saving time',
		kind: 'driver',
		definition: 'getting things done faster or with less effort',
		exclude: 'Not having enough time: use "Time pressure".',
		cues: `sav* time|sav* me|sav* us|time sav*|timesav*|sav* a lot of time|
			sav* so much time|sav* hours|sav* a ton of time|faster|quicker|quickly|speed* up|speeds|
			efficien*|streamlin*|productiv*|less time|hours of work|in minutes|in seconds|free* up`
	},
	{
		id: 'quality',
		label: 'Quality of the result',
		kind: 'driver',
		definition: 'how good the outcome is: better, more professional, more polished',
		exclude: 'Mistakes as such: use "Errors and mistakes".',
		cues: `quality|better result*|better outcome*|polish*|more professional|professional looking|
			high standard*|higher standard*|improv* the|improv* my|improv* our|improv* it|refin*|
			well written|excellent|well made|well done`
	},
	{
		id: 'learning',
		label: 'Learning and skills',
		kind: 'driver',
		definition: 'gaining knowledge, understanding or practice',
		exclude: 'Losing skills: use "Losing skills or work".',
		cues: `learn|learns|learned|learnt|learning how|learning to|learning new|learning about|
			learning curve|learning process|learning experience|skill|skills|training course*|
			training session*|my training|trained to|knowledge|understand* better|
			better understand*|teach me|taught me|explain* to me|get better at|practise|educate myself`
	},
	{
		id: 'ideas',
		label: 'Ideas and inspiration',
		kind: 'driver',
		definition: 'finding ideas, a starting point or another point of view',
		exclude: 'Opinions on the topic itself.',
		cues: `brainstorm*|inspir*|new ideas|ideas for|idea generat*|generat* ideas|come up with ideas|
			coming up with|creativ*|starting point|jumping off point|writer's block|
			another perspective|different perspective*|new perspective*|sounding board|bounce ideas|
			bouncing ideas`
	},
	{
		id: 'ease',
		label: 'Ease of use',
		kind: 'driver',
		definition: 'how simple and convenient something is',
		exclude: 'Speed: use "Saving time".',
		cues: `easy to|easier to|easily|ease of use|user friendly|convenien*|intuitive|simple to|
			simplif*|straightforward|hassle free|effortless*|seamless*`
	},
	{
		id: 'cost',
		label: 'Cost and price',
		kind: 'need',
		definition: 'what something costs and whether it is worth it',
		exclude: 'Time as a cost: use "Saving time" or "Time pressure".',
		cues: `cost|costs|costly|price|prices|priced|pricing|expensive|cheap|cheaper|afford*|budget*|
			money|fee|fees|pay for|paying for|subscription*|worth paying|free version|paid version`
	},
	{
		id: 'control',
		label: 'Control and own judgement',
		kind: 'need',
		definition: 'deciding oneself, checking and keeping the last word',
		exclude: 'Checks by rules or bosses: use "Rules and expectations".',
		cues: `in control|have control|keep control|full control|creative control|more control|
			my own judgment|my own judgement|own judgment|own judgement|human judgment|
			human judgement|final say|final decision*|final call|human touch|human oversight|
			double check*|fact check*|verif*|check everything|proofread*|my own voice|my own words|
			own voice|own style|oversight|do it myself|by myself|myself rather|make my own`
	},
	{
		id: 'trust',
		label: 'Trust and reliability',
		kind: 'need',
		definition: 'whether people, products or information are right and can be relied on',
		exclude: 'Data protection: use "Privacy and confidentiality".',
		cues: `trust|trusts|trusted|trusting|trustworth*|reliab*|unreliab*|rely on|depend on it|
			depend on them|confidence in|credib*|transparen*|honest about|consistent|consistency|
			inconsisten*|accura*|precise|precision`
	},
	{
		id: 'privacy',
		label: 'Privacy and confidentiality',
		kind: 'need',
		definition: 'protecting personal or confidential information',
		exclude: 'Safety in other senses.',
		cues: `privacy|private information|private data|confidential*|sensitive|personal information|
			personal data|data protection|data security|security concern*|gdpr|hipaa|anonym*|
			proprietary|intellectual property|copyright*|leak*`
	},
	{
		id: 'support',
		label: 'Help and support',
		kind: 'need',
		definition: 'help from others when it is needed',
		exclude: 'Support as a figure of speech.',
		cues: `customer service|customer support|support team*|technical support|tech support|
			helpdesk|help desk|someone to ask|ask for help|asked for help|asking for help|
			guidance|mentor*|onboard*|helpline|responsive`
	},
	{
		id: 'communication',
		label: 'Communication with others',
		kind: 'need',
		definition: 'talking and writing to others, and understanding each other',
		exclude: 'Communication as a subject of study.',
		cues: `communicat*|emails|email|e mail|e mails|correspondence|meetings|
			misunderst*|keep* me informed|kept informed|stay in touch|writing to clients|
			talk* to customers|talk* to clients`
	},
	{
		id: 'teamwork',
		label: 'Working with others',
		kind: 'structure',
		definition: 'colleagues, teams and how work is shared',
		exclude: 'Work with a tool alone.',
		cues: `colleague*|coworker*|co worker*|teammate*|team mate*|my team|our team|the team|
			collaborator*|supervisor*|my boss|my manager|management|work together|working together`
	},
	{
		id: 'rules',
		label: 'Rules and expectations',
		kind: 'structure',
		definition: 'policies, norms and what is allowed or expected',
		exclude: 'Personal principles: use "Control and own judgement".',
		cues: `policy|policies|rules|guidelines|regulat*|complian*|allowed to|not allowed|prohibit*|
			banned|ban|forbid*|encourag*|discourag*|stigma*|frowned upon|taboo|unspoken|
			company culture|workplace culture|ethic*`
	},
	{
		id: 'tools',
		label: 'Tools and equipment',
		kind: 'structure',
		definition: 'the tools, programs and equipment people use',
		exclude: 'The subject of the study itself.',
		cues: `software|spreadsheet*|excel|the app|an app|apps|website|websites|platform|platforms|
			database*|equipment|devices|plugin*|programs`
	},
	{
		id: 'errors',
		label: 'Errors and mistakes',
		kind: 'challenge',
		definition: 'results that are wrong, invented or out of date',
		exclude: 'Effort to put them right: use "Extra effort".',
		cues: `error|errors|mistake|mistakes|wrong|incorrect*|inaccura*|hallucinat*|false information|
			misinformation|made up|makes up|make things up|makes things up|making things up|fabricat*|
			mislead*|outdated|nonsens*|fake|bug|bugs|glitch*`
	},
	{
		id: 'extra-effort',
		label: 'Extra effort',
		kind: 'challenge',
		definition: 'having to redo, repeat or work around something',
		exclude: 'Effort that is simply part of the task.',
		cues: `redo|redoing|rework*|start over|starting over|over and over|again and again|
			back and forth|multiple attempts|several attempts|multiple times|several times|
			many tries|keep asking|kept asking|workaround*|work around|more trouble than|
			waste of time|wast* time|wasted hours|spent hours|spend hours|extra work|double the work`
	},
	{
		id: 'frustration',
		label: 'Frustration and confusion',
		kind: 'challenge',
		definition: 'things that annoy, confuse or disappoint',
		exclude: 'A named cause with its own code, unless the feeling itself is spoken of.',
		cues: `frustrat*|annoy*|confus*|disappoint*|irritat*|infuriat*|struggl*|pain point*|
			a pain|nightmare|fed up|get stuck|got stuck|overwhelm*|stressful|stressed|stressing`
	},
	{
		id: 'time-pressure',
		label: 'Time pressure',
		kind: 'challenge',
		definition: 'not having enough time, waiting, deadlines',
		exclude: 'Time saved: use "Saving time".',
		cues: `deadline*|not enough time|no time|don't have time|didn't have time|do not have time|
			short of time|short on time|pressed for time|time pressure|waiting time*|wait times|
			long wait|waiting for|delay*|takes too long|took too long|takes forever|too slow|rushed|
			under pressure|workload|understaffed|short staffed`
	},
	{
		id: 'loss',
		label: 'Losing skills or work',
		kind: 'challenge',
		definition: 'fear of being replaced, of depending too much or of losing what one can do',
		exclude: 'Errors: use "Errors and mistakes".',
		cues: `replac* me|replac* us|replac* human*|replac* people|replac* jobs|replac* artists|
			replac* workers|replaced by|being replaced|take my job|take over my|take over jobs|
			taking over|take over|lose my job|losing my job|lose their job*|losing their job*|
			job loss*|jobs away|job security|redundant|obsolete|lazy|laziness|overrelian*|
			over relian*|too reliant|rely too much|reliant on|dependent on|dependence on|
			lose my skills|losing skills|losing my skills|atrophy|lose critical thinking`
	}
];

/** Themes that come up in interviews on almost any topic, English. */
export const GENERIC_CODES = toCodes(CODES);
