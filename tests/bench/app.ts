/** `npm run bench:app [-- --json]`: what a phone has to load and wait for. Builds first when the build is old. */
import { analysisMeasures, planMeasures } from './engine.ts';
import { pageMeasures } from './pages.ts';
import { report } from './report.ts';

report([...(await pageMeasures()), ...planMeasures(), ...(await analysisMeasures())]);
