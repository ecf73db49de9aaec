import { describe, expect, it } from 'vitest';
import { da } from '@hoi/model/locales/da.js';
import { planMoreWords } from '@hoi/model/locales/plan-more.js';
import { type CivilDate, type Instant, JointPlanSchema, type JointPlan } from '@hoi/model';
import type { JointPlanState } from '../view.js';
import { planFile } from './plan-files.js';

const text = `<script>alert("1")</script> & 'x'`;
const plan: JointPlan = {
  id: 'plan',
  version: 2,
  overallGoal: text,
  areas: ['social'],
  may: { words: true, whole: true, areas: ['social'] },
  history: [],
  subGoals: [
    {
      id: 'g',
      title: text,
      type: 'develop',
      status: 'inProgress',
      followUpOn: '2026-12-02' as CivilDate,
      interventionIds: [],
      agreements: [
        { id: 'a', text: 'ringer', who: 'Rikke', by: '2026-11-20' as CivilDate, status: 'waiting' },
        { id: 'b', text: 'holdt', by: '2026-11-21' as CivilDate, status: 'kept' },
        { id: 'd', text: 'kommer', status: 'followed', weekly: { days: [1, 4], start: '07:00' } },
        // Its last day comes before the next of its days.
        {
          id: 'e',
          text: 'forbi',
          by: '2026-11-13' as CivilDate,
          status: 'followed',
          weekly: { days: [7] },
        },
        { id: 'c', text: 'før', by: '2026-11-01' as CivilDate, status: 'waiting' },
      ],
    },
  ],
};
const view = {
  facts: { plan, appointments: [] },
  messages: da,
  today: '2026-11-12',
  firstName: 'Rikke',
} as unknown as JointPlanState;
const file = (format: 'ics' | 'json' | 'html') =>
  planFile(format, view, planMoreWords('da'), '2026-11-12T12:00:00.000Z' as Instant);

describe('the plan as a file', () => {
  it('is a calendar of what is agreed and to be looked at again, and nothing else', () => {
    const ics = file('ics');
    expect(ics.match(/BEGIN:VEVENT/g)).toHaveLength(3);
    // Today is a Thursday.
    expect(ics).toContain(
      'DTSTART;TZID=Europe/Copenhagen:20261112T070000\r\nRRULE:FREQ=WEEKLY;BYDAY=MO,TH\r\nSUMMARY:kommer',
    );
    expect(ics).not.toContain('forbi');
    expect(ics).toContain('SUMMARY:Senest: Rikke ringer');
    expect(ics).toContain('DTSTART;VALUE=DATE:20261202');
    expect(ics).not.toContain('holdt');
  });

  it('is data by the published schema, without what is one reader’s alone', () => {
    const data: unknown = JSON.parse(file('json'));
    const { issues } = JointPlanSchema['~standard'].validate(data) as { issues?: unknown };
    expect(issues).toBeUndefined();
    expect(data).not.toHaveProperty('may');
    expect(data).not.toHaveProperty('history');
  });

  it('is a page in which every text is text', () => {
    const page = file('html');
    expect(page).toMatch(/^<!doctype html>\n<html lang="da">/);
    expect(page.match(/<h1>/g)).toHaveLength(1);
    expect(page).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;');
    expect(page).not.toContain('<script');
    expect(page).toContain('kommer. mandag og torsdag kl. 07.00. Følges');
  });
});
