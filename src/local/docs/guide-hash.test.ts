import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { guideToJson } from '#core/plan/guide.ts';
import { sampleStudy } from '#tests/support/sample-study.ts';
import { guideId } from './guide-hash.ts';

it('a guide is named by the SHA-256 of its one text, in any script and whatever the order of keys', () => {
	const guide = sampleStudy(5);
	const text = guideToJson({
		...guide,
		settings: { ...guide.settings, closing: 'Danke – 谢谢 🙏' }
	});
	const turned = Object.fromEntries(Object.entries(JSON.parse(text)).reverse());
	expect(guideId(JSON.parse(text))).toBe(createHash('sha256').update(text).digest('hex'));
	expect(guideId(turned as never)).toBe(guideId(JSON.parse(text)));
});
