import { redirect } from '@sveltejs/kit';

/** A study opens at its plan. */
export function load({ params }: { params: { study: string } }): never {
	redirect(307, `/studies/${params.study}/plan`);
}
