import { createContext } from 'react';
import type { Language } from '#shared/domain/language.ts';

/** The language in which the open piece is printed; credits and labels on the page are worded in it. */
export const PieceLanguage = createContext<Language>('de');
