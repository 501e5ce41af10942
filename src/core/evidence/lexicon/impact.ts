/**
 * English words for people and what could happen to them.
 * Entries are pattern sources: a space stands for any white space.
 */

export const PEOPLE_AFFECTED = [
  '(?:customers?|clients?|consumers?|shoppers?|policyholders?|account holders?|cardholders?|borrowers?|tenants?|guests?|passengers?|subscribers?|callers?|merchants?|sellers?|investors?|riders?|readers?|players?|farmers?|creators?|authors?|traders?|insureds?|defendants?|prisoners?|inmates?|visitors?|donors?|survivors?|victims?|witness(?:es)?|suspects?)',
  '(?:individuals?|data subjects?|affected (?:people|persons|parties)|persons)',
  '(?:older|elderly|younger|disabled|low-income|rural|remote|vulnerable|marginali[sz]ed|part-time|temporary|foreign|deaf|blind|neurodivergent|dyslexic|pregnant|frail|isolated|digitally excluded|non-native|minority|under-?represented|under-?served) \\p{L}+s',
  '(?:patients?|carers?|caregivers?|clinicians?|nurses?)',
  '(?:residents?|citizens?|claimants?|applicants?|taxpayers?|veterans?|beneficiar(?:y|ies)|voters?|migrants?|refugees?|households?|families|the public)',
  '(?:students?|pupils?|learners?|parents?|teachers?)',
  '(?:candidates?|job[- ]?seekers?|employees?|workers?|drivers?|operators?|colleagues|contractors?|members?|volunteers?|clerks?|staff|trainees?|apprentices?|agents|seniors|doctors|artists|musicians|crews?|dispatchers?)',
  '(?:children|young people|older (?:people|adults)|women|men|minorit(?:y|ies)|disabled (?:people|users|customers)|people (?:with|who|without|from|of|in) \\p{L}+)',
  '(?:(?:non-)?native|second[- ]language|minority[- ]language|non-English)(?:[- ](?:\\p{L}+ ){0,1}speakers?)',
  '(?:small|minority[- ]owned|local)(?:[- ]\\p{L}+){0,2} (?:vendors?|businesses|suppliers?|firms|farmers)',
  '(?:users|vendors|suppliers|vulnerable (?:people|groups|users|customers|adults)|protected (?:groups|classes|characteristics)|communit(?:y|ies)|subgroups|(?:ethnic|racial|age|gender|income|language) groups?)',
];

/** Harms that need no heading to be told from a fault, where people stand beside them. */
export const GRAVE_HARMS = [
  '(?:wrong(?:ly|ful(?:ly)?)?|unfair(?:ly)?|unjust(?:ly|ified)?|incorrect(?:ly)?|falsely|mistakenly)(?: \\p{L}+){0,2} (?:den(?:y|ied|ials?)|declin(?:e|ed)|reject(?:ed|ions?)?|flag(?:ged|s)?|accus(?:e|ed|ations?)|refus(?:ed|als?)|exclu(?:ded|sions?)|block(?:ed|s)?|scor(?:ed|es?)|penali[sz]ed|prioriti[sz]ed|delayed|treat(?:ed|ment)|turned away|advised|advice|charged|suspended|deprioriti[sz]ed|arrest(?:s|ed)?|dismiss(?:al|ed)s?|terminat(?:ion|ed)s?|convict(?:ion|ed)s?|evict(?:ion|ed)s?|label(?:l?ed|s)?|rank(?:ed|ing)|scheduled|assessed|graded|matched|ignored|closed)',
  '(?:unfair(?:ly)?|unequal(?:ly)?) \\p{L}+',
  '(?:may|might|could|would|can|will|risk(?:s)?|risk of being|are)(?: \\p{L}+){0,3} (?:excluded|overlooked|left out|turned away|disadvantaged|penali[sz]ed|rejected|denied|refused|confused|ignored|embarrassed|hurt|burdened|alienated|scared|humiliated|profiled|targeted|scored (?:lower|worse|down)|downgraded|passed over|deterred|put off|offended|replaced|pressured|exploited|manipulated|deceived|deskilled|evicted|arrested|harassed)',
  '(?:at|to) (?:a |the |their ){0,1}disadvantage', '(?:feel|felt|feeling)(?: \\p{L}+){0,1} (?:watched|surveilled|monitored|pressured|replaced|undermined|judged|threatened|spied on|controlled|unheard)', '(?:unnecessary|needless|unwarranted) (?:arrests?|surgery|tests?|alarm|anxiety|worry|evictions?|searches|biops(?:y|ies)|procedures?|medication)', '(?:erod(?:e|es|ing)|weaken(?:s|ing)?|undermin(?:e|es|ing))(?: [\\p{L}’\'-]+){0,3} (?:judge?ment|skills?|trust|autonomy|confidence|dignity|rights)', '(?:under|over)-?represented(?: in)?', '(?:loss of|los(?:e|es|ing)) (?:\\p{L}+ ){0,1}(?:privacy|trust|income|livelihoods?|access|control|wages|pay)', 'stigma', 'surveillance of', '(?:higher|greater|more) (?:error|false[- ]\\p{L}+|rejection|denial|failure) rates? (?:for|among|in)',
  '(?:mis-?(?:scored|diagnos(?:e|ed|is|es)|advised|informed|treated|represented|judged|led)|misinformation)',
  '(?:wrong|bad|incorrect|misleading|unsafe|harmful) (?:advice|answers?|guidance|decisions?) (?:to|about|for|on)',
  'act(?:s|ing|ed)? on (?:an? |the )?(?:wrong|bad|incorrect|misleading|false|hallucinated) (?:advice|answers?|guidance|information|recommendations?)',
  'discriminat(?:e|es|ed|ion|ory)',
  '(?:disparate|adverse|disproportionate|unequal|negative) (?:impact|effect|treatment|outcome|access)s?',
  '(?:negatively|adversely|disproportionately|unequally|unfairly) (?:impact|affect|target|disadvantage|treat)(?:s|ed|ing)?',
  '(?:harm|disadvantag|stereotyp|stigmati[sz]|marginali[sz]|intimidat|under-?serv|over-?polic)(?:s|es?|ed|ing|ful)?',
  'bias(?:es|ed)? (?:against|toward|towards|in favou?r of|across|between)',
  '(?:loss of|lose|losing)(?: their| a){0,1} (?:jobs?|benefits?|housing|income|care|autonomy|dignity)',
  '(?:job (?:loss(?:es)?|displacement)|deskilling|re-identif(?:ied|ication)|distress|injur(?:y|ies))',
  '(?:understood|served|recogni[sz]ed|treated|supported|scored) (?:less well|worse|differently|unequally|less accurately)', 'mislead(?:s|ing)?', 'misled', 'unfair(?:ly)? (?:rank(?:ings?|ed)|selection|pric(?:ing|ed)|grad(?:ing|ed|es)|treatment)', 'worse off', '(?:needless|unjustified|unwarranted) (?:visits?|checks?|letters?|treatment|stress|delays?|investigations?)', 'to the wrong (?:clinic|ward|hospital|person|patient|department|address|account|recipient)', 'wrong (?:patient|dose|diagnosis|person)',
  'held against (?:them|him|her)', '(?:left (?:out|behind)|locked out|shut out)',
];

