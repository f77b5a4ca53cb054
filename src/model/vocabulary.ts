/** The closed lists of the model: what a record may be. Source: MODEL, "Records". */
const ACTOR_KINDS = [
  'country', 'ministry', 'armed-force', 'organisation', 'person', 'news-agency', 'news-outlet', 'unnamed',
] as const;
const PLACE_KINDS = [
  'country', 'region', 'province', 'district', 'border-section', 'locality', 'airspace', 'line',
] as const;
export const EVENT_TYPES = [
  'clash', 'shooting', 'shelling', 'drone-incident', 'war', 'ceasefire', 'agreement', 'meeting', 'call', 'visit',
  'diplomacy', 'transfer', 'other',
] as const;
export const ACTS = [
  'asserts', 'accuses', 'denies', 'urges', 'demands', 'warns', 'vows', 'offers', 'regrets', 'accepts', 'praises',
] as const;
export const FORMS = ['quote', 'partial-quote', 'paraphrase'] as const;
const RELATIONS = ['denies', 'contradicts', 'supports', 'repeats'] as const;
export const HARMS = ['killed', 'wounded', 'missing', 'captured', 'displaced'] as const;
export const VICTIMS = ['combatant', 'civilian', 'unknown'] as const;
const SCOPES = ['incident', 'aggregate'] as const;
const BASES = ['stated', 'relative', 'inferred'] as const;

export type ActorKind = (typeof ACTOR_KINDS)[number];
export type PlaceKind = (typeof PLACE_KINDS)[number];
export type EventType = (typeof EVENT_TYPES)[number];
export type Act = (typeof ACTS)[number];
export type Form = (typeof FORMS)[number];
export type Relation = (typeof RELATIONS)[number];
export type Harm = (typeof HARMS)[number];
export type Victims = (typeof VICTIMS)[number];
export type Scope = (typeof SCOPES)[number];
export type Basis = (typeof BASES)[number];
