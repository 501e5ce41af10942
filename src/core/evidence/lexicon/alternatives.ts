/**
 * English words for ways to do the work and how they are weighed.
 * Entries are pattern sources: a space stands for any white space.
 */

/** Ways to do the work without AI. */
export const WAYS_WITHOUT_AI = [
  'rules?[- ](?:based|engine)(?: \\p{L}+){0,2}',
  '(?:static |hand-?written |business |simple |basic |fixed ){0,1}(?:rules|heuristics?|templates?|checklists?|macros|scripts?|keyword (?:search|matching|filters?|lists?)|look-?up tables?|decision (?:tree|table)s?|regex(?:es)?|regular expressions?)',
  'manual(?:ly)?(?: [\\p{L}-]+){0,2}', 'do(?:ing)? nothing', 'no change', 'status quo',
  '(?:as-is|current|existing) (?:process|system|workflow|approach|practice|tool)',
  '(?:hir(?:e|ing)|recruit(?:ing)?|additional|more|extra|temporary|agency) (?:\\p{L}+ ){0,2}(?:staff|agents|people|headcount|clerks|analysts|FTEs?)',
  'outsourc(?:e|ed|ing)', 'RPA|robotic process automation',
  '(?:spreadsheets?|dashboards?|forms?|search (?:index|function|engine)|FAQ(?:s| page)?|self-service (?:form|page|portal)|process (?:change|redesign|fix)|(?:better|more|staff) training|overtime)',
  '(?:commercial |vendor )?off-the-shelf(?: [\\p{L}-]+){0,2}',
  'statistical (?:model|baseline|forecast)|simple (?:baseline|model)|non-AI [\\p{L}-]+|without (?:AI|machine learning|ML)',
];

export const WEIGHINGS = [
  'alternatives?', 'alternatively', 'option [\\dA-Z]', 'baseline(?=:? (?:is|was|uses?|would|of|reach|scor|got|achiev|covers?|only|found))', 'alone (?:found|finds?|caught|catch|reach|cover|sol|would|can|could)\\p{L}*',
  '(?:was|were|been|is|are|we) (?:considered|rejected|ruled out|dismissed|discounted|discarded|evaluated|weighed|compared|tried|tested|assessed|looked (?:at|into))',
  '(?:considered|rejected|ruled out|dismissed|discounted|compared (?:with|to|against)|evaluated|tried)',
  '(?:rather than|instead of|as opposed to|in preference to)',
  '(?:would|could|cannot|can not|can only|failed to|fails to|did not) (?:[\\p{L}-]+ ){0,2}?(?:cover(?:s|ed)?|handle|reach(?:es|ed)?|catch(?:es)?|solve|cope|capture|scale|work)',
  'too (?:slow|brittle|costly|expensive|rigid|coarse)',
];
