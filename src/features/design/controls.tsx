import type { Visit } from '../../platform/http/route.ts';
import { Choices, type FormState, freshForm, TextArea, TextField } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Act } from '../../ui/parts.tsx';
import { Editor } from '../conversations/public.ts';
import { visitAs } from './sample.ts';
import { Specimen } from './specimen.tsx';

/** What one presses and fills in. */
export const Controls = ({ visit }: { visit: Visit }) => (
  <>
    <Buttons />
    <Specimen name="Menu" use="What is done seldom waits behind one word">
      <div class="actions">
        <details class="menu" name="menu">
          <summary class="button button-quiet"><Icon name="dots" />More</summary>
          <div class="menu-acts"><a class="button button-quiet" href="#part-menu">Edit</a><a class="button button-quiet" href="#part-menu">Link to this post</a></div>
        </details>
        <details class="menu" name="menu" open>
          <summary class="button button-quiet">Change</summary>
          <form class="menu-acts menu-form" action="/design">
            <label class="check"><input type="radio" name="role" value="host" checked /><span>Host</span></label>
            <label class="check"><input type="radio" name="role" value="member" /><span>Member</span></label>
            <div class="actions"><button class="button">Save</button></div>
          </form>
        </details>
      </div>
      <p class="room-below soft small">An open menu lies over what follows, and pushes nothing aside.</p>
    </Specimen>
    <Fields visit={visit} />
    <Specimen name="Editor" use="Markdown; the toolbar only where scripts run">
      <Editor
        visit={visitAs(visit, 'member')} form={freshForm({ body: 'It is only *half* full, so both of you are right.' })} action="/design" label="Your reply" placeholder="Your reply"
        submit="Post reply" draftSavedAt={visit.voice.now} conversationId={null}
      />
    </Specimen>
    <Specimen name="Suggestions" use="After “@” in the editor">
      <ul class="suggestions suggestions-shown" role="listbox" aria-label="People">
        <li role="option" aria-selected="true">Noor van Dam <small>@noor-van-dam</small></li>
        <li role="option" aria-selected="false">Noortje Bartholomea van den Heuvel-Wiegersma <small>@noortje</small></li>
      </ul>
    </Specimen>
  </>
);

const Buttons = () => (
  <Specimen name="Buttons" use="One primary a page, named by its act">
    <div class="actions">
      <button class="button button-primary button-large">Set it up</button>
      <button class="button button-primary"><Icon name="plus" />Start a conversation</button>
      <button class="button">Make a link</button>
      <button class="button button-quiet">Preview</button>
      <button class="button button-final">Erase me</button>
    </div>
    <div class="actions">
      <button class="button" disabled>Disabled</button>
      <button class="button button-primary" aria-busy="true">Sending</button>
      <Act to="/design" icon="thanks" class="button button-quiet" pressed={false}>Thank</Act>
      <Act to="/design" icon="thanks" class="button button-quiet" pressed>Thanked</Act>
      <Act to="/design" icon="follow" pressed>Following</Act>
    </div>
    <p><button class="link">An act among words</button>, and the way onward: <a class="onward" href="#part-buttons">To the newest replies<Icon name="right" /></a></p>
  </Specimen>
);

const wrong: FormState = {
  typed: { email: 'yara.example.org', address: 'yara@example.org', whom: '', purpose: 'Gardeners help each other.', seen: 'open', tongue: '' },
  errors: { email: { key: 'form.address', limit: 0 }, whom: { key: 'form.missing', limit: 0 }, tongue: { key: 'form.choose', limit: 0 } },
};

const Fields = ({ visit: { voice } }: { visit: Visit }) => (
  <>
    <Specimen name="TextField and TextArea" use="What is wrong, and what was kept">
      <form class="form" action="/design">
        <TextField voice={voice} form={wrong} name="address" type="email" label="A field" autocomplete="email" />
        <TextField voice={voice} form={wrong} name="email" type="email" label="With help, and an error" help="Where may we send a letter?" />
        <TextField voice={voice} form={wrong} name="code" label="A code" help="Six digits." class="input-short input-code" inputmode="numeric" isOptional />
        <TextArea voice={voice} form={wrong} name="purpose" label="Several lines" help="It grows with what is typed." class="input-low" />
        <TextArea voice={voice} form={wrong} name="whom" label="Several lines, with an error" class="input-low" />
        <label class="check"><input type="checkbox" name="sure" value="yes" /><span>Yes, erase me. This cannot be undone.</span></label>
      </form>
    </Specimen>
    <Specimen name="Choices" use="The whole card is the label">
      <form class="form" action="/design">
        <Choices
          voice={voice} form={wrong} name="seen" legend="Who sees it?" class="choices-3"
          choices={[
            { value: 'open', label: 'Open', help: 'Everyone reads; who is signed in can join.' }, { value: 'listed', label: 'Listed', help: 'Its name and purpose are seen; who wants in asks.' },
            { value: 'hidden', label: 'Hidden', help: 'Only its members know that it exists.' },
          ]}
        />
        <Choices voice={voice} form={wrong} name="tongue" legend="None chosen" choices={[{ value: 'en', label: 'English' }, { value: 'nl', label: 'Nederlands', language: 'nl' }]} />
      </form>
    </Specimen>
  </>
);
