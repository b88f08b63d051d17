/**
 * `npm run bench:crash [-- --json] [--kills=20] [--seed=1]`: the crash test of tests/server, longer. First the time to an
 * acknowledgement with 200 phones and no crash, then many crashes. Exits with 1 when a limit is broken.
 */
import { crashRun } from '../support/crash-run.ts';
import { measure, report } from './report.ts';

function option(name: string, fallback: number): number {
	const given = process.argv.find((argument) => argument.startsWith(`--${name}=`));
	const value = Number(given?.split('=')[1] ?? fallback);
	return Number.isFinite(value) ? value : fallback;
}

const seed = option('seed', 1);
const kills = option('kills', 20);
const PHONES = 200;

const calm = await crashRun({
	seed,
	phones: PHONES,
	kills: 0,
	between: [20_000, 20_000],
	// Each phone posts about once a second: far more often than people answer.
	pause: 2_000,
	turns: 14,
	warmUp: 5_000
});
const crashed = await crashRun({
	seed: seed + 1,
	phones: PHONES,
	kills,
	between: [500, 3_000],
	pause: 100,
	turns: 14,
	warmUp: 0
});

const measures = [
	measure('phones at once', PHONES, 'phones', null),
	measure('acknowledgement p50, no crash', calm.p50, 'ms', null),
	measure('acknowledgement p99, no crash', calm.p99, 'ms', 50),
	measure('posts acknowledged, between crashes', crashed.perSecond, '1/s', null),
	measure('kills', crashed.kills, 'kills', null),
	measure('requests without an answer', crashed.broken, 'requests', null),
	measure('turns acknowledged', crashed.acknowledged, 'turns', null),
	measure('acknowledged turns missing', crashed.missing, 'turns', 0),
	measure('acknowledged turns changed', crashed.changed, 'turns', 0),
	measure('turns doubled', crashed.doubled, 'turns', 0),
	measure('turns out of order', crashed.outOfOrder, 'turns', 0),
	measure('gaps in the feed', crashed.feedGaps, 'gaps', 0),
	measure('rows shown to the team, then gone', crashed.unshown, 'rows', 0),
	measure('interviews unfinished', crashed.unfinished, 'interviews', 0),
	measure('unexpected refusals', crashed.surprises.length, 'answers', 0),
	measure('slowest restart', crashed.slowestStart, 'ms', null)
];

report(measures);
