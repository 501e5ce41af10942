import { Pattern } from '../text/pattern';
import { actorDetector } from './actors';
import { patternDetector } from './detector';
import {
  AFTERWARDS,
  HELP,
  RECURRING,
  RUNNERS,
  RUNNING,
  RUNNING_AT_ALL,
  SUPPLIER_DUTIES,
} from './lexicon/running';
import { anyOf } from './lexicon/words';

const MONEY =
  '(?:(?:[£$€¥₹]|USD|EUR|GBP|CHF|CAD|AUD|NOK|SEK|DKK)\\s?\\d[\\d.,]*\\s?(?:k|m|bn|million|billion)?(?:\\s?[-–]\\s?[£$€]?\\d[\\d.,]*\\s?(?:k|m)?)?|\\d[\\d.,]*\\s?(?:k|m|million)?\\s?(?:[€£$]|euros?|dollars?|pounds?|USD|EUR|GBP|CHF|francs?|kroner))';
const PERIOD =
  '(?:\\b(?:a|an|each|every)[\\s-](?:calendar |financial |fiscal )?(?:month|year|quarter|week|day|user|seat|site)|\\bper \\p{L}{2,}|/\\s?\\p{L}+|\\b(?:monthly|annually|yearly|p\\.?a\\.?|pcm|annual))(?![\\p{L}])';

/** An amount of money, or null. */
export const moneyIn = patternDetector(new Pattern(`(?<![\\p{L}\\d])${MONEY}(?![\\p{L}\\d])`, 'iu'));

/** Money for each month, year or user, or where it is booked: "£4k a month", "cost centre 7710". */
export const rateIn = patternDetector(
  new Pattern(
    `(?<![\\p{L}\\d])${MONEY}[^.;\\d]{0,20}?${PERIOD}|\\bcost cent(?:re|er) [\\p{Lu}\\d-]{3,}`,
    'iu',
  ),
);

/** Where the money comes from: "funded from the ward budget". */
export const fundingIn = patternDetector(
  /\b(?:(?:funded|paid(?: for)?|financed|covered|borne|met|carried) (?:by|from|out of|through|under)|charged (?:back )?to)\s+(?:the |our |its )?[\p{L}\d][\p{L}\d &’'-]{2,50}|\bcharge-?back (?:model|to)\b/iu,
);

/** Money and the budget it comes from: "£22,000 from the training budget". */
export const budgetIn = patternDetector(
  /\b(?:from|out of|within|under|in) (?:the|our|its) (?:[\p{L}-]+ ){0,4}(?:budget|contingency|fund|grant|programme|portfolio)\b/iu,
);

/** Money for a month, a year or a user, as subscriptions are paid. */
export const subscriptionIn = patternDetector(
  new Pattern(
    `(?<![\\p{L}\\d])${MONEY}[^.;\\d]{0,20}?(?:\\b(?:a|an|each|every|per)\\s|/\\s?)(?:month|year|annum|quarter|user|seat|licen[cs]e|member)\\b`,
    'iu',
  ),
);

/** What the pilot or its making costs: "would cost CAD 210,000", "a quote of £22,000". */
export const priceIn = patternDetector(
  /\b(?:would|will|shall|to|pilot|project|estimated|expected|total|fixed|current)[^.;]{0,60}\b(?:costs?|price|fee|budget)\b|\b(?:quote|offer|price|budget|fee|grant) of\b|\bcosts? (?:is|are|about|around|roughly|approximately|us)\b/iu,
);

/** Money that is earned, saved or lost, and pays for nothing here. */
export const gainIn = patternDetector(
  /\b(?:sav(?:e|es|ed|ing|ings)|avoid(?:s|ed|ing|ance)?|benefits?|revenue|sales|income|profit|turnover|gmv|aov|loss(?:es)?|lost|penalt(?:y|ies)|fines?|fraud|(?:up)?lift|increase|impact|worth|value|missed|wasted?|salar(?:y|ies)|today|currently|last year)\b/iu,
);

/** A label of money for a time, or of money alone: "EUR per month", "Fee". */
export const currencyIn = patternDetector(
  /\b(?:eur|usd|gbp|chf|cad|aud|nok|sek|dkk|euros?|dollars?|pounds?|costs?|price|fees?|budget|amount)\b/iu,
);
export const monthlyCurrencyIn = patternDetector(
  /\b(?:eur|usd|gbp|chf|cad|aud|nok|sek|dkk|euros?|dollars?|pounds?|costs?) (?:per|a) (?:month|year|quarter|user)\b|\b(?:monthly|annual|yearly) (?:costs?|fees?|spend|bill|usd|eur|gbp|chf)\b/iu,
);

/** Words of what it costs to keep running: "run cost", "licences", "hosting". */
export const runningIn = patternDetector(anyOf(RUNNING));

/** A label of what is paid again and again: "Annual licence", "Hosting fees". */
export const recurringIn = patternDetector(anyOf(RECURRING));

/** Running spoken of without saying who runs it or what it costs. */
export const runningMentionIn = patternDetector(anyOf(RUNNING_AT_ALL));

/** Costs that are to fall, or too high: those of the work, not of what is to help with it. */
export const costOfWorkIn = patternDetector(
  /\b(?:reduc|cut|lower|sav|decreas|minimi[sz]|high|rising)\p{L}* (?:[\p{L}-]+ ){0,4}?(?:costs?|expenses?)\b|\b(?:costs?|expenses?)\b[^.;]{0,40}? (?:ris(?:e|es|ing)|too high|grow(?:s|ing)?|increas(?:e|es|ing))\b|\bcosts? of (?:the |our )?(?:old|ageing|aging|legacy|existing|manual)\b/iu,
);

/** When the pilot is over, or for good. */
export const afterwardsIn = patternDetector(anyOf(AFTERWARDS));

/** A label of the time after the pilot: "Production", "Business as usual". */
export const afterwardsLabelIn = patternDetector(
  /^(?:in )?(?:production|steady state|business as usual|bau|operations?|run|post[- ]pilot|after (?:the )?pilot|live|live service)(?: phase)?$/iu,
);

/** Who keeps it running: "Claims Platform runs it", "operated by the Data Desk". */
export const runnerIn = actorDetector(RUNNERS.verbs, RUNNERS.leads);

/** Help for users, and how fast: "service desk, 9 to 5". */
export const helpIn = patternDetector(anyOf(HELP));

/** What a supplier has to do. */
export const supplierDutyIn = patternDetector(anyOf(SUPPLIER_DUTIES));
