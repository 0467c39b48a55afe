/** The pictures of a village's rules: what its people see of scoring, publicity, flags and grades. */
import type { Screen, Story } from './screenshot-stories';

/** Opens a page, waits for something on it, and takes its picture. */
async function shootPage(screen: Screen, page: string, seen: string, name: string): Promise<void> {
  await screen.open(page);
  await screen.see(seen);
  await screen.shoot(name);
}

export const RULES_STORIES: readonly Story[] = [
  {
    name: 'villager and rules',
    openid: 'demo-villager',
    act: async (screen) => {
      await screen.see('home-latest');
      await shootPage(screen, 'villager/standing/index', 'standing-score', 'villager-standing');
      await shootPage(screen, 'villager/rules/index', 'rules-about', 'villager-rules');
      await shootPage(
        screen,
        'villager/proposals/index',
        'proposals-waiting',
        'villager-proposals',
      );
      await shootPage(screen, 'villager/board/index', 'publicity', 'villager-board');
      await screen.open('villager/report/index');
      await screen.press('report-dimension-GY');
      await screen.press('report-item-GY01');
      await screen.see('report-form');
      await screen.shoot('villager-report');
    },
  },
  {
    name: 'scorer',
    openid: 'demo-scorer',
    act: async (screen, seed) => {
      await screen.see('token-input');
      await screen.type('token-input', seed.households[1]?.cardToken ?? '');
      await screen.press('token-go');
      await screen.see('visit-household');
      await screen.shoot('scorer-visit');
      await screen.press('visit-record');
      await screen.press('deed-dimension-HJ');
      await screen.press('deed-item-HJ05');
      await screen.see('deed-form');
      await screen.shoot('scorer-deed');
    },
  },
  {
    name: 'judge',
    openid: 'demo-scorer2',
    act: async (screen) => {
      await screen.see('token-input');
      await screen.open('scorer/queue/index');
      await screen.press('review-queue-panel');
      await screen.press('open-*');
      await screen.see('review-agree');
      await screen.shoot('scorer-queue');
    },
  },
  {
    name: 'committee and rules',
    openid: 'demo-committee',
    act: async (screen) => {
      await screen.see('ledger-entries');
      await shootPage(screen, 'committee/rules/index', 'rules-row-review', 'committee-rules');
      await screen.open('committee/review/index');
      await screen.press('open-*');
      await screen.see('review-pass');
      await screen.shoot('committee-review');
      await shootPage(
        screen,
        'committee/rulebook/index',
        'rulebook-versions',
        'committee-rulebook',
      );
      await screen.open('committee/replay/index');
      await screen.press('replay-run');
      await screen.see('replay-result');
      await screen.shoot('committee-replay');
      await shootPage(
        screen,
        'committee/settlement/index',
        'coverage-card',
        'committee-settlement',
      );
      await shootPage(screen, 'committee/flags/index', 'flag-summary', 'committee-flags');
      await shootPage(screen, 'committee/grades/index', 'rounds', 'committee-grades');
    },
  },
  {
    name: 'objections and rules',
    openid: 'demo-supervisor',
    act: async (screen) => {
      await screen.see('ledger-entries');
      await screen.open('committee/objections/index');
      await screen.press('objection-open-*');
      await screen.see('objection-dismiss');
      await screen.shoot('committee-objections');
    },
  },
];
