import { readMetadata } from '../metadata/read-metadata.ts';
import { acceptImage } from './accept.ts';
import { hugeByDeclaration, refused, takenAndHarmless } from './hostile-files-for-tests.ts';

// A program of its own, so that its memory is that of these files: prints in MB what it held at most.
const makers: (() => Promise<Buffer>)[] = [
  ...Object.values(hugeByDeclaration),
  ...Object.values(takenAndHarmless),
  ...Object.values(refused).map(
    ({ make }) =>
      async () =>
        make(),
  ),
];
for (const make of makers) {
  const source = await make();
  await acceptImage({ name: 'bild.jpg', byteLength: source.length, source });
  await readMetadata(source);
}
console.log(Math.round(process.resourceUsage().maxRSS / 1024));
process.exit(0);
