import { isOnHost } from '#shared/domain/host-of-page.ts';
import { hasFormAnswers } from '../reading/form-answers.ts';
import { forwardedIn } from '../reading/forwarded.ts';
import { cleanedLetter, takeApart } from '../reading/letter.ts';
import { webAddressesIn } from '../reading/web-addresses.ts';
import { wordingIn } from './find-wording.ts';
import { oneLine } from './quotations.ts';
import { withoutAddresses } from './report-addresses.ts';

/** What a mail says that claims no error: that an earlier one was none, or thanks and nothing else. */
export type WithoutClaim = 'withdrawal' | 'thanks';

/** Characters: who only thanks or takes back is done sooner. */
const longest = 1200;

const earlier =
  '(mail|e-?mail|nachricht|meldung|hinweis|zuschrift|schreiben|anfrage|beanstandung|kritik|reklamation|korrektur(hinweis|wunsch)?)';
const earlierEnglish = '(e-?mail|message|note|report|complaint|correction|query|comment)';
const takesBack: readonly RegExp[] = [
  String.raw`\b(hat|haben|habe) sich (\p{L}+ ){0,3}erledigt\b|\b(ist|sind) (\p{L}+ ){0,2}(gegenstandslos|hinfällig)\b`,
  String.raw`(?<!\bnicht )\b(mein|unser)(e|em|en|er)? (fehler|irrtum|versehen)\b`,
  String.raw`\b(ziehe|nehme|(ziehen|nehmen) wir)\b[^.!?]{0,80}\bzurück\b|\b(rückzug|widerruf) mein`,
  String.raw`\b(bitte (vergessen|vergesst|ignorieren|ignoriert|löschen|löscht|streichen)|(vergessen|ignorieren|löschen|streichen) sie|vergesst|vergiss)\b[^.!?]{0,40}\b(mein|meine|meinen)\b[^.!?]{0,30}\b${earlier}`,
  String.raw`\b(mein|meine|meinen)\b[^.!?]{0,40}\b${earlier}\b[^.!?]{0,60}\b(vergessen|ignorieren|löschen|streichen|nicht (weiter )?beachten|zurück(ziehen|nehmen)?)\b`,
  String.raw`\b(habe|hab|hatte) mich (\p{L}+ ){0,3}(verlesen|geirrt|getäuscht|vertan|verschaut|verzählt|verrechnet|vertippt|verguckt|verhört)\b`,
  String.raw`\bich (habe|hatte|lag) (\p{L}+ ){0,2}(falsch (gelesen|verstanden|gelegen|geschaut)|unrecht|etwas verwechselt|falsch)\b`,
  String.raw`\b(please )?(ignore|disregard|forget|scratch|delete|drop) (about )?my (\p{L}+ ){0,3}${earlierEnglish}`,
  String.raw`\b(my (mistake|bad|error|fault|apologies, i)|i (was|am|stand) (mistaken|wrong|corrected)|i (\p{L}+ )?(misread|misheard|misunderstood|got (it|that|this) wrong)|i was in error|scratch that|never mind)\b`,
  String.raw`\bi('d like to| would like to| want to| wish to)? (withdraw|retract|take back)\b`,
  String.raw`\b(ne tenez pas compte|oubliez|ignorez)\b[^.!?]{0,40}\b(mail|e-mail|message|courriel|remarque)\b|\bje me suis tromp|\b(autant|au temps) pour moi\b|\bmon erreur\b|\bje retire\b`,
].map((pattern) => new RegExp(pattern, 'iu'));

/** The other way round: a letter that nobody answered, or an error that is still there. */
const insists =
  /\b(haben sie|habt ihr|hast du|have you|did you|warum|wieso|weshalb|why|seit|immer|ständig)\b|\b(vergessen|ignorieren) sie (bitte )?nicht\b|\b(don['’]?t|do not|please don['’]?t) (forget|ignore|disregard)\b|\bnicht( \p{L}+)? (erledigt|zurück)\b/iu;
/** Who takes one thing back and goes on with another still claims something. */
const goesOn =
  /\b(aber|jedoch|dafür|hingegen|dagegen|trotzdem|dennoch|allerdings|ausserdem|außerdem|zudem|zusätzlich|stattdessen|sondern|noch ein(e|en)?|(andere|weitere|zweite|nächste|neue)[rns]? (fehler|hinweis|stelle|punkt|sache|mail)|but|however|although|though|instead|another|still|also|mais|par contre|cependant|toutefois|en revanche)\b/iu;

const pleased =
  /(?<!\p{L})(\p{L}*dank\p{L}*|merci|verdank\p{L}*|freu\p{L}*|gefreut|erfreut|begeister\p{L}*|genossen|kompliment\p{L}*|gratul\p{L}*|glückwunsch|bravo|chapeau|lob|weiter so|gern\p{L}* gelesen|thank\p{L}*|appreciat\p{L}*|enjoy\p{L}*|well done|keep (it )?up|congratulations|kudos|félicit\p{L}*)(?!\p{L})/iu;
