import { openDatabase } from '#local/store/open.ts';
import { AnalysisDesk } from './analysis-desk.ts';
import type { AnalysisReply, AnalysisRequest } from './messages.ts';

const scope = self as unknown as DedicatedWorkerGlobalScope;
const send = (reply: AnalysisReply) => scope.postMessage(reply);

// Requests wait for the database; without one each of them is told so.
const desk = openDatabase().then((opened) =>
	opened.ok ? new AnalysisDesk(opened.value, () => Date.now(), send) : null
);

async function receive(request: AnalysisRequest): Promise<void> {
	const ready = await desk;
	if (ready !== null) await ready.receive(request);
	else if (request.kind !== 'cancel') send({ id: request.id, kind: 'error', error: 'storage' });
}

scope.onmessage = (event: MessageEvent<AnalysisRequest>) => {
	const request = event.data;
	receive(request).catch(() => send({ id: request.id, kind: 'error', error: 'failed' }));
};
