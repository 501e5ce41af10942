import { allOf, either } from '../evidence/combined';
import { dateIn } from '../evidence/dates';
import { decisionIn, signOffIn, withoutNobodys } from '../evidence/decisions';
import { patternDetector, spanning } from '../evidence/detector';
import { mentions, onlyWith, states } from '../evidence/hits';
import { leaderIn } from '../evidence/leaders';
import { MACHINES } from '../evidence/lexicon/steps';
import { source } from '../evidence/lexicon/words';
import { bodyIn, isGroup, personIn, roleIn, someoneIn } from '../evidence/people';
import { findBy, hitOf, wholeOf, wordsOf } from '../evidence/rules';
import { phrases, vocabulary } from '../evidence/vocabulary';
import type { Criterion, CriterionPage } from '../model/criterion';
import type { Statement } from '../model/proposal';
import { Pattern, pattern } from '../text/pattern';

const HEADINGS = phrases(`
  Governance, Governance owner, Ownership, Accountability, Roles and responsibilities, Responsibilities,
  RACI, Approvals, Approval, Sign-off, Sign-offs, Required approvals, Decision rights, Decision making,
  Pilot owner, Project governance, Governance structure, =Owner, =Owners, Sponsor, Sponsorship, =Project team, =Supervisor, =Contact name, Who is accountable, Who is responsible, Who decides, Who approves,
  Who owns, =Management, Responsibility
`);
const KEYS = phrases(`
  governance_owner, =accountable, risk_owner, sro, senior_responsible_owner, approver, =owner, =owners,
  ownership, governance, approvals, business_owner, product_owner, sponsor, executive_sponsor
`);
const region = vocabulary(HEADINGS, KEYS);

const accountableLabel = vocabulary(`
  governance owner, =accountable, accountable person, accountable exec, accountable executive, accountable owner,
  accountability, risk owner, sro, senior responsible owner, owner, business owner, product owner, pilot
  owner, project owner, process owner, model owner, system owner, use case owner, service owner, executive
  sponsor, project sponsor, business sponsor, sponsor, pilot lead, project lead, lead, dri, responsible
  person, project manager, product manager, approver, approved by, decision maker, decision owner,
  initiative owner, primary stakeholder, head, responsible official, =responsible, accountable lead, coordination of the pilot,
  pilot coordinator, programme owner, who answers for it, team lead, lead name, project leader, programme lead, program manager, programme manager, =authority, owner team, owning team, team owner, =pm, =po, =pi, principal investigator, chair, chairperson, chaired by, =led by, =ownership
`);
const decisionLabel = vocabulary(`
  decision right, decision rights, decision authority, what they decide, decides, may decide, can decide, =may, =can, decides on, approver, approvers, approved by, approval
  authority, sign-off, signed off by, can stop, may stop, go no go, decision maker, decider, stop
  authority, authority, decision forum, decision body, deciding body, kill switch owner, stop owner
`);
const escalationLabel = vocabulary('escalation, escalation path, escalates to, escalation route');
const reviewLabel = vocabulary(`
  review date, next review, last reviewed, review, next review date, review due, reviewed
`);
const approvals = vocabulary(`
  approvals, approval, required approvals, approvals required, sign-off, sign-offs, sign offs required,
  approval and sign-off, approvers, signatures, approved by, approval table
`);

/** Another sense of "owner", "lead" or "approve". */
const anotherSense = vocabulary(`
    data owner, data steward, interface owner, api owner, problem statement, personas, user stories,
    requirements, risks, risk register, references, authors, author, lead time, system owner
    interface, data sources, data, users, workflow, repository, owner email, open questions, success metrics,
    integrations, integration
  `);
/** There, and in plans of work: whoever leads a step does not answer for the pilot. */
const elsewhere = vocabulary(anotherSense.phrases, 'milestones, next steps, action items, timeline');
/** Who wrote or built it does not answer for it. */
const makers = vocabulary(
  'author, authors, contributors, supervisor, developer, developers, contact, maintainer, maintainers',
);

/** What somebody may do, where a label says that it is a right: "stop at once; widen with the forum". */
const ACT = pattern(
  /(?<!\p{L})(?:stop|halt|pause|approve|release|veto|widen|extend|expand|scale|cancel|accept|reject|sign off|switch (?:it )?off|roll back)(?!\p{L})/iu,
);

