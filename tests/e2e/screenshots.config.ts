import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

/** `npm run screenshots`: every screen at two sizes, light and dark, into screenshots/; two for the README into docs/. */
export default defineConfig({ ...base, testMatch: /screenshots\.shots\.ts$/, workers: 1 });
