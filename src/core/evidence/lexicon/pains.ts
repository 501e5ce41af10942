/**
 * English words for what is wrong with the work today. Entries are pattern sources: a space stands for any white
 * space.
 */

/** Work done without a machine's help. */
export const MANUAL_WORK = [
  're-?typ(?:e|es|ed|ing)', 're-?key(?:s|ed|ing)?', 're-?enter(?:s|ed|ing)?', 'cop(?:y|ies|ied|ying) and past(?:e|es|ed|ing)', 'by hand', 'double (?:entry|handling|keying)', 'on paper', 'paper[- ]based', 'on a spreadsheet',
  'manual (?:[\\p{L}\\d-]+ ){0,5}(?:process|workflow)', 'manually (?!approv|confirm|verif|validat|review|trigger|overrid|disabl|activat|label|annotat|start|restart|run|configur|set|add|edit|check)\\p{L}{3,}',
  'manual(?:ly)? (?:\\p{L}+ ){0,2}(?:process(?:es|ing)?|review(?:s|ed|ing)?|effort|work|workflows?|entry|data entry|steps?|handling|checks?|triage|routing|classification|categori[sz]ation|search(?:es)?|outreach|follow-?ups?|tasks?|input|transcription|reconciliation|inspection|sorting|labour|labor|reporting|preparation|intake|intervention|corrections?|comparison|look-?ups?|copying|calculations?|authoring|creation|coding|drafting|note[- ]taking|documentation|extraction|scheduling|research|filing|consolidation|(?:cross-)?verification|matching|tracking|compilation|screening|assessment|qualification|tagging)',
  '(?:process|handle|check|review|sort|compare|search|copy|collect|complete|prepare|perform|manage|track|draft|answer|calculate|evaluate|assess|enter|do)(?:e?s)? (?:[\\p{L}\\d-]+ ){0,3}manually', '(?:is|are) (?:still |currently |mostly |often )?(?:\\p{L}+ed|done) manually',
];

/** The same, where it is told what comes of it, or how it is done. */
export const MANUAL_TOIL = [
  'root[- ]causes? (?:is|are|was|lies)', '(?:search|look|check|open|consult|go|log)(?:es|s|ing)?(?: in| into| through| across| up| to| at){0,2} (?:\\d+|two|three|four|five|six|seven|eight|ten|several|many|multiple|different) (?:\\p{L}+ ){0,1}(?:places|systems|tools|sources|screens|tabs|portals|spreadsheets|folders|files|applications|apps|lists|sites)', '(?:spreadsheets?|macros?|scripts?|forms|process|processes|lists) (?:that|which) (?:often |regularly |constantly ){0,1}(?:breaks?|fails?|crash(?:es)?|go out of date|nobody|no one)',
  're-?typ(?:e|es|ed|ing)', 're-?key(?:s|ed|ing)?', 're-?enter(?:s|ed|ing)?', 'cop(?:y|ies|ied|ying) and past(?:e|es|ed|ing)', 'by hand', 'double (?:entry|handling|keying)', 'on paper', 'paper[- ]based', 'on a spreadsheet',
  'drown(?:s|ed|ing)? in', 'swamped', 'snowed under', '(?:gets?|got|are|is) lost (?:between|in|on|along)', '(?:goes|go|went) missing', 'never finds?', '(?:cannot|can[’\']t) find', 'complain(?:s|ed)? (?:that|about|of)', '(?:inconsistent|contradictory|differing) (?:answers|advice|decisions|quality|documentation|service|replies|results|information)', '(?:often|too|always|usually|regularly|frequently) (?:late|slow|incomplete|inconsistent|delayed|unclear|wrong)', '(?:current|existing|today[’\']s|present) (?:[\\p{L}-]+ ){1,3}(?:is|are) (?:too |very |often |quite ){0,1}(?:poor|slow|weak|cumbersome|clumsy|limited|broken|confusing|unreliable|fragmented|opaque|rigid|ineffective|unstructured)', 'too (?:many|few) [\\p{L}-]+', 'not enough (?:staff|people|time|hands|agents|capacity|specialists)', '(?:needs?|takes?|requires?)(?: \\p{L}+){0,2} (?:hours|days|weeks|months|years) (?:to|before|until)', 'knowledge (?:leaves|is lost|walks out|sits (?:in|with)|disappears)', '(?:it is|it[’\']s|is|are|remains?) (?:hard|difficult|nearly impossible) (?:for [^.;]{3,30} )?to (?:find|see|tell|know|keep|compare|track|spot|get|understand|search|judge)', 'waiting (?:times?|lists?) (?:is|are|of|keep|grow)', 'mis-?(?:typed|keyed|filed|laid)', 'cop(?:y|ies|ied) (?:\\p{L}+ ){1,3}(?:from|out of|into)', 'same (?:\\p{L}+ )?questions (?:all|every|again|over|each)', 'buried (?:in|under)', '(?:digs?|digging|wad(?:e|es|ing)|plough(?:s|ing)?|comb(?:s|ing)?) through', 'hunt(?:s|ing)? for', 'for (?:hours|days|weeks|months) before', '(?:different|contradictory|conflicting) (?:answers|versions|results)', '(?:los(?:e|es|ing)|wast(?:e|es|ing)) (?:an? |about |up to |half )?(?:hours?|days?|mornings?|\\d+ (?:hours|minutes|days))',
  'takes? (?:(?:the|our|a|each|every) )?(?:[\\p{L}-]+ ){0,3}?(?:up to |about |around |over |more than |at least )?(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|several|many)(?:[-–]\\d+)? (?:minutes|hours|days|weeks|months)',
  'manual(?:ly)? (?:[\\p{L}-]+ ){1,3}(?:is|are|takes?|requires?|leads? to|causes?|creates?|makes?)', 'manual (?:effort|labou?r|work|look-?ups?|data entry|entry|toil)',
];

