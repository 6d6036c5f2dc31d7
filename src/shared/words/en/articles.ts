import type { articles as German } from '../de/articles.ts';
import type { Words } from '../same-keys.ts';

export const articles: Words<typeof German> = {};
