import type { ReadReply, ReadRequest } from './reader.ts';
import { readTranscripts } from './reading.ts';

/** Reads files off the page's thread: 20 MB take seconds. */
self.onmessage = async (event: MessageEvent<ReadRequest>) => {
	const { id, studyId, file, options } = event.data;
	let reply: ReadReply;
	try {
		const bytes = new Uint8Array(await file.arrayBuffer());
		reply = { id, read: readTranscripts(studyId, { name: file.name, bytes }, options) };
	} catch {
		// The file was moved or changed since it was chosen, or the browser may no longer read it.
		reply = { id, read: null };
	}
	self.postMessage(reply);
};
