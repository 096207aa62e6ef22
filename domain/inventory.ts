/** How much of a system the product must carry: `mentioned` ones are only named (DOMAIN 21). */
export type SystemKind = 'core' | 'supporting' | 'mentioned';

/** One idea of selling that the product carries, where it is seen and where it is specified. */
export interface SalesSystem {
  id: string;
  name: string;
  kind: SystemKind;
  where: string;
  section: string;
}

/** Every system of DOMAIN 21.2: `id | name | kind | where | section`. */
const TABLE = `
S1 | Sales cycle | core | popup, side panel, dashboard | 2
S2 | Same steps in every industry | supporting | settings, data model | 2, 8.3
S3 | Cycle length | core | popup, dashboard | 3.2, 18
S4 | Key metrics | core | dashboard | 18
S5 | 30 days versus a year | supporting | settings | 3.3
S6 | Process and patterns, not chance | supporting | side panel, dashboard | 2, 4 L5
S7 | Performance review | supporting | dashboard | 18
S8 | Customer journey, contact to contract | core | side panel | 9.2
S9 | Internal bottlenecks | supporting | dashboard, side panel | 9.2, 3.3
S10 | Six stages and an optional seventh | core | popup, settings | 2
S11 | Prospecting | core | popup, profile card | 2.1
S12 | Pipeline | core | dashboard | 19
S13 | Buyer persona | core | profile card, settings | 8.2
S14 | Lead capture | core | profile card, thread strip | 1, 2.1
S15 | Choosing the way to reach | supporting | profile card, strip | 5.2
S16 | First contact | core | thread strip | 2.1, 5.3
S17 | Qualification | core | side panel, popup | 2.2, 7
S18 | Ideal customer profile and its criteria | core | profile card, settings | 8.1
S19 | Refusing low-value deals | supporting | side panel | 2.2, 2.8
S20 | Offer stage | core | side panel, popup | 2.3
S21 | Demo | core | side panel | 2.3, 11
S22 | Tailored offer, solution selling | core | side panel | 11
S23 | Needs to benefits | core | side panel | 11
S24 | Objection handling | core | popup, thread strip | 2.4, 12
S25 | Two-per-cent first try claim | supporting | dashboard | 0.4
S26 | Easy yes means check fit | supporting | popup | 2.8
S27 | Price, timing, competition | core | thread strip | 12
S28 | Objection document, grouped | core | dashboard | 12
S29 | Weekly team review | core | dashboard | 12
S30 | Standard answer | core | dashboard, strip | 12
S31 | Empowered reps | supporting | strip | 12
S32 | Positioning overview | supporting | dashboard | 12
S33 | Product feedback | core | dashboard | 12
S34 | Negotiation | core | side panel, popup | 2.5, 13
S35 | Contract terms | supporting | side panel | 13.4
S36 | About seven deciders | core | side panel, popup | 14.1
S37 | Everyone informed | core | side panel, popup | 14.1
S38 | Closing | core | side panel, popup | 2.6, 15
S39 | Buyer's mood | core | side panel, strip | 15.2
S40 | Closing techniques | core | side panel | 15.3
S41 | Paperwork right and fast | core | side panel, popup | 15.4
S42 | Referral | core | popup, side panel | 2.7, 16.1
S43 | Happy first | core | popup | 16.1
S44 | Trusted partner | mentioned | side panel | 16.1
S45 | Shortening the cycle by tracking | core | dashboard | 4
S46 | Lever 1 automate | core | all | 4 L1
S47 | Selling-time claim | supporting | dashboard | 0.4, 4
S48 | CRM in one place, simple analysis | core | data model, settings | 1, 17.4
S49 | Lever 2 follow up | core | popup, toolbar, strip | 5
S50 | Five follow-ups | core | popup, strip | 5.2
S51 | Half after the fifth claim | supporting | dashboard | 0.4, 18
S52 | Two tries and giving up | supporting | dashboard | 0.4, 18
S53 | Silent prospects | core | popup, row badge | 5.4, 12
S54 | Lever 3 stay on top | core | dashboard | 4 L3
S55 | Kept alive too long | core | popup, row badge | 3.3
S56 | Touchpoint rhythm | core | settings, popup | 5.2
S57 | Follow-up quality | supporting | side panel | 4
S58 | Recycling | core | dashboard | 16.2
S59 | Lever 4 incremental wins | core | side panel | 15.1
S60 | Small commitments | core | side panel, strip | 15.1
S61 | Rep's small steps | supporting | popup, dashboard | 4 L4
S62 | Lever 5 team | supporting | dashboard | 4 L5
S63 | Repeatable process | supporting | settings, dashboard | 4 L5, 2
S64 | AIDA | core | popup, side panel | 9.1
S65 | AARRR | core | dashboard | 9.3
S66 | Marketing versus sales matrix | supporting | dashboard, settings | 17.7
S67 | Flywheel | supporting | dashboard | 17.6
S68 | Sales funnel | core | dashboard | 9.3, 18
S69 | Freemium | supporting | dashboard | 17.8
S70 | Freeterprise | supporting | dashboard | 17.8
S71 | Inside or field sales | supporting | settings, side panel | 17.7, 14.3
S72 | Continuous improvement | supporting | dashboard | 4, 18
S73 | Business development | supporting | dashboard | 17.9
S74 | RevOps | supporting | side panel, dashboard | 17.4, 17.5
S75 | BATNA | core | side panel | 13.1
S76 | WATNA | core | side panel | 13.1, 13.3
S77 | ZOPA | core | side panel | 13.2
S78 | Revenue modelling | core | dashboard | 17.1
S79 | Customer experience map | core | side panel | 9.2
S80 | Touchpoints | core | data model, all | 1
S81 | Social selling | core | profile card, dashboard | 10
S82 | CHAMP | core | side panel | 7
S83 | BANT | core | side panel | 7
S84 | MEDDIC | core | side panel | 7
S85 | STP | supporting | settings, dashboard | 8.3
S86 | Bootstrapping | mentioned | dashboard | 21.1
S87 | Virtuous cycle | supporting | dashboard | 17.6
S88 | Storytelling | mentioned | side panel | 11, 21.1
S89 | Enterprise sales | core | side panel | 14.2
S90 | Field sales | core | side panel, popup | 14.3
S91 | Thiel, Zero to One | mentioned | dashboard | 21.1
S92 | Palantir acquire, expand, scale | mentioned | side panel | 21.1
S93 | Consultative selling | core | side panel | 11
S94 | USP | core | settings, side panel | 8.4
S95 | Product development frameworks | mentioned | – | 21.1
S96 | SWOT and personal SWOT | mentioned | dashboard | 21.1
S97 | TOWS, PESTEL, Porter, SOAR | mentioned | – | 21.1
`;

/** The inventory, in order. Functions, tests and screens name these ids in `@domain` tags. */
export const INVENTORY: readonly SalesSystem[] = TABLE.trim()
  .split('\n')
  .map((row) => {
    const [id = '', name = '', kind = '', where = '', section = ''] = row.split(' | ');
    return { id, name, kind: kind as SystemKind, where, section };
  });
