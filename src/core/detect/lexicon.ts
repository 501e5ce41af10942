import { PACKS } from '../evidence/lexicon/packs';
import { source } from '../evidence/lexicon/words';
import { Expression, expression } from '../text/expression';

/** Words that tell a proposal for an AI initiative from other documents. */

const AI =
  'AI|A\\.I\\.|artificial intelligence|gen(?:erative)?[ -]?AI|GenAI|LLMs?|large language models?|language models?|machine[ -]learning|deep learning|ML|MLOps|hallucinat(?:e|es|ed|ions?)|data science (?:solutions?|models?)|NLP|natural language|computer vision|chat ?bots?|copilots?|(?:AI |virtual |voice |digital |research |policy |triage )?assistants?|agentic|(?:AI|LLM|autonomous|conversational) agents?|(?:single|multi)-agent|RAG|retrieval[- ]augmented|neural networks?|predictive models?|prediction model|predict(?:s|ing|ive|ion|ions)?|forecast(?:ing)? model|classifier|classification|recommend(?:er|ation) (?:system|engine)|recommendations?|GPT[\\w.-]*|ChatGPT|OpenAI|Claude|Gemini|Copilot|Llama|Mistral|Bedrock|Vertex AI|transformers?|embeddings?|semantic search|OCR|speech[- ]to[- ]text|speech recognition|automatic speech|voice recognition|image recognition|machine translation|automatic (?:tagging|keywords?|summar\\p{L}+|transcription|classification|detection)|next[- ]best[- ](?:offer|action)|fine[- ]tun(?:e|ed|ing)|prompts?|YOLO|(?:object|defect|damage|crack|fraud|anomaly|hazard|ppe|face|leak|error|mould|disease|intent|language|emotion|event) (?:detection|recognition)|drone images?|sentiment analysis|intelligent document processing|model (?:card|inventory|risk)|(?:credit|risk|scoring|pricing|churn|propensity) (?:[\\p{L}]+ )?model';

const AI_TERM = [AI, ...PACKS.flatMap(({ detection }) => detection.ai)].join('|');

const MENTION = `(?<![\\p{L}\\p{N}])(?:${AI_TERM})(?![\\p{L}\\p{N}])`;

/** For counting mentions. */
export const AI_WORDS = new Expression(MENTION, 'giu');

