/** Sends a form as somebody's browser does. */
export const sendForm = (url: string, path: string, cookie: string, fields: Record<string, string>) =>
  fetch(url + path, { method: 'POST', body: new URLSearchParams(fields), headers: { origin: url, cookie }, redirect: 'manual' });

/** Cookies of so many people of the demonstration. */
export async function signInMany(url: string, count: number): Promise<string[]> {
  const page = await (await fetch(`${url}/sign-in`)).text();
  const people = [...page.matchAll(/name="person" value="(\d+)"/g)].map((match) => match[1] ?? '').slice(0, count);
  const cookies: string[] = [];
  for (const person of people) {
    const answer = await sendForm(url, '/demo/session', '', { person });
    if (answer.status !== 303) throw new Error(`Signing in was answered with ${answer.status}`);
    cookies.push(answer.headers.getSetCookie().map((each) => each.split(';')[0]).join('; '));
  }
  return cookies;
}