/** Harms that hold the people in themselves. */
export const INHERENT_HARMS = [
  '(?:accents?|dialects?|voices|names|skin tones?|faces|languages|speakers)(?: [\\p{L}-]+){0,5}? (?:recogni[sz]ed|understood|transcribed|matched|detected|missed|read|heard|scored|served) (?:less (?:well|often|accurately)|worse|more often|badly|wrongly)',
  'wrongful(?:ly)? \\p{L}+', 'mis-?diagnos(?:e|ed|is|es)', 'missed (?:diagnos[ei]s|cancers?|fractures?|referrals?|emergenc(?:y|ies)|symptoms?)', 'job (?:loss(?:es)?|displacement|cuts)', '(?:patient|physical|psychological|emotional|bodily|financial|reputational) harm', 'false arrests?', 'wrong (?:dosage|dose|medication|treatment|diagnosis)(?: \\p{L}+){0,1}', '(?:exclusion|stigmati[sz]ation|deskilling) of', 'unfair (?:treatment|outcomes?|decisions?|results?|denials?|rejections?|dismissals?)', 'discriminatory (?:outcomes?|decisions?|results?|treatment|pricing|effects?)',
];

/** Faults that are harms where an assessment of impact names them. */
export const MILD_HARMS = [
  'mis-?(?:classif(?:y|ied|ication)|identified|understood|interpreted|routed|triaged|translated|labell?ed)',
  '(?:exclud|obstruct|confus|mislead|misled|surveil)(?:s|es?|ed|ing|lance)?',
  '(?:slower|delayed|worse|poorer|lower|reduced|less accurate)(?: [\\p{L}-]+){0,3} (?:response|care|service|treatment|access|recall|precision|accuracy|outcomes?|results?|quality)',
  '(?:more|less) (?:often|likely|accurate(?:ly)?|reliable|favou?rably)',
  '(?:serve[ds]?|perform(?:s|ed)?|treat(?:s|ed)?|score[ds]?|work(?:s|ed)?)(?: [\\p{L}-]+){0,3} (?:worse|worst|less well|poorly)',
  '(?:below|behind|lower than|worse than)(?: the){0,1} (?:others|average|rest|other \\p{L}+)',
  '(?:miss(?:ed|es)?|overlook(?:ed|s)?|unable|not able|struggle|fails? to|cannot|misus(?:e|ed))',
  '(?:over|under)-?(?:flagged|flags|scored|scores|estimated|diagnosed|treated|represented)',
  'false (?:positives?|negatives?|alarms?|declines?|accusations?|arrests?)',
  '(?:error|accuracy|performance|recall|approval|score) (?:gaps?|differences?|disparit(?:y|ies))',
  'bias(?:es|ed)?',
];
