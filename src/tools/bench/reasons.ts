/** Why a goal may be missed, as profiles of the bundles show, and the best that could be reached. */
export const REASONS = {
  batch:
    '**Batch.** Reading a document section by section, each with only the constructs it can hold, costs about 0.6 of ' +
    'the yardstick; an eighth of the run is collecting garbage. Judging takes the rest: about a quarter of that is ' +
    'making and running regular expressions, an eighth the one pass over each sentence that tells which of them can ' +
    'match at all; of some 370 rules only the few that can find something are asked. With no rule at all the goal leaves ' +
    '0.2 for judging: it was set before the vocabulary was known, and twenty criteria that read sentences do not fit. ' +
    'Up to 5 MB are ' +
    'judged in one thread, for a second one warms up by itself, adds half of the CPU again and saves little time; ' +
    'beyond that, threads halve the time.',
  start:
    '**Start.** Of what a tiny proposal costs beyond starting Node, a quarter is the command line itself, a fifth reading ' +
    '1 MB of code, a fifth making vocabularies and patterns from it, and a third judging with everything cold. What ' +
    'patterns need is planted when the bundle is made, and whatever most proposals do not ask for is made when it is ' +
    'asked for; taking YAML, reports and the portfolio out of what is loaded would save a twentieth. Below 2.5, compiled ' +
    'code would have to be kept somewhere, which Node 20 does not offer to a program that makes no code of text; Node 24 ' +
    'with its compile cache saves a tenth.',
  edit:
    '**Edit.** Parsing the one section that changed takes a quarter of the time of an edit, judging its statements a ' +
    'tenth: with nothing else, an edit would cost 0.03. The rest goes through the whole document and is proportional to ' +
    'it: finding its sections (a twentieth), putting statements at their new places (a tenth), the language it is ' +
    'written in and whether it is a template (a tenth), recognising statements that were judged before (a seventh), ' +
    'what is open and what stands under which label (a tenth), twenty criteria, checks and score (a fifth). No part of ' +
    'that stands out; short documents pay most, as their sections are a larger share of them.',
  growth: '**Growth.** Beyond 100 KB each kilobyte should cost the same: sections are parsed by themselves.',
  memory:
    '**Memory.** Whatever the number of files, what is alive settles at some 66 MB on these documents, of which 35 MB ' +
    'are the machine code that V8 makes of the patterns. It was 115 MB with 81 of code while each was compiled for ' +
    'characters of one byte and of two, and for letters in both cases: now every text is searched as one of two bytes, ' +
    'in lower case where case makes no difference. Below that there would have to be fewer words. The heap may take half ' +
    'as much again as is alive before garbage is collected.',
  warm: '**Warm.** A warm run costs reading and hashing the files, and writing the report.',
  bundle:
    '**Bundle.** The vocabulary of evidence, criteria, detection and three languages alone takes more than 152 KB of it, more than ' +
    'the goal; patterns of words hardly repeat themselves. Reading YAML (31 KB) and Markdown (45 KB with the table of ' +
    'character references), dates (14 KB) and globs (4 KB) make another 94 KB, and fixes, completion, reports, ' +
    'portfolio and the editor itself the rest. Pages and examples of criteria are left out, and so is what is not used ' +
    'of YAML. Another minifier would save 8 KB.',
  criteria:
    '**Twenty against four.** The yardstick of this row reads the documents too, and all that the four have read and ' +
    'looked up is free for the other sixteen; what they cost is their own patterns. The first text to hold a word of a ' +
    'pattern has it compiled, which is a quarter of what they add; a rule that can find nothing costs nothing. On short ' +
    'documents they add less than on those of 30 KB measured here.',
};