/** Say by themselves that the work hurts. */
export const PAINS = [
  '(?:keyed|typed|entered|copied|written|filled in|read|checked|recorded|scanned) (?:in )?(?:twice|three times|four times|several times|again and again|over and over|more than once)', '(?:waste|wastes|wasted|wasting|lose|loses|losing) (?:the |their |our |an? |up to )?(?:\\p{L}+ )?(?:hours?|minutes|mornings?|days?|time|weeks?)',
  '(?:spends?|spent|spending) (?:an? |about |up to |over |nearly |almost ){0,2}(?:third|quarter|fifth|tenth|most|much|half|\\d+ ?%)(?: of)? (?:the|their|our|its|of|his|her|each|every)', 'ask(?:s|ed|ing)?(?: for| about)? the same',
  'bottlenecks?', 'backlogs?', 'time[- ]consuming', 'time[- ]intensive', '(?:alert|alarm|review|decision|documentation|survey) fatigue', 'context[- ]switch(?:es|ing)?', 'cognitive(?:ly)? (?:heavy|load|demanding|burden|overload)', 'labou?r[- ]intensive', 'resource[- ]intensive', 'error[- ]prone', 'tedious', 'laborious', 'cumbersome', 'painstaking(?:ly)?',
  'struggl(?:e|es|ed|ing)', 'strain(?:s|ed|ing)', 'repetitive (?:\\p{L}+ )?(?:tasks?|work|inquiries|enquiries|questions|requests|queries)', 'growing (?:volume|backlog|number|queue) of', 'pain[- ]points?', 'burn(?:ed)?[- ]?out', 'overwhelm(?:ed|ing)', 'overload(?:ed)?', 'overstretched', 'understaffed', 'stretched thin',
  're-?work', 'inefficien(?:t|cy|cies|tly)', 'tribal knowledge', 'swivel[- ]chair', 'falls? behind', 'pil(?:e|es|ing) up', 'unanswered', 'frustrat(?:ed|ing|ion|ions)', 'dissatisf(?:ied|action)',
  '(?:takes?|took|taking|spends?|spent|spending|consum(?:e|es|ed|ing))(?! (?:into account|place|part|over|care)) (?:[\\p{L}\\d-]+ ){0,4}(?:too long|time|effort|resources?|hours|days|weeks|minutes|mornings?|evenings?)', '(?:spends?|spent) (?:every|each|most of|half|all) \\p{L}+',
  '(?:waits?|waiting|waited) (?:\\p{L}+ ){0,3}(?:hours|days|weeks|months|times?)',
  'delays? in (?!(?:the )?(?:project|pilot|delivery|procurement|approval of (?:the|this)))(?:[\\p{L}-]+ ){0,2}\\p{L}+', '(?:rely|relies|relying|depend|depends) on (?:[\\p{L}-]+ ){0,3}(?:intuition|gut feeling|guesswork|memory|spreadsheets|tribal knowledge|rules of thumb)', '(?:leads?|leading) to (?:[\\p{L}-]+ ){0,2}(?:over-?stock(?:ing|s)?|stock-?outs?|delays|errors|rework|losses|complaints|churn|waste|inconsistent \\p{L}+)',
];

