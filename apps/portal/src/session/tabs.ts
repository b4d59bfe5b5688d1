/**
 * Tabs of one browser share the cookie, so they tell each other of requests, of signing in and out. Asking the server instead would
 * itself count as activity, and no session would ever end by being idle.
 */
import { leaveTo } from './leave.js';
import { refreshSession } from './refresh-session.js';
import { session, type News } from './session-store.js';

/** Begins to tell and to hear; returns how to stop. */
export function talkToOtherTabs(): () => void {
  const channel = new BroadcastChannel('amip-session');
  channel.onmessage = ({ data }: MessageEvent<News>) => hear(data);
  session.announceTo((news) => channel.postMessage(news));
  return () => {
    session.announceTo(() => undefined);
    channel.close();
  };
}

function hear(news: News): void {
  const mine = session.get()?.account.id;
  if (mine === undefined) return;
  if (news.accountId !== mine) {
    if (news.kind === 'signedIn') leaveTo('/');
  } else if (news.kind === 'seen') session.seenElsewhere(news.at);
  else if (news.kind === 'signedOut') void session.renew();
  else refreshSession().catch(() => undefined); // no connection: the next request finds out
}
