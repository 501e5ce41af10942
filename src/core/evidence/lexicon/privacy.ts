/**
 * English words for data about people and what permits its use.
 * Entries are pattern sources: a space stands for any white space.
 */

/** Kinds of data about people. */
export const PERSONAL_DATA = [
  'PII', 'PHI', 'PCI(?: data)?', 'personal(?:ly)?[- ](?:identifiable |identifying )?(?:data|information)',
  'protected health information', 'special[- ]category data',
  '(?:sensitive|health|patient|medical|student|financial|biometric) (?:data|information|records|fields|attributes)',
  "(?:[\\p{L}'’]+ )?names", '(?:home |postal |e?-?mail )?addresses', 'dates? of birth',
  '(?:customer|client|user|patient|employee|member|citizen|applicant|student|guest|caller)s?[- ](?:\\p{L}+ )?(?:identification|identity|contact|profile|account|demographic|personal) (?:data|information|details|records)',
  '(?:national insurance|social security|account|phone|card) numbers?', '(?:patient|customer) identifiers',
  '(?:passport|ID|identity|driving licen[cs]e|licen[cs]e plate|bank|credit card|insurance|tax|salary|health|payment) (?:copies|copy|scans?|documents?|cards?|numbers?|statements?|details|plates?)', 'passports', 'payslips', 'IBANs?', 'medical (?:histories|history|notes)', '(?:voices?|faces) of (?:customers|callers|patients|people|staff)', 'signatures of (?:customers|clients|people)',
];

/** Classes that policies give to data. */
export const DATA_CLASSES = [
  '(?:highly |strictly )?confidential', 'restricted', 'OFFICIAL(?:[- ]SENSITIVE)?', 'secret',
  'internal(?:[- ](?:use )?only)?', 'public', 'non[- ]public', '(?:non[- ])?sensitive', 'proprietary',
  'TLP:?\\s?\\p{L}+', '(?:level|tier|class|category) [0-9A-D]', '[CPS][0-4]', 'CUI', 'open data',
  'synthetic(?: data)?',
];

/** What was done so that data no longer speaks of a person. */
export const STRIPPED_DATA = [
  '(?:fully )?(?:anonymi[sz]ed|pseudonymi[sz]ed|de-?identified)', 'redacted', 'masked', 'tokeni[sz]ed',
];

export const LAWFUL_BASES = [
  'legitimate interests?', 'public (?:task|interest)', 'legal obligation', 'vital interests?',
  'performance of (?:a|the) contract', '(?:explicit |informed |opt-in |written |recorded )?consent',
  'Art(?:icle|\\.)? ?[69]\\b[\\d()a-z]*', 'section 251', 'statutory (?:duty|power|function)',
  'Open (?:Government|Database|Data Commons)(?: [\\p{L}-]+)? Licen[cs]e', 'OGL', 'ODbL', 'PDDL', 'CC[- ]BY[\\w.-]*', 'CC0', 'public domain',
];