const ACCOUNTABLE = pattern(
  /\b(?:is |are |be )?(?:accountable|answers|answerable) for\b|\bis (?:the one )?(?:accountable|answerable)\b(?! to\b)|\b(?:is|are) responsible for (?:the |this )?(?:pilot|trial|project|programme|program|initiative|service|tool|system|assistant)\b|\b(?:owns|own) (?:the )?(?:pilot|decision|risk|outcome|budget|go[/-]?no[- ]?go|rollout|programme|program|initiative)|\bwho (?:owns|leads|runs|sponsors) (?:this|it|the (?:pilot|trial|project))(?!\p{L})|\bsenior responsible owner\b/iu,
);

/** What the machine may do is no right of somebody to decide: "the model may stop". */
const MACHINE = `(?:(?:the|an?|its|our) )?(?:[\\p{L}-]{2,20} ){0,2}?(?:${source([...MACHINES, 'application'])})`;
const MACHINE_ACTS = new Pattern(
  `^\\W{0,3}${MACHINE},? (?:may|can|could|will|must|should|is (?:allowed|able) to|(?:stop|halt|pause|approve|release|widen|scale|cancel|accept|reject|decide|sign)s)(?!\\p{L}| be )`,
  'iu',
);
const MACHINE_NAME = new Pattern(`^\\W{0,3}${MACHINE}\\W{0,3}$`, 'iu');

/** What bodies do about a pilot. */
const OVERSEES = pattern(
  /\b(?:approv(?:e|es|al)|agree(?:s|d|ment)?|decid(?:e|es)|oversees?|oversight|sign(?:s|ed)? off|governance|steer(?:s|ing)?|recommend(?:s|ations?)?|endorse[sd]?|reviews? (?:the )?(?:pilot|trial|project|results))\b/iu,
);

/** What somebody is in a list of names. */
const OWNING =
  /^\s*(?:(?:executive|business|project|pilot|product|process|senior responsible) )?(?:sponsor|owner|sro|chair)(?!\p{L})|^\s*accountable(?!\p{L})|^\s*(?:project|pilot|trial|programme|program|initiative|clinical|overall|accountable) lead(?:er)?\s*$/iu;

/** Owns or sponsors it as a whole, whoever in it does. */
const OWNING_BODY = pattern(
  /^[^.;,]{0,40}\b(?:(?:executive|business|project|pilot|product|service|overall) (?:owner|sponsor)|sponsor)(?!\p{L})/iu,
);

/** "go/no-go meeting", "leadership decides", "a point person" */
const UNTAKEN = pattern(
  /\bgo[/ -]no[- ]go (?:decision|meeting|review|call)\b|\b(?:leadership|(?:senior |executive )?management|executives|the board|steering committee|sponsors?|(?:leadership|management|executive|steering|project|pilot) (?:team|group|board)) (?:will )?(?:reviews?|decides?|approves?|receives?|signs? off|makes? the (?:final )?decision)\b|\bpoint (?:person|of contact)\b|\b(?:acting|serving|serves|acts) as (?:the |our |a )?(?:(?:pilot|project|programme|program|trial) )?(?:coordinator|lead|owner|sponsor)\b|\b(?:pilot|project) stakeholders (?:will )?(?:approve|sign off|accept|agree)\b|\b(?:a|one|each|every) named (?:owner|approver|sponsor|lead)\b|\b(?:goals?|criteria|metrics|results?|scope|budget|plan|launch|roll-?out|go[- ]?live|pilot|phase) (?:is|are|must be|will be|has to be|have to be|to be) (?:confirmed|approved|agreed|signed off|accepted) (?:by|with)\b|\bdecision required\b|\b(?:approval|sign[- ]?off) (?:from|by|of) [^.;,]{2,40}? (?:is|are) (?:required|needed|pending|necessary)\b|\b(?:approval|sign[- ]?off) (?:before|for|prior to) (?:the )?(?:launch|go[- ]?live|roll-?out|deployment|release|pilot)\b|\b(?:owner|sponsor|lead|project manager) (?:will|to|must) be (?:named|appointed|assigned|nominated)\b|\b(?:team|department|unit|division|group|office) (?:is responsible for|owns?|runs?|leads?) (?:the |this )?(?:pilot|trial|project|tool|rollout|programme|program|initiative)\b|\b(?:stakeholder|executive|management|leadership|business|client|customer) (?:approval|sign[- ]?off)\b/iu,
);

