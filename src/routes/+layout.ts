// Everything runs in the browser: the same files must open with no server in reach.
export const ssr = false;
export const prerender = false;
