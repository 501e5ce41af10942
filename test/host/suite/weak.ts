/** The weak sample, shorter. */
export const CHATBOT = `# Pilot proposal: HR helpdesk chatbot

## Why

Our store staff ask the HR helpdesk the same questions again and again. The helpdesk is busy. Other retailers already use
an AI chatbot, and we should not fall behind.

## Goals

- Improve the efficiency of the helpdesk
- Make colleagues happier

## Data

We will use our existing HR data and various policy documents.

## Integration

The chatbot will integrate seamlessly with existing systems. An API can be connected at a later stage.

## Governance

- Owner: TBD
- Approvals: the steering group will be formed in due course
`;

/** The same in YAML. */
export const CHATBOT_YAML = `# What the stores asked for
type: ai-pilot
title: HR helpdesk chatbot
problem: Our store staff ask the HR helpdesk the same questions again and again.
goals: Improve the efficiency of the helpdesk
data_sources: TBD
integrations:
  - system: existing systems
    interface: to be decided
governance:
  owner: TBD
`;
