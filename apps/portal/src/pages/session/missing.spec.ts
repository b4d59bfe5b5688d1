import { missing } from './missing.js';

describe('missing', () => {
  it('finds nothing in a complete form', () =>
    expect(missing({ jobcenter: 'ilm-kreis', email: ' a@b.example ', password: 'x' })).toEqual({}));

  it('names every empty field in the order of the form', () =>
    expect(Object.keys(missing({ password: '', email: ' ', jobcenter: '' }))).toEqual([
      'jobcenter',
      'email',
      'password',
    ]));

  it('asks only for the fields that the form has', () => expect(missing({ email: 'a@b' })).toEqual({}));

  it.each(['anna', 'anna@', '@jobcenter.example', 'a b@c.example'])('takes %s for no address', (email) =>
    expect(Object.keys(missing({ email }))).toEqual(['email']),
  );
});
