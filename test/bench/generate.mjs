/** A made-up dataset of n events, with a statement and a casualty claim for every second and fourth of them. */
export function generate(n) {
  const actors = [
    { id: 'north', name: 'North', aliases: [], kind: 'country' },
    { id: 'south', name: 'South', aliases: [], kind: 'country' },
    { id: 'north-army', name: 'Army of the North', aliases: [], kind: 'armed-force', partOf: 'north' },
    { id: 'south-army', name: 'Army of the South', aliases: [], kind: 'armed-force', partOf: 'south' },
    { id: 'gazette', name: 'Gazette', aliases: [], kind: 'news-outlet' },
  ];
  const day = (i) => `${2000 + (i % 20)}-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`;
  const when = (i) => ({ edtf: day(i), basis: 'stated' });
  const evidence = (i) => [{ document: 'doc', paragraph: 1 + (i % 1000), text: `words ${i}` }];
  const events = Array.from({ length: n }, (_, i) => ({
    id: `ev-${i}`, type: 'clash', title: `Clash number ${i}`, when: when(i), places: ['field'], participants: ['north', 'south'],
    ...(i % 10 === 0 ? {} : { partOf: `ev-${i - (i % 10)}` }), evidence: evidence(i),
  }));
  const statements = Array.from({ length: n / 2 }, (_, i) => ({
    id: `st-${i}`, chain: [{ actor: i % 2 === 0 ? 'north-army' : 'south-army' }], act: 'accuses', form: 'paraphrase',
    gist: `Statement number ${i}`, quotes: [], said: when(i * 2), about: [`ev-${i * 2}`], to: [],
    accuses: i % 2 === 0 ? 'south' : 'north', evidence: evidence(i),
  }));
  const casualties = Array.from({ length: n / 4 }, (_, i) => ({
    id: `ca-${i}`, event: `ev-${i * 4 + 1}`, harm: 'killed', lossesOf: i % 2 === 0 ? 'north' : 'south', victims: 'combatant',
    count: { low: i % 7, high: i % 7, words: String(i % 7) }, scope: 'incident', chain: [{ actor: 'north-army' }], evidence: evidence(i),
  }));
  return {
    version: 1, title: 'Generated', referenceDate: { edtf: '2020', basis: 'stated' }, utcOffset: 'Z',
    documents: [{ id: 'doc', title: 'Generated', publisher: 'gazette', published: { edtf: '2020', basis: 'stated' }, paragraphs: 1000 }],
    actors, places: [{ id: 'field', name: 'Field', aliases: [], kind: 'region' }], events, statements, casualties,
  };
}
