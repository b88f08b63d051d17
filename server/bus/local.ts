import type { Bus } from './bus.ts';

/** The bus of one process. */
export function createLocalBus(): Bus {
	const listeners = new Map<string, Set<() => void>>();
	return {
		publish(studyId) {
			for (const listener of [...(listeners.get(studyId) ?? [])]) listener();
		},
		subscribe(studyId, listener) {
			const set = listeners.get(studyId) ?? new Set();
			listeners.set(studyId, set);
			set.add(listener);
			return () => {
				set.delete(listener);
				if (set.size === 0 && listeners.get(studyId) === set) listeners.delete(studyId);
			};
		}
	};
}
