/** The ferry story told in many scripts: wide and joined characters, flags, marks, right to left. */
import type { Dataset } from '../../src/model/types.js';
import { actor, claim, document, event, evidence, place, statement, story, when } from './story.js';

const at = [evidence(1, '渡轮')];

/** Each text with what makes it hard to draw. */
export const TEXTS = {
  wide: '渡轮曙光号在东港撞上码头，三名乘客遇难，五人受伤，两国互相指责对方的领航员给出了错误的航向。',
  wideWithSpaces: '페리 오로라호가 이스트포트 부두에 충돌하여 승객 세 명이 숨지고 다섯 명이 다쳤다고 해운부가 밝혔다',
  halfwidth: 'ﾌｪﾘｰｵｰﾛﾗ号とＦＥＲＲＹ　ＡＵＲＯＲＡが衝突',
  emoji: '👨‍👩‍👧‍👦👨‍👩‍👧‍👦 on board 🛳️ with 🧑🏽‍✈️🧑🏽‍✈️ and 🏴󠁧󠁢󠁳󠁣󠁴󠁿🏴󠁧󠁢󠁳󠁣󠁴󠁿 ❤️‍🔥 1️⃣2️⃣3️⃣',
  flags: '🇳🇴🇸🇪🇳🇴🇸🇪🇳🇴🇸🇪🇳🇴🇸🇪🇳🇴🇸🇪🇳🇴🇸🇪🇳🇴🇸🇪🇳🇴🇸🇪🇳🇴🇸🇪🇳🇴🇸🇪🇳🇴🇸🇪🇳🇴🇸🇪🇳🇴🇸🇪🇳🇴🇸🇪🇳🇴🇸🇪',
  marks: 'Z\u0310\u0301\u0323a\u0334l\u0353g\u0317o\u0338 Phở Đặng Nguyễn e\u0301le\u0300ve n\u0303o\u0308 कर्नाटक में नौका दुर्घटना กำลังดำเนินการค้นหาผู้โดยสาร',
  rightToLeft: 'اصطدمت العبّارة أورورا بالرصيف في إيستبورت وقُتل ثلاثة ركّاب، بحسب وزارة النقل',
  hebrew: 'המעבורת אורורה פגעה במזח באיסטפורט, ומשרד התחבורה מסר כי שלושה נוסעים נהרגו',
  mixed: 'Ferry 曙光 (شفق قطبي) 🛳️ “Аврора” Ωμέγα',
} as const;

const { wide, wideWithSpaces, halfwidth, emoji, flags, marks, rightToLeft, hebrew, mixed } = TEXTS;

export function manyScripts(): Dataset {
  return story({
    title: mixed,
    documents: [document({ id: 'gazette', title: wide, url: 'https://gazette.example/渡轮/🛳️' })],
    actors: [
      ...story().actors,
      actor({ id: 'dongguk', name: '동국 해양수산부', aliases: [wideWithSpaces], kind: 'country' }),
      actor({ id: 'bahri', name: 'وزارة النقل البحري', kind: 'ministry', partOf: 'dongguk', aliases: [rightToLeft], role: 'وزارة' }),
      actor({ id: 'chen', name: '陈船长👩🏽‍✈️', kind: 'person', partOf: 'bahri', role: '发言人' }),
    ],
    places: [...story().places, place({ id: 'tokyo-wan', name: '東京湾の北側にある古い桟橋', aliases: [halfwidth], partOf: 'norland-land' })],
    events: [
      event({ id: 'ev-accident', title: wide, places: ['tokyo-wan'], evidence: at }),
      event({ id: 'ev-collision', title: wideWithSpaces, partOf: 'ev-accident', participants: ['norland', 'dongguk'], evidence: at }),
      event({ id: 'ev-東港での衝突事故の長い識別子', title: emoji, partOf: 'ev-accident', evidence: at, when: when('2031-03-03', { time: '09:05', approximateTime: true }) }),
      event({ id: 'ev-flags', title: flags, partOf: 'ev-accident', assertedBy: ['bahri', 'chen'], evidence: at, caveats: [marks, rightToLeft] }),
      event({ id: 'ev-marks', title: marks, when: when('2031', { basis: 'inferred', reason: hebrew, words: wide }), evidence: at }),
    ],
    statements: [
      statement({ id: 'st-1', chain: [{ actor: 'chen' }, { actor: 'harbour-press' }], act: 'accuses', accuses: 'norland', form: 'quote', gist: wide, quotes: [emoji, rightToLeft], to: ['norland', 'bahri'], evidence: at }),
      statement({ id: 'st-2', act: 'denies', accuses: 'dongguk', gist: hebrew, quotes: [], about: ['ev-collision', 'ev-flags'], respondsTo: [{ statement: 'st-1', relation: 'denies' }], caveats: [halfwidth], evidence: at }),
      statement({ id: 'st-3', chain: [{ actor: 'bahri' }], gist: flags, quotes: [marks], form: 'partial-quote', evidence: at }),
    ],
    casualties: [
      claim({ id: 'ca-1', evidence: at, chain: [{ actor: 'chen' }], count: { low: 3, high: 5, words: '三到五名' } }),
      claim({ id: 'ca-2', evidence: at, lossesOf: 'dongguk', chain: [{ actor: 'bahri' }], count: { low: 5001, high: null, words: 'أكثر من ٥٠٠٠' }, statement: 'st-1' }),
      claim({ id: 'ca-3', evidence: at, lossesOf: 'dongguk', harm: 'wounded', chain: [], count: { low: null, high: null, words: '👥👥👥' } }),
    ],
  });
}
