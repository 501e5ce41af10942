/** English words for growing beyond the pilot. Entries are pattern sources, as in `en.ts`. */

/** Growing. */
export const GROWING = [
  'scal(?:e|es|ed|ing)(?! (?:of|from|1))', 'roll(?:s|ed|ing)? (?:it |this |them )?out', 'roll-?outs?', 'expan(?:d|ds|ded|ding|sion)', 'extend(?:s|ed|ing)?', 'extension', 'waves?', 'phase (?:\\d|two|three|four)', 'stage \\d', 'next \\p{L}+', 'onboard(?:s|ed|ing)?', 'replicat(?:e|es|ed|ion)', 'go(?:es|ing)? (?:live|national|nationwide)', 'launch(?:es|ed)?', 'general availability', 'ga', 'full (?:deployment|production)', 'ramp(?:s|ed|ing)?(?:[- ]up)?', 'widen(?:s|ed)?', 'open(?:s|ed)? (?:it )?(?:up )?to', 'add(?:s|ed|ing)?', 'available to', 'deploy(?:s|ed|ing|ment)?', 'production',
];

/** Who or what there can be more of. */
export const POPULATIONS = [
  'users?', 'seats?', 'staff', 'people', 'agents?', 'clerks?', 'teachers?', 'nurses?', 'doctors?', 'clinicians?', 'drivers?', 'engineers?', 'analysts?', 'adjusters?', 'advis[eo]rs?', 'employees?', 'students?', 'pupils', 'patients?', 'customers?', 'clients?', 'members?', 'citizens?', 'residents?', 'tenants?', 'households', 'sites?', 'wards?', 'hospitals?', 'clinics?', 'practices?', 'schools?', 'campuses', 'plants?', 'lines?', 'warehouses?', 'depots?', 'stores?', 'shops?', 'branches', 'offices?', 'departments?', 'divisions?', 'teams?', 'units?', 'regions?', 'districts?', 'boroughs?', 'councils?', 'states?', 'countr(?:y|ies)', 'cit(?:y|ies)', 'metros?', 'markets?', 'languages?', 'products?', 'suppliers?', 'vessels?', 'vehicles?', 'machines?', 'farms?', 'libraries', 'courts?', 'stations?', 'terminals?', 'cases', 'claims', 'calls', 'tickets', 'documents', 'invoices', 'requests', 'orders', 'transactions', 'traffic', 'volume', 'population', 'network', 'estate', 'fleet', 'company', 'organi[sz]ation', 'cohorts?', 'segments?', 'types', 'categories', 'channels',
];

/** What has to be so first. */
export const PRECONDITIONS = [
  'once', 'only (?:after|when|if)', '(?:not )?until', 'after (?!(?:the |this |a )?(?:successful )?(?:pilot|trial))(?:the |a |an |its |all |we |it |successful |security |privacy |legal )?\\p{L}+', 'provided(?: that)?', 'on (?:the )?condition that', 'subject to', 'conditional on', 'contingent on', 'depend(?:s|ent) on', 'requires?', 'needs? (?:a|an|the|to)', 'pre-?conditions?', 'pre-?requisites?', 'assuming', 'as soon as', 'if (?:the(?! (?:pilot|trial|results?))|all|both|\\d|at least)', 'when (?:the|all|both|\\d|at least|[^.;,]{3,50} (?:is|are|has|have))', 'unless approved', 'gated (?:by|on)',
];

/** More money, people or machines for more work. */
export const EXTRAS = [
  '(?:extra|additional|further|more|incremental|adds?|another|doubl\\p{L}+|increase[sd]?)[^.;]{0,40} (?:[£$€] ?\\d[\\d.,]*|licen[cs]es?|gpus?|servers?|capacity|fte|trainers?|seats?|budget|costs?|instances?|nodes?)', 'capacity (?:for|of|to)[^.;]{0,30} \\d[\\d.,]*', 'auto-?scal\\p{L}+', 'horizontal(?:ly)? scal\\p{L}+',
];

