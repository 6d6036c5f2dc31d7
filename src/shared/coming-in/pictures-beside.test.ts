import { expect, test } from 'vitest';
import { fileNameIn, pictureBeside, picturesNamed, relativePath } from './pictures-beside.ts';

const lying = ['Seite_files/Brücke 1.jpg', 'Seite_files/tor.PNG', 'andere/tor.png'].map((path) => ({ path }));
const found = (address: string, from?: string) => pictureBeside(address, lying, from)?.path;

test('a picture is found at its place, however the address is written, else by its name', () => {
  expect(found('./Seite_files/Br%C3%BCcke%201.jpg')).toBe('Seite_files/Brücke 1.jpg');
  expect(found('Seite_files\\Bru\u0308cke 1.jpg')).toBe('Seite_files/Brücke 1.jpg');
  expect(found('andere/tor.png?w=300#x')).toBe('andere/tor.png');
  expect(found('../tor.png', 'andere/text/a.html')).toBe('andere/tor.png');
  expect(found('https://blatt.example/bilder/tor.png')).toBe('Seite_files/tor.PNG');
  expect(found('fehlt.png')).toBeUndefined();
  expect(found('100%.png')).toBeUndefined();
});

test('what lies on the net or in the document lies not beside it, and no address leads out of the folder', () => {
  for (const address of [
    'https://a.example/b.png',
    '//a.example/b.png',
    'data:image/png;base64,AAAA',
    'cid:1',
    '',
  ])
    expect(relativePath(address)).toBeNull();
  expect(relativePath('../../../etc/bild.png')).toBe('etc/bild.png');
  expect(fileNameIn('data:image/png;base64,AA/A.png')).toBe('');
});

test('the pictures that a page or a Markdown file names are known before it is read', () => {
  expect(
    picturesNamed(
      `<img alt="x" src='a b.jpg'><img srcset="gross.webp 800w, klein.webp 400w"><img src="data:image/png;base64,AAAA">
       <script src="app.min.js"></script>
![Bild: Keystone](bilder/tor.png "Foto: X") ![mit Blank](<mein bild.jpg>) ![Verweis][t]

[t]: turm.jpeg "Turm"`,
    ),
  ).toEqual(['a b.jpg', 'gross.webp', 'app.min.js', 'bilder/tor.png', 'mein bild.jpg', 'turm.jpeg']);
  expect(
    picturesNamed('---\ntitle: Steg\nimage: "/assets/der steg.jpg"\ncover:\n  src: tor.webp\n---\n'),
  ).toEqual(['/assets/der steg.jpg', 'tor.webp']);
});