/** "headmaster approval", "with the director's consent" */
const APPROVAL_OF = pattern(
  /\b(?:get|obtain|secure|requires?|needs?|subject to|pending|with|after) (?:the |an? |our )?(?:[\p{L}’']+ ){0,4}(?:approval|sign-?off|consent|go-ahead)\b/iu,
);

/** "Ana Petrov (product owner)", "Ana Petrov – project lead" */
const OWNER_BY_NAME = pattern(
  /\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'.-]*(?:,? \((?:[\p{L}]+ )?(?:[Pp]roduct [Oo]wner|[Oo]wner|[Ss]ponsor|[Aa]ccountable|[Cc]hair|SRO)\)|(?:,? \(|, | [–—-] )(?:(?:[Pp]roject|[Pp]ilot|[Tt]rial|[Pp]rogram(?:me)?|[Ii]nitiative|[Cc]linical|[Oo]verall|[Aa]ccountable|[Ee]xecutive|[Bb]usiness) (?:[Ll]ead(?:er)?|[Oo]wner|[Ss]ponsor)|(?<=\()[Ll]ead)(?=\)|[,.;]|\s*$))/u,
);

/** "must be confirmed by the DPO" */
const AGREED_BY = pattern(
  /\b(?:confirmed|approved|agreed|reviewed|cleared|authori[sz]ed|signed) by (?:the |an? |our )?(?:\p{L}+ ){0,3}/iu,
);

export const governanceOwnerAssigned: Criterion = {
  id: 'governance-owner-assigned',
  title: 'Governance owner assigned',
  pillar: 'Governance',
  severity: 'error',
  asks: 'Which one person answers for the pilot, and what may that person decide?',
  wording: {
    subject: 'The governance owner',
    gap: 'No governance owner is assigned',
    stakes: 'nobody may approve, stop or scale the pilot',
    remedy: 'Name one person or role and what they may decide: approve, stop or accept the risk.',
  },
  headings: HEADINGS,
  keys: KEYS,
  elsewhere: elsewhere.phrases,
  facets: [
    {
      id: 'accountable',
      title: 'one accountable person or role',
      labels: accountableLabel.phrases,
      needed: true,
      ask: 'Name one person or one role title.',
      find: findBy(
        {
          name: 'a person or role under an ownership label',
          under: accountableLabel,
          notUnder: makers,
          where: (statement, reading) =>
            (!reading.isUnder(statement, elsewhere) || hasOwnLabel(statement)) &&
            !isOfProspects(statement) &&
            !isOfOrganisation(statement),
          find: ({ text }, statement) => ownerOf(text, statement?.passage.text ?? text),
        },
        {
          name: 'a person or role accountable for it',
          find: states(allOf(patternDetector(ACCOUNTABLE), someoneIn)),
        },
        {
          name: 'somebody who leads or sponsors it',
          notUnder: makers,
          find: states(leaderIn),
        },
        {
          name: 'a person in a row with an owning role',
          where: ({ labels }) => labels.some(({ kind, text }) => kind === 'row' && personIn(text) !== null),
          find: states(patternDetector(OWNING)),
        },
        {
          name: 'who takes a decision, in its row',
          notUnder: elsewhere,
          where: isRowOfDecision,
          find: states(either(roleIn, personIn)),
        },
        {
          name: 'a role that decides',
          notUnder: elsewhere,
          find: states(allOf(roleIn, (text) => decisionIn(withoutNobodys(text)))),
        },
        {
          name: 'a role whose row says what it decides',
          where: (statement, reading) =>
            reading
              .rowOf(statement)
              .some((other) => other !== statement && decisionIn(other.passage.text) !== null),
          find: states(roleIn),
        },
        {
          name: 'a role in front of what it decides',
          where: ({ labels }) => roleIn(labels.at(-1)?.text ?? '') !== null,
          find: ({ text }) => decisionIn(withoutNobodys(text)),
        },
        {
          name: 'a role that signs off',
          under: approvals,
          notUnder: makers,
          find: ({ text }, statement) =>
            INFORMED.test(text) ? null : (roleIn(text) ?? approverIn(text, statement)),
        },
        {
          name: 'a person with an owning role',
          notUnder: elsewhere,
          find: onlyWith([OWNER_BY_NAME], ({ text }) => {
            const hit = hitOf(OWNER_BY_NAME.exec(text));
            return hit && personIn(text.slice(hit.start, hit.end)) ? hit : null;
          }),
        },
        {
          name: 'a role that has to agree',
          find: onlyWith([AGREED_BY], ({ text }) => {
            const agreement = hitOf(AGREED_BY.exec(text));
            const role = agreement && roleIn(text.slice(agreement.start));
            return role && { start: agreement.start, end: agreement.start + role.end, vague: true };
          }),
        },
        {
          name: 'a decision without who takes it',
          find: mentions(patternDetector(UNTAKEN)),
        },
        {
          name: 'an organisation in a row with an owning role',
          where: ({ labels, passage }) =>
            passage.kind === 'cell' &&
            labels.some(
              ({ kind, text }) => kind === 'row' && ORGANISATION.test(text) && personIn(text) === null,
            ),
          find: mentions(patternDetector(OWNING_BODY)),
        },
        {
          name: 'a body without a chair',
          notUnder: elsewhere,
          find: mentions(allOf(bodyIn, patternDetector(OVERSEES))),
        },
        {
          name: 'nobody in particular',
          under: accountableLabel,
          notUnder: elsewhere,
          find: ({ text }) =>
            text.length < GROUP_NAME && isGroup(text) ? { ...wholeOf(text), vague: true } : null,
        },
      ),
    },
    {
      id: 'decision-right',
      title: 'a decision right (approve, stop or accept the risk)',
      labels: decisionLabel.phrases,
      needed: true,
      ask: 'Say what the owner may decide: approve go-live, stop the pilot, accept the risk.',
      find: findBy(
        {
          name: 'a decision label',
          under: decisionLabel,
          notUnder: anotherSense,
          find: ({ text }, statement) =>
            roleIn(text) ??
            (hasHeading(statement) ? null : (personIn(text) ?? actIn(text, statement))) ??
            decisionIn(text) ??
            (statement && isOfRole(statement) ? wholeOf(text) : null),
        },
        {
          name: 'who takes a decision, in its row',
          notUnder: elsewhere,
          where: isRowOfDecision,
          find: states(either(roleIn, personIn)),
        },
        {
          name: 'an accountable role in a table of decisions',
          where: (statement) => isRowOfDecision(statement) && isOfRole(statement),
          find: wordsOf(/^\s*A(?:\s?[/,]\s?R)?\s*$/u),
        },
        {
          name: 'somebody who decides on the pilot',
          notUnder: makers,
          find: onlyWith(decisionIn.needs, ({ text }, statement) =>
            MACHINE_ACTS.test(text)
              ? null
              : spanning(deciderIn(text, statement), decisionIn(withoutNobodys(text))),
          ),
        },
        {
          name: 'a role in a table or list of approvals',
          under: approvals,
          find: ({ text }, statement) =>
            INFORMED.test(text) ? null : (roleIn(text) ?? signOffIn(text) ?? approverIn(text, statement)),
        },
        {
          name: 'the approval of a role',
          find: states(allOf(roleIn, patternDetector(APPROVAL_OF))),
        },
        {
          name: 'a decision beside the owner',
          where: isOfRole,
          find: ({ text }) => decisionIn(withoutNobodys(text)),
        },
      ),
    },
    {
      id: 'escalation',
      title: 'an escalation',
      labels: escalationLabel.phrases,
      needed: false,
      ask: 'Say to whom the owner escalates.',
      find: findBy(
        {
          name: 'an escalation label',
          under: escalationLabel,
          find: states(either(someoneIn, bodyIn)),
        },
        {
          name: 'escalation to somebody',
          find: wordsOf(
            /\bescalat(?:e|es|ed|ion|ing)\b[^.;]{0,40}?\bto (?:the )?(?:\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,3}|[\p{L} ]{2,30}(?:committee|board|officer|director|lead))/u,
          ),
        },
      ),
    },
    {
      id: 'review-date',
      title: 'a review date',
      labels: reviewLabel.phrases,
      needed: false,
      ask: 'Say when ownership and risk are looked at again.',
      find: findBy(
        { name: 'a date under a review label', under: reviewLabel, find: states(dateIn) },
        {
          name: 'a review with its date',
          find: states(allOf(patternDetector(/\breview(?:s|ed)?\b/iu), dateIn)),
          under: region,
        },
      ),
    },
  ],
  skeleton: {
    markdown: [
      '## Governance owner',
      '',
      '- **Accountable:** ‹name and role›',
      '- **Decision right:** ‹may approve, stop, accept risk›',
      '- **Escalates to:** ‹person or body›',
      '- **Next review:** ‹date›',
    ].join('\n'),
    yaml: [
      'governance_owner:',
      '  accountable: ‹name and role›',
      '  decision_right: ‹may approve, stop, accept risk›',
      '  escalation: ‹person or body›',
      '  review_date: ‹date›',
    ].join('\n'),
  },
};

export const page: CriterionPage = {
  why: 'When everybody owns a pilot nobody stops it, and nobody may scale it either. One named person or role who can approve, stop and accept the risk is what turns a review meeting into a decision.',
  insufficient: [
    'Everyone, the team, leadership, IT: nobody in particular.',
    '“A committee will be formed”, or a committee without a chair.',
    'The author as the only approver.',
    'The owner of a data set, an interface or a task: they answer for something else.',
  ],
  examples: {
    good: [
      {
        text: '## Governance\n\nPriya N., Head of Model Risk, approves go-live and can stop the pilot; escalates to the CRO.',
      },
      {
        text: '**Owner:** Dana Whitfield, Claims Director\n\n## Approvals\n\n| Role | Date |\n| --- | --- |\n| Chief Risk Officer | 3 May 2027 |',
      },
      {
        text: 'governance_owner:\n  accountable: Samir Odeh, Head of Dispatch\n  decision_right: may stop the pilot and accepts residual risk\n',
      },
    ],
    bad: [
      {
        text: '## Governance\n\nGovernance will be handled by the steering group.',
        because: 'A group without a chair is nobody in particular.',
        state: 'partial',
      },
      {
        text: '**Owner:** Mara Lind',
        because: 'An owner without a decision right can neither approve nor stop.',
        state: 'partial',
      },
      { text: '**Owner:** TBD', because: 'A placeholder is no person.', state: 'placeholder' },
      {
        text: '## Background\n\nStaff like the idea.',
        because: 'Nothing speaks of an owner.',
        state: 'missing',
      },
    ],
  },
  standards: [
    'NIST AI RMF GOVERN 2.1, GOVERN 2.3',
    'ISO/IEC 42001 A.3.2',
    'GAO AI accountability framework 1.2',
  ],
};

/** What is longer is a sentence that happens to hold the word. */
const GROUP_NAME = 60;

/** A person or role, unless the whole value is a team. */
function ownerOf(text: string, whole: string) {
  if (WANTED.test(text)) return null;
  const role = roleIn(text);
  if (role) return role;
  const person = personIn(text);
  if (person) return person;
  const isShort = SHORT_NAME.test(whole) || SHORT_ROLE.test(whole);
  return isShort && !isGroup(whole) ? wholeOf(text) : null;
}

/** An owner there is none of: "a sponsor would be required before deployment". */
const WANTED = pattern(
  /(?<!\p{L})(?:would|will|must|should|(?:still )?needs? to|has to|is yet to|is to) (?:first )?be (?:required|needed|appointed|found|named|nominated|hired|recruited|designated|identified)(?!\p{L})/iu,
);

/** Role titles that mean other things elsewhere: "AI PM, Search", "Lead PO". */
const SHORT_ROLE = pattern(
  /^\W*(?:(?:AI|Product|Senior|Sr\.?|Lead|Group|Technical) ){0,3}(?:PM|TPM|PO)(?=[,;(]| (?:of|for)\b|\s*$)/u,
);

/** "Nadia", "Priya N", "K. Tanaka", `m.lopez`, `human:mlopez` */
const SHORT_NAME = pattern(
  /^\s*(?:\p{Lu}[\p{L}’'-]+(?: \p{Lu}\.?)?\s*$|(?:\p{Lu}\. ?){1,2}\p{Lu}[\p{L}’'-]+(?!\p{L})|\p{Ll}\.\p{Ll}{3,}(?![\p{L}.])|(?:human|user|person):\s?\p{L})/u,
);

/** Leads that are called, counted or scored, and what something leads to. */
function isOfProspects({ labels, passage }: Statement): boolean {
  const own = labels.filter(({ kind }) => kind !== 'title').map(({ words }) => words);
  return own.some(
    (words) => PROSPECTS.test(words) || (/\bleads$/.test(words) && /^\W*\d/.test(passage.text)),
  );
}

/** A name of those it is done at or by: "Organisation: Encode Hackathon". */
function isOfOrganisation({ labels }: Statement): boolean {
  const own = labels.at(-1);
  return (
    own?.kind === 'inline' &&
    /\b(?:organi[sz]ation|company|institution|agency|team|contributors)$/.test(own.words)
  );
}

const PROSPECTS =
  /\b(?:sales|marketing|customer|inbound|outbound|qualified|new|web|warm|cold|hot|scored|open) leads$|\bleads? (?:to|generation|scor(?:e|es|ing)|sources?|qualification|conversion)\b/;

const ORGANISATION =
  /\b(?:agency|ministry|department|council|secretariat|authority|office|commission|university|hospital|institute|bank|bureau|directorate|municipality|company|group|inc|ltd|gmbh)\b/i;

/** Whether its row names a decision about the pilot: "Go-live", "Stop". */
function isRowOfDecision({ labels }: Statement): boolean {
  return labels.some(({ kind, text }) => (kind === 'row' || kind === 'inline') && DECISION_ROW.test(text));
}

const DECISION_ROW = pattern(
  /^\W*(?:(?:approve|final|decide(?: on)?|sign[- ]?off|authori[sz]e) )?(?:the )?(?:go[- ]?live|go[/ -]?no[- ]?go|launch|stop(?:ping)?|pause|kill switch|scale(?:[- ]?up)?|scaling|expansion|production|roll[- ]?out|risk acceptance)(?: (?:the )?(?:pilot|decision|approval|sign[- ]?off))?\W*$/iu,
);

/** Whether the words stand beside or right below a role. */
function isOfRole({ labels }: Statement): boolean {
  const heading = labels.filter(({ kind }) => kind === 'heading').at(-1);
  return labels.some(
    (label) =>
      (label === heading || /^(?:row|inline|column)$/.test(label.kind)) && roleIn(label.text) !== null,
  );
}

/** Who a sentence says decides; "she" is whom the sentence before names. */
function deciderIn(text: string, statement: Statement | null) {
  const named = someoneIn(text) ?? bodyIn(text);
  const before = statement && (named ?? someoneIn(statement.passage.text));
  if (named || !before) return named;
  const again = DECIDES_TOO.exec(text);
  const name = again?.[1];
  const isKnown = !name || statement.passage.text.slice(before.start, before.end).split(' ').includes(name);
  return isKnown ? hitOf(again) : null;
}

/** "she may", "the sponsor decides", "Ana approves" */
const DECIDES_TOO =
  /^\s*(?:[Ss]?[Hh]e|[Tt]hey|[Tt]he (?:owner|sponsor|lead|director|chair|\p{L}+ lead)|(\p{Lu}\p{Ll}+))(?= (?:may|can|approves?|decides?|signs?|owns?|accepts?|ends?|stops?))/u;

/** What somebody, and no machine, may do where a label says that it is a right. */
function actIn(text: string, statement: Statement | null) {
  const isOfMachine =
    MACHINE_ACTS.test(text) ||
    statement?.labels.some(({ kind, text: name }) => kind === 'row' && MACHINE_NAME.test(name));
  return isOfMachine ? null : hitOf(ACT.exec(text));
}

/** A name that stands alone as the value of an approval. */
function approverIn(text: string, statement: Statement | null) {
  return statement?.passage.kind === 'field' ? personIn(text) : null;
}

function hasOwnLabel({ labels }: Statement): boolean {
  return /^(?:governance owner|accountable|senior responsible owner|sro|pilot owner|business owner|executive sponsor)$/.test(
    labels.at(-1)?.words ?? '',
  );
}

/** Whoever is told of a decision does not take it. */
const INFORMED = pattern(/\b(?:informed|notified|consulted|kept in the loop|auto-?approved)\b/iu);

/** Whether a label is a heading: "Go/no-go metrics" asks for no name. */
function hasHeading(statement: Statement | null): boolean {
  return statement?.labels.some((label) => label.kind === 'heading' && decisionLabel.matches(label)) ?? false;
}
