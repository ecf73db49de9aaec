import type { glossaryDa, ownPageDa } from '../da/own-page.js';
import type { MessagesLike } from '../messages.js';

/** English words of the citizen's own page. */
export const ownPageEn: MessagesLike<typeof ownPageDa> = {
  'own.toCalendar': 'Add to my calendar',
  'own.cannotCome': 'I cannot come',
  'own.cannotComeTo': (what) => `I cannot come to ${what}`,
  'own.ask': 'Do you have a question?',
  'own.askUs': 'Write to us',
  'own.wrongTell': 'Tell us if something is wrong',
  'own.showLookedUp': 'Show days and reasons',
  'own.saidYes': (day) =>
    day === '' ? 'You have said yes to one joint plan.' : `You said yes to one joint plan ${day}.`,
  'own.saidNo': (day) =>
    day === ''
      ? 'You have said no to one joint plan. You still get the help you have a right to.'
      : `You said no to one joint plan ${day}. You still get the help you have a right to.`,
  'own.asked': 'We have asked whether you want one joint plan. We wait for your answer.',
  'own.lookedUp': 'Who has looked at your information?',
  'own.lookedUpIntro':
    'Here you can see on which days the municipality has looked at your information, and why. Ask your contact if you wonder.',
  'own.lookedUpFollowing': 'A page about you stood open and followed what changed',
  'own.lookedUpChanging': 'Something about you was changed or registered',
  'own.lookedUpTimes': (times) => (times === 1 ? 'once' : `${times} times`),
  'own.lookedUpNone': 'Nobody has looked at your information here in the last six months.',
  'own.lookedUpUnknown': 'We cannot show it right now.',
  'own.lookedUpOlder': (count) => (count === 1 ? 'once before that' : `${count} times before that`),
  'own.whatIs': (word) => `What is ${word}?`,
  'own.protectedAddress': 'Your name and address are protected.',
};

export const glossaryEn: MessagesLike<typeof glossaryDa> = {
  'term.cashBenefit': 'kontanthjælp',
  'means.cashBenefit':
    'Money from the municipality when you cannot support yourself. You get it at the end of the month.',
  'term.sickPay': 'sygedagpenge',
  'means.sickPay': 'Money from the municipality while you are ill and cannot work.',
  'term.resourceCourse': 'a ressourceforløb',
  'means.resourceCourse': 'A longer course that helps you closer to work or education.',
  'term.flexJob': 'a fleksjob',
  'means.flexJob': 'A job on special terms for those who cannot work as others do.',
  'term.trainee': 'praktik',
  'means.trainee': 'You try out a job at a workplace for a while.',
  'term.usefulWork': 'nytteindsats',
  'means.usefulWork': 'Work for the municipality that you do for your benefit.',
  'term.mentor': 'a mentor',
  'means.mentor': 'Someone who supports you with work, education or everyday life.',
  'term.housingSupport': 'bostøtte',
  'means.housingSupport': 'Help to make everyday life work in your own home.',
  'term.extraCosts': 'merudgifter',
  'means.extraCosts': 'Money for what you must pay extra because you have a disability.',
  'term.travelCosts': 'befordring',
  'means.travelCosts': 'Money for getting there and back.',
  'term.followUp': 'a follow-up',
  'means.followUp': 'We look together at how it goes, and whether something must change.',
  'term.networkMeeting': 'a network meeting',
  'means.networkMeeting': 'A meeting where you and those who help you talk together at once.',
  'term.representative': 'a representative',
  'means.representative': 'Someone you have chosen to speak for you.',
  'term.adultTeaching': 'FVU',
  'means.adultTeaching': 'Teaching for adults, among other things in reading and arithmetic.',
};
