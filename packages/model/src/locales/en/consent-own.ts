import type { consentOwnDa } from '../da/consent-own.js';
import type { MessagesLike } from '../messages.js';

/** English words beside {@link consentOwnDa}. */
export const consentOwnEn: MessagesLike<typeof consentOwnDa> = {
  'mineConsent.answered': (day) => `You answered on ${day}.`,
  'mineConsent.askedOn': (day) => `We asked you on ${day}.`,
  'mineConsent.voluntary': 'Saying yes is voluntary.',
  'mineConsent.allUntil': (until) => `It holds ${until}.`,
  'mineConsent.canChange': 'You can change it whenever you like.',
  'mineConsent.areas': 'What we may share',
  'mineConsent.until': (day) => `until and including ${day}`,
  'mineConsent.what': 'What may they see when I say yes?',
  'mineConsent.whatText':
    'The staff who take part in your plan can see your goals, what you get help with, and when you meet.',
  'mineConsent.ifNo': 'If you say no',
  'mineConsent.ifNo1': 'You keep the help you get.',
  'mineConsent.ifNo2': 'Each department makes its own plan with you.',
  'mineConsent.ifNo3': 'What has already been shared is not deleted.',
  'mineConsent.ifNo4': 'You can say yes again later.',
  'mineConsent.doubt': 'Are you in doubt?',
  'mineConsent.doubtCall': (name) => `Call ${name}.`,
  'mineConsent.read': 'Read what you signed',
  'mineConsent.readAsk':
    'What you signed is kept by the municipality. You can always ask for a copy.',
  'mineConsent.answer': 'Answer',
  'mineConsent.changeAnswer': 'Change my answer',
  'mineConsent.shared': (areas) => `They share information about you with each other: ${areas}.`,
  'mineConsent.sharedOne': (area) => `Your contact person may see information from: ${area}.`,
  'mineConsent.sharedNone': 'Nobody shares information about you with each other.',
  'mineConsent.notShared': (areas) => `They do not share: ${areas}.`,
  'mineConsent.ownAlways': 'You can always see your own information.',
};
