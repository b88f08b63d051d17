import { TEMPLATES } from '#engines/ondevice/plan/templates.ts';

/** Ready starts for kinds of studies, to choose from. */
export const templates: readonly {
	readonly id: string;
	readonly title: string;
	readonly description: string;
}[] = TEMPLATES;
