import { useEffect, useRef, useState } from "preact/hooks";
import {
  type Contact,
  type ContactChannel,
  type ContactRules,
  type ContactWeek,
  contactChannels,
} from "../../../shared/api/contacts.ts";
import { addDays, weekdayOf } from "../../../shared/audit/calendar-day.ts";
import { useWords } from "../../../shared/ui/words-context.ts";
import type { WordKey, Words } from "../../../shared/words/interface.ts";
import { useQuery } from "../address.ts";
import { useApi } from "../api-context.ts";
import { useAudit } from "../audit-context.ts";
import { readZone, zonesIn } from "../model/time-zones.ts";
import { useAct } from "../shell/toaster.tsx";
import { useLoad } from "../use-load.ts";
import { Allowed } from "../widgets/allowed.tsx";
import { EmptyNote } from "../widgets/empty-note.tsx";
import { Loaded } from "../widgets/loaded.tsx";
import { PageHead } from "../widgets/page-head.tsx";
import { PickOne } from "../widgets/pick-one.tsx";
import "./contacts.css";

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
const weekdayKey = (day: number): WordKey => `register:weekday.${WEEKDAYS[day - 1] ?? 1}`;

/** What the company sends and whom it calls, by the customers' own clocks. */
export function Contacts() {
  const words = useWords();
  const api = useApi();
  const { view } = useAudit();
  const { query } = useQuery();
  const { id } = view.audit;
  const load = useLoad(
    () => api.call("contactWeek", { params: { id }, query: query.week ? { from: query.week } : {} }),
    [id, query.week],
    view,
  );
  return (
    <>
      <PageHead title={words.t("register:contacts.title")} under={words.t("register:contacts.under")} />
      <Loaded from={load}>
        {(week, again) => (
          <div class="contacts">
            <Week week={week} again={again} />
            <Allowed to="createContact">
              <ContactForm
                key={query.edit ?? "new"}
                editing={week.contacts.find((contact) => contact.id === query.edit)}
                again={again}
              />
            </Allowed>
            <Allowed to="putContactRules">
              <RulesForm key={JSON.stringify(week.rules)} rules={week.rules} again={again} />
            </Allowed>
            <p class="mute">{words.t("register:contacts.ask")}</p>
          </div>
        )}
      </Loaded>
    </>
  );
}

interface WeekProps {
  week: ContactWeek;
  again: () => Promise<void>;
}

