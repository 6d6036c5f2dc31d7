import type { SampleNewsroom } from '../newsroom.ts';
import { images } from './images.ts';
import { piecesInHand } from './pieces-in-hand.ts';
import { publicPieces } from './public-pieces.ts';
import { reports } from './reports.ts';
import { title } from './title.ts';

export const seebote: SampleNewsroom = { title, images, pieces: [...publicPieces, ...piecesInHand], reports };
