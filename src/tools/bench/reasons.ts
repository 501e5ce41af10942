/** Why a goal may be missed, as profiles of the bundles show, and the best that could be reached. */
export const REASONS = {
  batch:
    '**Batch.** Reading a document section by section, each with only the constructs it can hold, costs about 0.65 of ' +
    'the yardstick; judging costs about as much as the yardstick again. A third of that is regular expressions, a ' +
    'tenth the one pass over each sentence that tells which of them can match at all, the rest asking some 330 rules ' +
    'about each sentence. Two threads add a second warm-up, and their CPU counts twice where cores share a cache. With ' +
    'no rule at all the goal leaves 0.2 for judging: it was set before the vocabulary was known, and twenty criteria ' +
    'that read sentences do not fit. In one thread, about 1.5 is within reach.',
  start:
    '**Start.** Of what a tiny proposal costs beyond starting Node, loading the engine takes half (parsing about 1 MB ' +
    'of code, then making the vocabularies), judging with everything cold the other half. What patterns need is worked ' +
    'out when the bundle is made; what remains is code that V8 has to read. About 2.5 is the best without keeping ' +
    'compiled code somewhere, which Node 20 does not offer to a program that makes no code of text; Node 24 with its ' +
    'compile cache saves a tenth.',
  edit:
    '**Edit.** Parsing the one section that changed takes a quarter of the time of an edit, judging its statements a ' +
    'sixth. The rest is going through all statements of the document: putting sections together at their new places, ' +
    'recognising that they were judged before, states and score of twenty criteria. It is proportional to the document ' +
    'and about a twentieth of a parse by itself; below 0.05 the section alone would have to cost nothing.',
  growth: '**Growth.** Beyond 100 KB each kilobyte should cost the same: sections are parsed by themselves.',
  memory:
    '**Memory.** Each thread keeps about 60 MB alive, of which more than half is machine code that V8 makes of the ' +
    'patterns, and each has a heap of its own with room to grow. One thread alone peaks at about 1.5 of the yardstick; ' +
    'what is live beyond the patterns does not grow with the number of files.',
  warm: '**Warm.** A warm run costs reading and hashing the files, and writing the report.',
  bundle:
    '**Bundle.** The vocabulary of evidence, criteria, detection and three languages alone compresses to about 125 KB; ' +
    'patterns of words hardly repeat themselves. Reading YAML (36 KB), Markdown (45 KB with the table of character ' +
    'references), dates (15 KB) and globs (9 KB) make another 105 KB, and fixes, completion, reports, portfolio and ' +
    'the editor itself the rest. Pages and examples of criteria are left out. Without taking away what is recognised, ' +
    'about 280 KB is within reach.',
  criteria:
    '**Twenty against four.** The first text to hold a word of a pattern has it compiled; beyond that, a pattern that ' +
    'cannot match costs next to nothing.',
};