function Week({ week, again }: WeekProps) {
  const words = useWords();
  const { href } = useQuery();
  const { from, moments, contacts, rules, count, isTooMany } = week;
  if (contacts.length === 0) {
    return (
      <EmptyNote
        title={words.t("register:contacts.empty-title")}
        lesson={words.t("register:contacts.empty-lesson")}
      />
    );
  }
  const nights = moments.filter(({ regions }) => regions.some(({ isNight }) => isNight)).length;
  return (
    <section class="contacts-week">
      <header class="contacts-week-head">
        <a class="button button-small" href={href({ week: addDays(from, -7) })}>
          ← <span class="unseen">{words.t("register:contacts.earlier")}</span>
        </a>
        <h2>{words.t("register:contacts.week", { day: words.day(from) })}</h2>
        <a class="button button-small" href={href({ week: addDays(from, 7) })}>
          → <span class="unseen">{words.t("register:contacts.later")}</span>
        </a>
      </header>
      <p class="contacts-verdict" role="status">
        {nights > 0 && (
          <span class="pill pill-level level-negative">
            {words.t("register:contacts.nights", { count: nights })}
          </span>
        )}
        {isTooMany && (
          <span class="pill pill-level level-negative">
            {words.t("register:contacts.too-many", { count, max: rules.weeklyMax })}
          </span>
        )}
        {nights === 0 && !isTooMany && (
          <span class="pill pill-level level-wow">{words.t("register:contacts.fine")}</span>
        )}
      </p>
      <div class="table-frame card">
        <table class="plain-table">
          <thead>
            <tr>
              <th scope="col">{words.t("register:contacts.what")}</th>
              <th scope="col">{words.t("register:contacts.yours")}</th>
              {rules.regions.map((zone) => (
                <th key={zone} scope="col" title={zone}>
                  <ZoneHead zone={zone} at={Date.parse(from)} />
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {moments.map((moment) => (
              <MomentRow
                key={`${moment.contactId} ${moment.at}`}
                moment={moment}
                contact={contacts.find(({ id }) => id === moment.contactId)}
                again={again}
              />
            ))}
          </tbody>
        </table>
        {moments.length === 0 && (
          <p class="contacts-none mute">{words.t("register:contacts.none-this-week")}</p>
        )}
      </div>
    </section>
  );
}

/** A time zone by its place, and how far its clocks are from Greenwich that week. */
function ZoneHead({ zone, at }: { zone: string; at: number }) {
  const reading = readZone(zone, at);
  return (
    <>
      {reading?.place ?? zone} <span class="contact-offset mute">{reading?.offset}</span>
    </>
  );
}

interface MomentRowProps {
  moment: ContactWeek["moments"][number];
  contact: Contact | undefined;
  again: () => Promise<void>;
}

function MomentRow({ moment, contact, again }: MomentRowProps) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { href } = useQuery();
  if (!contact) return null;
  const params = { id: contact.id };
  const remove = () =>
    act(() => api.call("deleteContact", { params }), {
      done: words.t("register:contacts.deleted", { what: contact.what }),
      undo: () => api.call("restoreContact", { params }),
      after: again,
    });
  return (
    <tr>
      <th scope="row">
        {contact.what}
        <span class="small mute contact-channel">{words.t(`register:channel.${contact.channel}`)}</span>
      </th>
      <td class="contact-time">
        {words.t(weekdayKey(weekdayOf(moment.day)))} {moment.time}
      </td>
      {moment.regions.map(({ zone, day, time, isNight }) => (
        <td key={zone} class="contact-time">
          <span class={isNight ? "pill pill-level level-negative" : ""}>
            {day !== moment.day && `${words.t(weekdayKey(weekdayOf(day)))} `}
            {time}
            {isNight && ` · ${words.t("register:contacts.night")}`}
          </span>
        </td>
      ))}
      <td>
        <span class="contact-acts small">
          <Allowed to="updateContact">
            <a class="plan-button" href={href({ edit: contact.id })}>
              {words.t("dashboard:edit")}
            </a>
          </Allowed>
          <Allowed to="deleteContact">
            <button type="button" class="plan-button" onClick={() => void remove()}>
              {words.t("dashboard:remove")}
            </button>
          </Allowed>
        </span>
      </td>
    </tr>
  );
}

interface Draft {
  what: string;
  channel: ContactChannel;
  weekdays: number[];
  time: string;
  everyWeeks: number;
}

const NEW: Draft = { what: "", channel: "call", weekdays: [1], time: "10:00", everyWeeks: 1 };

const draftOf = ({ what, channel, weekdays, time, everyWeeks }: Draft): Draft => ({
  what,
  channel,
  weekdays,
  time,
  everyWeeks,
});

interface ContactFormProps {
  /** The one that is changed; without it one is added. */
  editing: Contact | undefined;
  again: () => Promise<void>;
}

function ContactForm({ editing, again }: ContactFormProps) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { view } = useAudit();
  const { change, href } = useQuery();
  const name = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState(editing ? draftOf(editing) : NEW);
  useEffect(() => {
    if (editing) name.current?.focus();
  }, []);
  const set = (changes: Partial<Draft>) => setDraft({ ...draft, ...changes });
  const isNever = draft.weekdays.length === 0;
  const add = async (event: Event) => {
    event.preventDefault();
    if (isNever) return;
    const isDone = await act(
      () => api.call("createContact", { params: { id: view.audit.id }, body: draft }),
      {
        done: words.t("register:contacts.added", { what: draft.what }),
        undo: ({ id }) => api.call("deleteContact", { params: { id } }),
        after: again,
      },
    );
    if (isDone) setDraft(NEW);
  };
  const save = async (event: Event, { id, ...before }: Contact) => {
    event.preventDefault();
    if (isNever) return;
    const isDone = await act(() => api.call("updateContact", { params: { id }, body: draft }), {
      done: words.t("dashboard:saved"),
      undo: () => api.call("updateContact", { params: { id }, body: draftOf(before) }),
      after: again,
    });
    if (isDone) change({ edit: null });
  };
  return (
    <form class="contact-form card" onSubmit={(event) => (editing ? save(event, editing) : add(event))}>
      <h2>{words.t(editing ? "register:contacts.change" : "register:contacts.add")}</h2>
      <label class="field">
        <span class="field-label">{words.t("register:contacts.what")}</span>
        <input
          ref={name}
          class="input"
          name="what"
          required
          maxLength={200}
          placeholder={words.t("register:contacts.what-example")}
          value={draft.what}
          onInput={({ currentTarget }) => set({ what: currentTarget.value })}
        />
      </label>
      <PickOne
        label={words.t("register:contacts.channel")}
        value={draft.channel}
        options={contactChannels.map((name) => ({ value: name, text: words.t(`register:channel.${name}`) }))}
        onPick={(picked) => set({ channel: contactChannels.find((name) => name === picked) ?? "call" })}
        isSmall={false}
      />
      <label class="field">
        <span class="field-label">{words.t("register:contacts.time")}</span>
        <input
          class="input"
          type="time"
          name="time"
          required
          value={draft.time}
          onInput={({ currentTarget }) => set({ time: currentTarget.value })}
        />
      </label>
      <label class="field">
        <span class="field-label">{words.t("register:contacts.every")}</span>
        <input
          class="input"
          type="number"
          name="everyWeeks"
          min="1"
          max="52"
          required
          value={draft.everyWeeks}
          onInput={({ currentTarget }) => set({ everyWeeks: currentTarget.valueAsNumber || 1 })}
        />
      </label>
      <fieldset class="contact-days">
        <legend class="field-label">{words.t("register:contacts.days")}</legend>
        {WEEKDAYS.map((day) => (
          <label key={day} class="contact-day">
            <input
              type="checkbox"
              checked={draft.weekdays.includes(day)}
              onChange={({ currentTarget }) =>
                set({
                  weekdays: WEEKDAYS.filter((one) =>
                    one === day ? currentTarget.checked : draft.weekdays.includes(one),
                  ),
                })
              }
            />
            {words.t(weekdayKey(day))}
          </label>
        ))}
        {isNever && (
          <span class="field-problem contact-never" role="alert">
            {words.t("register:contacts.days-needed")}
          </span>
        )}
      </fieldset>
      <div class="form-buttons">
        <button type="submit" class="button button-primary">
          {words.t(editing ? "dashboard:save" : "register:start.own-add")}
        </button>
        {editing && (
          <a class="button" href={href({ edit: null })}>
            {words.t("dashboard:cancel")}
          </a>
        )}
      </div>
    </form>
  );
}

/** "Moscow 16:00 (GMT+3)": that a zone is the one that was meant is seen by its clock. */
function nowIn(zone: string, words: Words): string {
  const reading = readZone(zone, Date.now());
  return reading ? words.t("register:contacts.now", { ...reading }) : zone;
}

function RulesForm({ rules, again }: { rules: ContactRules; again: () => Promise<void> }) {
  const words = useWords();
  const api = useApi();
  const act = useAct();
  const { view } = useAudit();
  const params = { id: view.audit.id };
  const [draft, setDraft] = useState({ ...rules, regions: rules.regions.join("\n") });
  const set = (changes: Partial<typeof draft>) => setDraft({ ...draft, ...changes });
  const regions = zonesIn(draft.regions);
  const unknown = [draft.homeZone, ...regions].find((zone) => readZone(zone, Date.now()) === null);
  const save = (event: Event) => {
    event.preventDefault();
    if (unknown !== undefined) return;
    void act(() => api.call("putContactRules", { params, body: { ...draft, regions } }), {
      done: words.t("dashboard:saved"),
      undo: () => api.call("putContactRules", { params, body: rules }),
      after: again,
    });
  };
  const hour = (key: "dayFrom" | "dayTo", label: string) => (
    <label class="field">
      <span class="field-label">{label}</span>
      <input
        class="input"
        type="number"
        name={key}
        min="0"
        max="24"
        required
        value={draft[key]}
        onInput={({ currentTarget }) => set({ [key]: currentTarget.valueAsNumber || 0 })}
      />
    </label>
  );
  return (
    <form class="contact-form card" onSubmit={save}>
      <h2>{words.t("register:contacts.rules")}</h2>
      <label class="field">
        <span class="field-label">{words.t("register:contacts.home")}</span>
        <input
          class="input"
          name="homeZone"
          list="time-zones"
          required
          value={draft.homeZone}
          onInput={({ currentTarget }) => set({ homeZone: currentTarget.value.trim() })}
        />
        <datalist id="time-zones">
          {Intl.supportedValuesOf("timeZone").map((zone) => (
            <option key={zone} value={zone} />
          ))}
        </datalist>
      </label>
      {hour("dayFrom", words.t("register:contacts.from"))}
      {hour("dayTo", words.t("register:contacts.to"))}
      <label class="field">
        <span class="field-label">{words.t("register:contacts.weekly")}</span>
        <input
          class="input"
          type="number"
          name="weeklyMax"
          min="1"
          max="50"
          required
          value={draft.weeklyMax}
          onInput={({ currentTarget }) => set({ weeklyMax: currentTarget.valueAsNumber || 1 })}
        />
      </label>
      <label class="field contact-wide">
        <span class="field-label">{words.t("register:contacts.regions")}</span>
        <textarea
          class="input"
          name="regions"
          required
          value={draft.regions}
          onInput={({ currentTarget }) => set({ regions: currentTarget.value })}
        />
        <span class="field-hint">{words.t("register:contacts.regions-hint")}</span>
        {unknown === undefined ? (
          <span class="field-hint">{regions.map((zone) => nowIn(zone, words)).join(" · ")}</span>
        ) : (
          <span class="field-problem" role="alert">
            {words.t("register:contacts.no-zone", { zone: unknown })}
          </span>
        )}
      </label>
      <div class="form-buttons">
        <button type="submit" class="button">
          {words.t("dashboard:save")}
        </button>
      </div>
    </form>
  );
}
