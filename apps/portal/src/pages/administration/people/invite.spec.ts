import { checkPerson, invite, NOTHING_YET, standing, type InviteSteps, type Progress } from './invite.js';

const invitation = {
  name: 'Controlling',
  email: 'c@jobcenter.example',
  membership: { role: 'controlling', from: '2027-01-01' },
} as const;

/** Steps that note what they were asked; those named fail. */
function steps(done: string[], ...failing: (keyof InviteSteps)[]): InviteSteps {
  const step = (name: keyof InviteSteps): Promise<{ id: string }> => {
    done.push(name);
    return failing.includes(name) ? Promise.reject(new Error(name)) : Promise.resolve({ id: 'a' });
  };
  return {
    createAccount: () => step('createAccount'),
    addMembership: () => step('addMembership'),
    sendInvitation: () => step('sendInvitation'),
  };
}

describe('inviting a person', () => {
  it('makes the account, gives the role and sends the mail', async () => {
    const done: string[] = [];
    await expect(invite(invitation, NOTHING_YET, steps(done), () => undefined)).resolves.toBe('a');
    expect(done).toEqual(['createAccount', 'addMembership', 'sendInvitation']);
  });

  it.each([
    ['createAccount', null],
    ['addMembership', /^Das Konto ist angelegt/],
    ['sendInvitation', /^Konto und Rolle sind eingetragen/],
  ] as const)('says what stands when %s fails, and goes on from there', async (failing, sentence) => {
    let progress: Progress = NOTHING_YET;
    const reached = (next: Progress): void => void (progress = next);
    await expect(invite(invitation, progress, steps([], failing), reached)).rejects.toThrow(failing);
    if (sentence === null) expect(standing(progress)).toBeNull();
    else expect(standing(progress)).toMatch(sentence);

    const again: string[] = [];
    await invite(invitation, progress, steps(again), reached);
    expect(again[0]).toBe(failing);
    expect(standing(progress)).toBeNull();
  });

  it('asks for a name and an address', () => {
    expect(Object.keys(checkPerson({ name: ' ', email: 'ohne-at' }))).toEqual(['name', 'email']);
    expect(checkPerson({ name: 'Bca', email: ' bca@jobcenter.example ' })).toEqual({});
  });
});