/** Praise in few words; in a whole sentence such words may stand beside the claim: «Der schöne Turm ist höher.» */
const praised =
  /(?<!\p{L})(toll\p{L}*|super|prima|perfekt|\p{L}*schön\p{L}*|gelungen\p{L}*|wunderbar\p{L}*|grossartig\p{L}*|ausgezeichnet\p{L}*|hervorragend\p{L}*|great|lovely|wonderful|excellent|beau\p{L}*|belle|excellente?)(?!\p{L})/iu;
const states =
  /(?<!\p{L})(ist|sind|war|waren|wurden?|hat|haben|hatten?|is|are|was|were|has|have|had|est|sont|était|a|ont)(?!\p{L})/iu;
/** «Danke für die rasche Korrektur» thanks for what is done. */
const thanksForWork =
  /\b(dank\p{L}*|merci|thanks?( you)?)( \p{L}+){0,3} (für|for|pour)( \p{L}+){0,3} (korrektur|berichtigung|richtigstellung|antwort|rückmeldung|erledigung|correction|correcting|fixing|fix|reply|response|réponse)\b[^.!?]{0,40}/giu;
/** Any of this may be the beginning of a claim; who asks or wishes wants an answer. */
const mayClaim =
  /[\d?:«»„“”"→]|(?<!\p{L})(falsch\p{L}*|fehler|irrtum|irrt\p{L}*|stimm(t|en)|nicht|kein\p{L}*|korr\p{L}*|berichtig\p{L}*|richtig\p{L}*|statt|sondern|heisst|heißt|heissen|aber|jedoch|allerdings|leider|schade|nur (eine?|ein|noch|zwei)|kleinigkeit|kleiner? (punkt|hinweis)|anmerk\p{L}*|hinweis\p{L}*|bitte|sollte\p{L}*|müsst\p{L}*|hätte\p{L}*|wäre|obwohl|dennoch|trotz\p{L}*|ps|p\.s\.|wrong|error\p{L}*|mistake\p{L}*|(in)?correct\p{L}*|should|but|however|although|though|except|unfortunately|please|not|\p{L}+n['’]t|typo|actually|only|just|erreur|faute|mais|pas|malheureusement|corrig\p{L}*)(?!\p{L})/iu;
/** Whoever thanks beforehand asked for something. */
const beforehand = /im voraus|in advance|d['’]avance/i;
const salutes =
  /^(sehr geehrte|guten|liebe[rs]?|hallo|hoi|salü|grüezi|grüss|werte[rs]?|geschätzte|dear|hello|hi|good|bonjour|madame|monsieur)(?!\p{L})[^.?:]{0,80}$/iu;

/**
 * What a mail is for that claims no error, by rule and for a person to check; null for any other, and for each that may
 * hold a claim besides.
 *
 * @param text the whole letter, what it quotes included
 * @param baseUrl pages of the publication may be named
 */
export function withoutClaim(
  { subject, text }: { readonly subject: string; readonly text: string },
  baseUrl: string,
): WithoutClaim | null {
  const letter = cleanedLetter(text);
  const { own, passages } = takeApart(letter);
  if (own === '' || own.length > longest || passages.length > 0) return null;
  if (hasFormAnswers(own) || forwardedIn(subject, letter)) return null;
  if (webAddressesIn(own).some(({ url }) => !isOnHost(url, baseUrl))) return null;
  const words = withoutAddresses(own);
  const { quoted, proposed } = wordingIn(words);
  if (quoted !== '' || proposed !== '') return null;
  const isReply = /^\s*(re|aw|antw|sv)\s*:/i.test(subject);
  const paragraphs = words.split(/\n\s*\n/).map(oneLine);
  if (isReply ? isWithdrawal(paragraphs) : isWithdrawal([subject, ...paragraphs])) return 'withdrawal';
  if (!isReply && mayClaim.test(subject)) return null;
  return isThanks(paragraphs) ? 'thanks' : null;
}

function isWithdrawal(paragraphs: readonly string[]): boolean {
  const words = paragraphs.join('\n');
  return takesBack.some((pattern) => pattern.test(words)) && !goesOn.test(words) && !insists.test(words);
}

/** Every sentence has to be one of joy; the first that is not may be the claim. */
function isThanks(paragraphs: readonly string[]): boolean {
  const sentences = paragraphs
    .flatMap((paragraph) => paragraph.split(/(?<=[.!?…])\s+/))
    .filter((sentence) => /\p{L}/u.test(sentence) && !salutes.test(sentence) && !isName(sentence));
  return sentences.length > 0 && sentences.every(isPleased);
}

/** Below the letter, where no closing stands above it. */
const isName = (sentence: string): boolean => /^\p{Lu}[\p{L}.-]*( \p{Lu}[\p{L}.-]*){0,2}$/u.test(sentence);

function isPleased(sentence: string): boolean {
  if (beforehand.test(sentence) || mayClaim.test(sentence.replace(thanksForWork, 'Danke'))) return false;
  return pleased.test(sentence) || (praised.test(sentence) && !states.test(sentence) && sentence.length < 60);
}