const OTHERS = '(?:other|more|further|additional|all|new|remaining|different)';

/** Growth that is spoken of, without saying to whom or when. */
export const GROWTH_AT_ALL = [
  '(?:phased|gradual|full|wider|broader|production|national|nationwide|staged|incremental|further|controlled|progressive|global|regional|(?:enterprise|company|organi[sz]ation|department|trust|bank|city|group|system)-?wide|100 ?%|cross-\\p{L}+) (?:\\p{L}+ ){0,2}?(?:roll-?out|launch|release|deployment|expansion|adoption|implementation)',
  '(?:roll(?:ing|s)? (?:it |this |them )?out|(?:be|is|are|being|then) rolled out) (?:\\p{L}+ )?(?:to|across|in)', 'roll-?out (?:to|across|plan|of the)', 'scalable (?:to|across)', '(?:will|may|we|then|would|have to) (?:rapidly |quickly )?scale', '(?:be scaled|scales|scaling) (?:up|out|across|to|beyond|it|this|the)', 'scale-?up', 'path to (?:scale|production)',
  '(?:expan(?:d|ds|ding|sion)|(?:be|is|are|then) expanded) (?:it |this |use |the (?:pilot|use|service|scope) )?(?:to|into|across|beyond)', 'extend(?:ed|ing|s)? (?:it |this |the \\p{L}+ )?(?:to|across) (?:other|all|more|further|the)', '(?:extend|expand|ramp|scale|open|roll)(?:s|ed|ing)? (?:\\p{L}+ ){0,4}?to (?:all|another|a further|the (?:other|remaining|next)|\\d[\\d.,]*)', '(?:we|will|can|then|to) (?:expand|extend|scale) (?:it|this|the (?:pilot|service|tool|use|assistant|scope))',
  '(?:bring|take|move|offer|use|put) (?:it|this|the \\p{L}+) (?:to|in|at|on|across) (?:the )?(?:other|more|further|additional|remaining)', `(?:re-?used?|applied|replicated|generali[sz]ed|transferred|integrated|adapted|replicable|transferable|portable) (?:\\p{L}+ )?(?:to|into|across|in|on|by|for|at) (?:the )?${OTHERS}`,
  'next (?:site|ward|branch|wave|phase|cohort|region|department|school|plant|depot|users?|group)s? (?:is|are|will|covers?|adds?)', '(?:second|third|subsequent) (?:phase|wave|cohort)s?', 'next (?:place|candidate)', 'phase (?:\\d|two|three|ii) features?', 'proceed(?:s|ing)? to (?:the )?(?:phase|stage|shadow|production|full|limited|controlled|next|pilot)', 'phase (?:\\d|two|three|four)(?::| [-–—]) (?:full |wider |broader |gradual |production )?(?:roll-?out|scal(?:e|ing)|expansion|launch|production|deployment)', 'go(?:es)? live (?:only )?(?:if|once|when)', 'scalable (?:foundation|basis|blueprint|model for)', 'until (?:gate|phase) \\d', 'roll-?out decision', '(?:to|will|would) (?:include|cover|reach|serve) (?:all|other|more|further) (?:the )?\\p{L}+', 'then to (?:all|everyone|everybody|the rest)', 'expand(?:s|ing)? (?:only (?:after|once|when|if)|(?:adoption|access|usage|coverage|deployment) to)', '(?:moving|move|transition|going) from [^.;]{3,60} to (?:an? |the )?(?:production|full|live)', 'deployed (?:to|in|at|across) (?:all|every|the (?:other|remaining)|other|more|additional)', '(?:add|include|cover|onboard|connect)(?:s|ed|ing)? (?:the )?(?:other|further|remaining|additional) \\p{L}+', '(?:recommend|propose) (?:its )?adoption', '(?:go(?:es)?|moves?) on to the (?:other|remaining|next)', '(?:move|extension) to the (?:other|remaining)', '(?:convert(?:ed)?|conversion|transition|promot(?:e|ion)|move[sd]?|path) (?:in)?to production',
];
