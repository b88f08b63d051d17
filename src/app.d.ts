/// <reference types="@sveltejs/kit" />
declare global {
	namespace App {
		interface PageState {
			/** The fact whose evidence is open over the analysis. */
			factId?: string;
		}
	}
}

export {};