/** Words that speak of AI when others do too: a "model" may be one of many things. */
export const HINT_WORDS = expression(
  /(?<![\p{L}\p{N}])(?:the model(?:['’]s)?|data science|model[ _](?:governance|registry|validation|owner|type|version|name)|autonomy|agent|a model (?:that|to|which)|models?(?= (?:output|accuracy|version|suggest|predict|score|vendor|provider|training|answers|drafts|proposes|reads|is trained|was trained))|algorithms?|trained on|training (?:set|images|data)|false (?:positives?|negatives?|alarms?)|recall|precision|confidence (?:score|threshold)|detect(?:s|ion|or|ors)|recogni[sz](?:es|ed|ing|ition|er)|speech|transcri(?:bes?|ption|pts?)|translat(?:es|ion)|summari[sz](?:es|er|ation|ing)|auto(?:matic(?:ally)?|mated|mation)|drafts?|suggest(?:s|ed|ions?)|propos(?:es|ed) (?:answers?|keywords?|tags?|labels?|class(?:es)?|a )|scor(?:es|ing)|annotat(?:ed|ions?)|inference|drones?|chat|bots?(?! account)|vision|next[- ]best|screening|similarity|extract(?:s|ion)|reads? (?:the|each|every))(?![\p{L}\p{N}])/giu,
);

/** For asking whether there is one. */
export const AI_TERMS = new RegExp(MENTION, 'iu');

/** Any of some words, as whole words. */
function wordsOf(entries: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${source(entries)})(?![\\p{L}\\p{N}_])`, 'iu');
}

/** What people call such a document. */
export const INITIATIVES = wordsOf([
  'pilots?|proof[- ]of[- ]concept|poc|proposal|use[- ]cases?|business case|(?:product|business|market|project|feature|system) requirements?(?: (?:document|specification))?|prd|brd|mrd|requirements document|vision document|project charter|charter|initiative|product outline|one[- ]pager|concept (?:note|paper|design)|rfc|request for comments|bid|funding request|grant|memo|fiche projet|trial|canvas|inventory entry|register entry|project (?:plan|summary|brief|outline|definition|description)|project proposal|intake(?: form)?|impact assessment|design doc(?:ument)?|technical design|system card|service card|asset card|strategy|roadmap|scoping|discovery|feasibility|playbook entry|case study|experiment|hypothesis|solution brief|vision|specification|(?:business )?problem (?:statement|brief|definition|understanding)|business problem|(?:project|product|design|initiative|experiment|feature|opportunity|solution) brief|statement of work|project definition|terms of reference|press release|pr[/-]?faq|model risk assessment|risk assessment|model inventory|this project|this pilot|project (?:is|aims|will|to)',
  ...PACKS.flatMap(({ detection }) => detection.initiatives),
]);

/** A decision about AI is a plan for it; one about a database is none. */
export const DECISIONS = wordsOf([
  'adr|(?:architecture )?decision record|(?:(?:business|investment|risk|go[/ -]no[- ]go) )?decision (?:review|memo|brief|paper)|(?:risk|impact) (?:and|&) \\p{L}+ review|(?:rmf|compliance|conformity|ethics|privacy|security) assessment',
]);

/** Titles of lists of AI initiatives that an organisation keeps of its own. */
export const REGISTERS =
  /\b(?:AI|ML|model|agent|chatbot|pilot|use[- ]case)(?: (?:tools?|systems?|use[- ]cases?|models?|pilots?|initiatives?))* (?:inventory|register|registry)\b/i;

/** Keys whose lists hold what one initiative has several of. */
export const HELD_BY_ONE =
  /(?:^|[ _-])(?:metrics?|measures?|kpis?|thresholds?|targets?|goals?|objectives?|outcomes?|benefits?|risks?|harms?|hazards?|mitigations?|controls?|tests?|evals?|evaluations?|criteria|gates?|checks?|milestones?|phases?|stages?|steps?|tasks?|roles?|people|team|members?|owners?|contacts?|stakeholders?|reviewers?|approvals?|approvers?|inputs?|outputs?|features?|requirements?|tools?|integrations?|interfaces?|dependencies|data|sources?|datasets?|base[ _-]?models?|components?|alerts?|limitations?|alternatives?|options?|references?|versions?|history|changelog)$/i;

const PARTS: Readonly<Record<string, RegExp>> = {
  problem: /^(?:the )?(?:problem|challenge|pain points?|motivation|background|current state|why now|need|opportunity|context)\b|problem statement|business problem|business justification/,
  outcome: /success (?:metrics?|criteria|measures?)|\b(?:objectives?|goals?|kpis?|okrs?|outcomes?|benefits?|business (?:value|impact|case)|impact|value proposition|hypothesis|expected results?|measuring success|key results?|metrics|targets?|baseline)\b/,
  scope: /\b(?:scope|in scope|out of scope|non goals?|use cases?|requirements|features|deliverables)\b/,
  people: /\b(?:owners?|ownership|stakeholders?|sponsors?|team|roles|raci|lead|accountable|submitter|department|partners?|organi[sz]ation|contact(?: name)?)\b/,
  governance: /\b(?:governance|approvals?|sign offs?|compliance|oversight|guardrails|risk (?:tier|level|classification)|responsible ai|ethic(?:s|al)|privacy|human in the loop|review status|accountability)\b/,
  time: /\b(?:timeline|milestones?|schedule|roadmap|phases?|phase \d|start date|end date|launch|next steps|stage|duration|implementation plan|project plan|wave)\b/,
  money: /\b(?:budget|costs?|resources?|funding|investment|roi|cost band|pricing|run cost)\b/,
  risk: /\b(?:risks?|mitigations?|assumptions?|dependencies|limitations|constraints|pivot)\b/,
  data: /\b(?:data(?: sources?| requirements?| sets?)?|datasets?|inputs?|training data|data sensitivity)\b/,
  solution: /\b(?:solution|approach|proposed|proposal|architecture|workflow|how it works|what we built|design|integrations?|technical|ai (?:capabilities|tools|role|types)|model(?:s| provider)?|techniques?)\b/,
  evaluation: /\b(?:evaluation|validation|testing|experiments?|monitoring|performance|acceptance criteria|pilot|decision|go no go|exit criteria)\b/,
  change: /\b(?:training|adoption|change management|rollout|roll out|communication|scal(?:e|ing|ability))\b/,
};

/** Parts of a plan. */
export const PLAN_PARTS: readonly string[] = Object.keys(PARTS);

/** The labels people write the parts of a plan under, in every language; made when it is asked for, for most documents do not speak of AI. */
export function labelsOfParts(): NonNullable<typeof labels> {
  return (labels ??= Object.fromEntries(
    Object.entries(PARTS).map(([part, pattern]) => [
      part,
      [pattern, ...PACKS.map(({ detection }) => wordsOf(detection.parts[part] ?? []))],
    ]),
  ));
}

let labels: Readonly<Record<string, readonly RegExp[]>> | null = null;

/** Other documents, by the labels they are full of. */
export const OTHER_DOCUMENTS: Readonly<Record<string, RegExp>> = {
  'a manual': /^(?:installation|install|getting started|quick ?start|usage|prerequisites|setup|set ?up instructions|configuration options|troubleshooting|local development|running (?:locally|tests|the)|development setup|repository structure|project structure|folder structure|directory structure|environment variables|build|commands|cli|api reference|examples?$)\b/,
  'a tutorial': /^(?:step \d+|what you['’]?ll (?:learn|implement|build|need)|exercise|lesson|hands on|learning objectives|tutorial|lab \d|chapter)\b/,
  'the pages of an open-source project': /^(?:contributing|license|licence|code of conduct|acknowledg\p{L}+|citation|authors|star history|sponsors|security policy|support policy|badges)\b/u,
  'a changelog': /^(?:changelog|release notes|unreleased|added|fixed|breaking changes|deprecated|\[?v?\d+\.\d+\.\d+)\b/,
  'minutes of a meeting': /^(?:attendees|agenda|minutes|action items|present|apologies|meeting notes|next meeting)\b/,
  'a decision record': /^(?:decision|consequences|decision drivers|considered options|pros and cons)\b/,
  'an enhancement proposal for software': /^(?:user stories(?: optional)?|drawbacks(?: optional)?|graduation criteria|test plan|upgrade|version skew|backwards? compatibility|specification|rationale|reference implementation|security considerations|copyright|production readiness|implementation history|motivation|unresolved questions|rfc pull request|abstract|axioms|faq)\b/,
  'a policy': /^(?:policy|purpose of this policy|definitions|enforcement|criteria for access|exception process|key questions|guidance|terms and conditions|eligibility)\b/,
  'instructions for an assistant': /^(?:allowed tools|disable model invocation|user invocable|argument hint|your task|instructions|output format|system prompt|when to use|trigger|context routing)\b/,
  'a model card': /^(?:model identity|model family|parameter count|architecture base|hyper ?parameters|training procedure|intended uses?|out of scope uses?|quantitative analys[ei]s|ethical considerations|caveats|bibtex|vendor model card)\b/,
  'an interview guide': /^(?:q|question|answer|interview|elevator pitch|tell me about|follow ups?)\b/,
};

/** Files of tools, by the keys that give them away. */
export const FOREIGN_FILES: Readonly<Record<string, readonly string[]>> = {
  'a CI workflow': ['jobs', 'steps'],
  'a CI pipeline': ['jobs', 'runs on'],
  'a compose file': ['services', 'image'],
  'a Kubernetes manifest': ['api version', 'kind', 'metadata'],
  'an OpenAPI description': ['openapi', 'paths'],
  'a dependency list': ['dependencies', 'channels'],
  'a lock file': ['lockfile version'],
  'a site configuration': ['plugins', 'theme'],
  'an Ansible playbook': ['hosts', 'tasks'],
  'a pre-commit configuration': ['repos', 'hooks'],
  'a list of what stands in code': ['file', 'used by'],
};

/** Kinds of which a few labels are enough: no proposal holds them. */
export const DECISIVE: ReadonlySet<string> = new Set([
  'a tutorial',
  'a changelog',
  'minutes of a meeting',
  'instructions for an assistant',
  'an interview guide',
  'a model card',
]);

/** What is built for documents, and is none: "Handbook assistant", "Survey analysis agent", "Course recommender". */
const BUILT =
  '(?:(?!(?:of|for|to|on|in|with|about|from|by|and) )\\p{L}+ ){0,2}(?:assistant|agent|(?:chat)?bot|copilot|advisor|search|generator|recommend(?:er|ations?)|classifier|companion|automation|analy[sz]er|summari[sz](?:er|ation)|extraction|engine|translation|retrieval|optimi[sz]ation|forecast(?:ing)?|prediction|management)';

const SUBJECTS =
  'inventory|handbook|usage|questions?|documentation|minutes|meeting notes|glossary|newsletter|survey|catalog(?:ue)?|release notes|curriculum|course|syllabus|lessons';

/** Titles of documents about many initiatives or about none. */
export const COLLECTIONS = new RegExp(
  `(?:^|[\\s:–-])(?:trends?|analysis of|guide(?:lines?)?|cheat ?sheet|tutorial|examples?(?= (?:of|ai|use|for))|list of|awesome|how to|introduction to|readme|changelog|interview(?:s?$| (?:with|notes|guide|series))|policy on|code of conduct|best practices|teardown|competitive (?:analysis|landscape)|(?:${SUBJECTS})(?! ${BUILT}(?!\\p{L})))(?:$|[\\s:–-])`,
  'iu',
);

/** Titles of documents that explain what such documents are. */
export const EXPLAINERS =
  /^\W*(?:understanding|what (?:is|are)|the (?:art|importance|role|anatomy) of|how it works)\b|\b(?:explained|101)\W*$/i;

/** Files that are something else by their name, whatever they hold. */
export const NEVER_PATHS: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\/)readme(?:[._-][\w-]+)?\.(?:md|markdown)$/i, 'a README'],
  [/(?:^|\/)(?:changelog|changes|history|releases?|news)\.(?:md|markdown)$/i, 'a changelog'],
  [/(?:^|\/)(?:contributing|code[_-]of[_-]conduct|security|support|governance|maintainers|licen[cs]e|authors|codeowners)\.(?:md|markdown)$/i, 'a page about how a project is run'],
  [/(?:^|\/)(?:agents|claude|gemini|skill|copilot-instructions|[\w-]+\.(?:prompt|instructions|agent|chatmode))\.md$/i, 'a file of instructions for an assistant'],
  [/(?:^|\/)\.github\/(?:workflows|actions)\//i, 'a CI workflow'],
  [/(?:^|\/)(?:docker-)?compose(?:\.[\w-]+)?\.ya?ml$/i, 'a compose file'],
  [/(?:^|\/)(?:\.gitlab-ci|\.travis|azure-pipelines|mkdocs|_config|pnpm-lock|\.pre-commit-config|openapi|swagger|Chart|values|dependabot)\.ya?ml$/i, 'a configuration file'],
  [/(?:^|\/)\.?pilotlint\.(?:ya?ml|jsonc?)$/i, 'the configuration of pilotlint'],
];
