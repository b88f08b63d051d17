import { connect, createServer } from 'node:net';

export interface CountingProxy {
	readonly url: string;
	/** Bytes that went to the browser so far: bodies as encoded, and headers. */
	readonly received: () => number;
	close(): void;
}

/** A wire to a local server that counts what comes down it. */
export async function createCountingProxy(port: number): Promise<CountingProxy> {
	let received = 0;
	const server = createServer((browser) => {
		const upstream = connect(port, '127.0.0.1');
		upstream.on('data', (chunk) => (received += chunk.length));
		browser.pipe(upstream).pipe(browser);
		browser.on('error', () => upstream.destroy());
		upstream.on('error', () => browser.destroy());
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
	return {
		url: `http://localhost:${address.port}`,
		received: () => received,
		close: () => server.close()
	};
}
