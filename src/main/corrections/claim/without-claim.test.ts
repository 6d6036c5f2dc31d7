import { describe, expect, it } from 'vitest';
import { withoutClaim } from './without-claim.ts';

const saidBy = (text: string, subject = 'Ihr Artikel') =>
  withoutClaim({ subject, text }, 'https://www.tagblatt.example');

describe('a letter that takes an earlier one back', () => {
  it.each([
    'Guten Tag\n\nMein Hinweis von gestern hat sich erledigt, mein Fehler.\n\nFreundliche Grüsse\nHans Muster',
    'Sorry, ich habe mich verlesen. Ihr Artikel stimmt.',
    'Ich ziehe meine Meldung zurück: Die Zahl ist richtig.',
    'Bitte vergessen Sie mein Mail von heute Morgen zum Schulhaus.',
    'Könnten Sie meine letzte Nachricht ignorieren? Ich hatte Unrecht.',
    'Please disregard my earlier email about https://www.tagblatt.example/lokal/bad, I misread the timetable.',
    'Never mind, you were right. My mistake!',
    'Ne tenez pas compte de mon message, je me suis trompé.',
  ])('is known: %s', (text) => expect(saidBy(text)).toBe('withdrawal'));

  it('is known by its subject, too', () => {
    expect(saidBy('Sorry for the trouble.', 'Please ignore my earlier email')).toBe('withdrawal');
  });

  it('is none where it quotes what it answers, and the words stand there', () => {
    expect(
      saidBy(
        'Nein, ich bleibe dabei.\n\nAm 12. Februar 2026 schrieb Lena Huber:\n> Hat sich Ihr Hinweis erledigt?',
      ),
    ).toBeNull();
  });

  it.each([
    'Mein Hinweis von gestern hat sich erledigt, aber im zweiten Absatz steht der Name falsch.',
    'Mein erstes Mail hat sich erledigt. Dafür ist mir noch ein anderer Fehler aufgefallen.',
    'Mein Fehler gestern. Es heisst nicht Meier, sondern Maier.',
    'Ich habe mich verlesen: Sie schreiben «40 Tonnen», richtig sind 44 Tonnen.',
    'Please ignore my last email. The year is 1978, not 1987.',
    'Never mind my last note; see https://www.amt.example/zahlen instead.',
    'Das ist nicht mein Fehler. Ihre Zahl stimmt nicht.',
    'Ihr Irrtum hat mich geärgert.',
    'Bitte nehmen Sie diese Behauptung zurück.',
    'Bitte vergessen Sie nicht meine Mail von gestern.',
    'Haben Sie meine letzte Nachricht vergessen?',
    'Seit Wochen ignorieren Sie meine Mail.',
    'Die Sache hat sich noch nicht erledigt.',
    'Why do you ignore my email?',
  ])('is none where it may claim something: %s', (text) => expect(saidBy(text)).toBeNull());
});

describe('a letter that only thanks', () => {
  it.each([
    'Sehr geehrte Redaktion\n\nVielen herzlichen Dank für den schönen Artikel über unseren Chor! Wir haben uns\nalle sehr gefreut.\n\nMit freundlichen Grüssen\nElsbeth Gerber',
    'Danke für die rasche Korrektur!',
    'Thanks so much for fixing this so quickly, much appreciated!\n\nGrace',
    'Merci beaucoup pour votre réponse. Bravo pour votre journal!',
  ])('is known: %s', (text) => expect(saidBy(text)).toBe('thanks'));

  it.each([
    'Danke für den schönen Bericht. Das Lager dauerte zwei Wochen.',
    'Danke für den schönen Bericht! Nur der Name ist nicht ganz richtig.',
    'Der schöne Turm ist höher. Danke für die Korrektur.',
    'Herzlichen Dank! Wann erscheint der Artikel?',
    'Vielen Dank im Voraus für die Korrektur.',
    'Danke, siehe https://www.amt.example/zahlen',
    'Thank you for the lovely piece, but the year is off.',
    'Schön, dass Sie den Turm erwähnen: Erbaut hat ihn Zwygart.',
  ])('is not this where it may claim something: %s', (text) => expect(saidBy(text)).toBeNull());

  it('is not this where the subject names an error', () => {
    expect(saidBy('Danke für Ihre schöne Zeitung.', 'Fehler im Artikel')).toBeNull();
    expect(saidBy('Danke für die rasche Korrektur.', 'Re: Fehler im Artikel')).toBe('thanks');
  });
});
