const list = (words: string) => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Words that carry grammar rather than content, and pieces of contractions ("don't" is "don" and "t"). English. */
export const FUNCTION_WORDS = list(`
	a an the this that these those here there i me my mine myself you your yours yourself he him his she her hers it
	its itself we us our ours ourselves they them their theirs themselves one ones who whom whose which what where when
	why how and or but nor so yet if then else than as at by for from in into of off on onto out over to under up upon
	with within without about above across after against along among around because before behind below between beyond
	during except inside near since through throughout till until toward towards via while whereas although though
	unless whether am is are was were be been being do does did doing done have has had having can could may might must
	shall should will would ought not no yes yeah yep nope ok okay s t d ll m re ve don doesn didn isn aren wasn weren
	won wouldn couldn shouldn hasn haven hadn ain let also too very just only even still already again ever never
	always often sometimes usually mostly mainly rather quite really actually basically literally honestly simply maybe
	perhaps probably possibly likely certainly definitely obviously especially particularly generally typically
	specifically currently recently lately now today tomorrow yesterday soon later once twice all any both each either
	every few less least lot lots many more most much neither none other others another own same several some such
	something anything nothing everything someone anyone everyone somebody anybody everybody nobody etc eg ie vs per
	however otherwise therefore thus hence moreover furthermore additionally overall instead regardless meanwhile besides
	despite according plus like well oh um uh hmm ah please thanks thank sorry hello hi hey
`);

/**
 * Verbs, adjectives and nouns so general that they name no theme in any study; also words about the interview itself.
 */
export const GENERAL_WORDS = list(`
	able add added adding ago agree allow allowed allows almost apply area areas ask asked asking asks available aware
	away back bad based basic become becomes began begin believe best better big bit bring brings build building call
	called came case cases cause certain change changed changes check checked choose clear come comes coming common
	complete completely consider considered continue correct couple course create created creates creating current
	day days deal decide decided deep definitely depend depends describe detail details different difficult difficulty
	directly early easier easily easy effect effective end ended ends enjoy enough entire entirely equal especially
	everyday exact exactly example examples expect expected experience experienced experiences explain extent extra
	extremely fact fair fairly fall far fast fast feel feeling feelings feels felt field fields figure final finally
	find finding finds fine finish finished first fit fits focus follow following form found free full fully further
	future gain gave general get gets getting give given gives giving go goes going gone good got gotten great half
	happen happened happens happy hard hardly heard help helped helpful helping helps high highly hold hope huge idea
	ideal immediately imagine impact important include included includes including increase individual initial initially
	instance instead interest interested interesting interview involve involved involves issue issues job jobs keep
	keeping kept key kind kinds knew know knowing known knows large larger largely last late latest lead leads learn
	learned learning least leave left level levels life line list little live long longer look looked looking looks
	lose lost love low made main maintain major majority make makes making manage matter mean meaning means meant meet
	mention mentioned method might mind minor minute minutes moment month months move multiple named natural nature
	necessarily necessary need needed needing needs new next nice normal normally note number numbers obvious offer
	okay old open opinion opinions opportunity option options order ordinary original outcome overall paid part
	particular parts pass past pay people perfect perform person personal personally phase pick piece pieces place
	places plan play point points position positive possible practice prefer present pretty previous prior problem
	problems proceed process processes produce produced project projects proper properly provide provided provides
	providing purpose put puts putting question questions quick quickly quite ran random range reach read ready real
	realize reason reasons receive regard regarding regular related relatively remember require required requires
	respect rest result results right role roles room run running said saw say saying says second see seeing seem seemed
	seems seen sense separate serve set sets share short show showed shown shows side similar simple single situation
	situations size small solid sort sorts sound sounds space speak special specific spend spent stage stand standard
	start started starting starts state stay step steps stick stop strong stuff style subject suggest suggested suggests
	suit super supposed sure surprise switch take taken takes taking talk talked talking talks task tasks tell tells
	tend tends term terms test thing things think thinking thinks third thought thoughts three time times together told
	tons took top topic topics total touch tough track treat tried tries trouble true try trying turn turned turns two
	type types typical unable understand understanding understood unique upper use used useful user uses using usual
	valuable value various vary versus vital waiting want wanted wanting wants watch way ways week weekly weeks went
	whole wide willing wish won wonder word words work worked working works world worse worst worth write writes
	writing written wrong wrote year years yield young zero four five six ten hour hours
	information ability abilities capability capabilities difference differences approach approaches request requests name
	names group groups page pages input inputs output outputs creation feature features appropriate online technology
	technologies possibilities limitation limitations improvements adjustments decisions generated item items notice
	consuming month tuesday
	company companies organisation organisations organization organizations provider providers
	actual added afraid ahead alone amount answer answers asking aside aspect aspects assist assistance attempt avoid
	average background basis beginning behaviour beneficial benefit benefits biggest brief broad busy challenge
	challenges challenging chance choice choices clearly close comfortable compared comparison comparing concept
	concepts concern concerned concerns confident consistent constant constantly content context conversation daily
	desired determine develop direct direction discuss discussed discussing discussion due ease element elements
	enhance ensure eventually evolve expert explore factor factors familiar fan favorite flow force forward frequent
	frequently fun function functions fundamental funny genuinely goal goals guess guide hand hands handle handling
	happening hate head heavily heavy hit hopefully image immense improve improved improvement improving inside
	integrate integrated interact interaction intention lack leading learn limit limited limits listed lives local
	loved making match material maximum measure member middle minimal minimum modern mood mostly needs negative nowadays
	obtain occasion occasional occasionally occur ones open opposed optimal outside overcome parties pattern percent
	perspective perspectives picture pieces played plenty potential potentially powerful practical preference presence
	primarily primary principle prompted proven quality rare rarely rate reading realistic realized reality reasonable
	recent recommend reduce refer reflect relate relation relationship relevant reliable rely remain replace report
	response responses responsible review save saved saves saving scale scenario scenarios search section sections
	select send sent serious service setting severe significant significantly slightly slow solely solution solutions
	somewhat source sources specifics standpoint statement stuck stupid submit success successful suggestion
	suggestions suitable support system systems talent target themes thorough thoroughly totally traditional trust
	truth turning uncomfortable unfortunately unlike update usage useful variety version view views wise wondering
	worked worry worried yeah interviewer participant participants study research
`);
