import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

/** `npm run test:e2e:open`: journeys that are written but do not all pass yet; they join the others when they do. */
export default defineConfig({ ...base, testMatch: /\.open\.ts$/ });
