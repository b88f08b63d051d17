const RIGHT_TO_LEFT = new Set([
	'ar',
	'arc',
	'ckb',
	'dv',
	'fa',
	'he',
	'nqo',
	'ps',
	'sd',
	'syr',
	'ug',
	'ur',
	'yi'
]);
const RIGHT_TO_LEFT_SCRIPTS = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Syrc', 'Thaa']);

/** The writing direction of a BCP 47 language; a script subtag decides before the language does. */
export function textDirection(language: string): 'ltr' | 'rtl' {
	const [primary = '', ...subtags] = language.split('-');
	const script = subtags.find((subtag) => /^[A-Za-z]{4}$/.test(subtag));
	if (script !== undefined) {
		const titled = script.slice(0, 1).toUpperCase() + script.slice(1).toLowerCase();
		return RIGHT_TO_LEFT_SCRIPTS.has(titled) ? 'rtl' : 'ltr';
	}
	return RIGHT_TO_LEFT.has(primary.toLowerCase()) ? 'rtl' : 'ltr';
}