/** Say it beside a number or a person. */
export const TROUBLES = [
  'sent back', 'slow(?:er|ly|ness)?', 'delay(?:s|ed|ing)?', 'late', 'errors?', 'mistakes?', 'wrong(?:ly)?', 'incorrect(?:ly)?', 'missed', 'miss(?:es|ing)?', 'overlook(?:s|ed)?', 'lost', 'los(?:e|es|ing|s|ses)', 'leak(?:s|age)?', 'wast(?:e|es|ed|ing)',
  'complain(?:s|ed|ts?)?', 'duplicat(?:e|es|ed|ion|ing)', 'inconsisten(?:t|tly|cy|cies)', 'fragmented', 'scattered', 'siloe?d', 'stale', 'outdated', 'repetitive', 'repeated(?:ly)?',
  'misrouted', 'mis-?classified', 're-?rout(?:ed|ing)', 're-?opened', 'rejected', 'abandon(?:s|ed|ment)?', 'no-?shows?', 'churn', 'downtime', 'scrap', 'defects?', 'recalls', 'fines?', 'penalt(?:y|ies)', 'fraud',
  'queues?', 'wait(?:s|ed|ing)?', 'escalat(?:e|es|ed|ions?)', 'overtime', 'interrupt(?:s|ed|ions?)?', 'friction', 'burden(?:s|ed|some)?', 'pressures?', 'shortages?', 'gaps?', 'hard to', 'difficult(?:y|ies)?',
  'fail(?:s|ed|ures?|ing)?', 'block(?:s|ed|ing)', 'suffer(?:s|ed|ing)?', 'unable to', 'declin(?:e|es|ed|ing)', 'drop(?:s|ped)?', 'fell', 'poor(?:ly)?', 'manual(?:ly)?', 'costs?', 'costing', 'pays?', 'paid', 'expensive',
];

/** Set a sentence in the time before the pilot. */
export const TODAY = [
  'today', 'currently', 'current', 'at present', 'at the moment', 'presently', 'nowadays', 'right now', 'so far', 'until now', 'existing', 'as[- ]is', 'baseline', 'status quo', 'legacy',
  'before (?:this|the) (?:project|pilot|change|tool|system)', 'used to', 'last (?:year|quarter|month)', 'every (?:morning|day|night|week|month|quarter|year|shift)', 'each (?:morning|day|night|week|month|quarter|year|shift)',
  '(?:per|a) (?:day|night|week|month|quarter|year|shift|case|ticket|claim|call|document|invoice|order|request|patient|visit|contract|application|query)', 'daily', 'weekly', 'monthly', 'annual(?:ly)?', 'yearly', '(?<=/)(?:day|wk|week|mo|month|yr|year|case|shift|query)',
];

/** What a pilot promises is no account of today. */
export const PROMISES = [
  'will', 'shall', 'would', 'should', 'targets?', 'goals?', 'aim(?:s|ing)?', 'objectives?', 'expect(?:s|ed)?', 'reduc(?:e|ing|tion)', 'improv(?:e|ing|ement)', 'increase', 'cut', 'sav(?:e|ing|ings|ed)', 'achiev(?:e|ed)', 'at least', 'at most',
  'benefits?', 'success', 'projected', 'after (?:the )?pilot', 'roi', 'payback', 'uplift', 'latency', 'uptime', 'accuracy', 'precision', 'recall', 'threshold',
];

/** Say that something becomes less. */
export const LIGHTENED = [
  'reduc(?:e|es|ed|ing)', '(?:reductions?|savings?|decreases?) (?:in|of)', 'fewer', 'less', 'cut(?:s|ting)?', 'lower(?:s|ing)?', 'sav(?:e|es|ing)', 'eliminat(?:e|es|ing)', 'free(?:s|ing)? up', 'reliev(?:e|es|ing)', 'decreas(?:e|es|ing)', 'minimi[sz](?:e|es|ing)', 'prevent(?:s|ing)?', 'avoid(?:s|ing)?', 'shorten(?:s|ing)?',
];

/** Are better when there are less of them. */
export const BURDENS = [
  'effort', 'time', 'workload', 'work', 'costs?', 'volumes?', 'calls?', 'reviews?', 'errors?', 'delays?', 'backlogs?', 'tickets?', 'rework', 'burden', 'hours', 'latency', 'waits?', 'no-?shows?', 'churn', 'waste', 'spoilage', 'downtime', 'missed \\p{L}+', 'failed \\p{L}+', 'mistakes?', 'complaints?', 'defects?', 'losses', 'friction', 'paperwork', 'admin', 'toil', 'duplication', 'escalations?', 'readmissions?', 'outages?',
];

/** Say that somebody is helped with their work. */
export const HELPS = [
  'support(?:s|ing)?', 'assist(?:s|ing)?', 'help(?:s|ing)?', 'aid(?:s|ing)?', 'equip(?:s|ping)?', 'empower(?:s|ing)?', 'enabl(?:e|es|ing)', 'allow(?:s|ing)?', 'lets?', 'letting', 'guid(?:e|es|ing)', 'advis(?:e|es|ing)', 'alert(?:s|ing)?', 'notif(?:y|ies|ying)', 'reliev(?:e|es|ing)', 'so (?:that )?(?:the |our )?', 'built for', 'designed for', 'meant for', 'made for', 'aimed at', 'intended for', 'gives?', 'giving', 'provid(?:e|es|ing)', 'offer(?:s|ing)?', 'serv(?:e|es|ing)',
];
