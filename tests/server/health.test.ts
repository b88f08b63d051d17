import * as v from 'valibot';
import { expect, test } from 'vitest';
import { healthReply, PROTOCOL_VERSION } from '#protocol/version.ts';
import { startTestServer } from '../support/test-server.ts';

test('[PR10] health tells the clock and the protocol, and says when the database cannot be read', async () => {
	const server = await startTestServer();
	const well = await server.send('GET', '/health');
	const health = v.parse(healthReply, well.body);
	expect(well.status).toBe(200);
	expect(health).toMatchObject({ status: 'ok', protocol: PROTOCOL_VERSION });
	expect(Math.abs(health.time - Date.now())).toBeLessThan(60_000);
	server.database.close();
	const ill = await server.send('GET', '/health');
	expect(ill).toMatchObject({ status: 503, body: { error: { code: 'unavailable' } } });
	expect(JSON.stringify(ill.body)).not.toMatch(/sqlite|stack|database connection/i);
	await server.close();
});
