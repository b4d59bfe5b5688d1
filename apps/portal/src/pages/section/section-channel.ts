/** Windows of one browser with the same section know of each other: who else has it open, and that something was saved there. */

type Message =
  | { readonly kind: 'hello' | 'here' | 'bye'; readonly from: string }
  | { readonly kind: 'saved'; readonly from: string; readonly version: number };

export interface SectionChannel {
  readonly saved: (version: number) => void;
  readonly close: () => void;
}

export interface ChannelEars {
  /** The other windows that have the section open now. */
  readonly onOthers: (windows: readonly string[]) => void;
  readonly onSaved: (version: number) => void;
}

export function openSectionChannel(sectionId: string, me: string, ears: ChannelEars): SectionChannel {
  const channel = new BroadcastChannel(`amip-section-${sectionId}`);
  const others = new Set<string>();
  const say = (message: Message): void => channel.postMessage(message);
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'saved') return ears.onSaved(data.version);
    if (data.kind === 'bye') others.delete(data.from);
    else others.add(data.from);
    if (data.kind === 'hello') say({ kind: 'here', from: me });
    ears.onOthers([...others]);
  };
  const bye = (): void => say({ kind: 'bye', from: me });
  addEventListener('pagehide', bye);
  say({ kind: 'hello', from: me });
  return {
    saved: (version) => say({ kind: 'saved', from: me, version }),
    close: () => {
      removeEventListener('pagehide', bye);
      bye();
      channel.close();
    },
  };
}
