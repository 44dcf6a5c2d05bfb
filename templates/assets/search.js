/* The search page: reads the question, loads the parts of the index it needs, shows what was found. */
"use strict";
(() => {
  const cari = globalThis.masterplanCari;
  const element = (id) => document.getElementById(id);
  const form = element("_formulir");
  const input = element("_q");
  const region = element("_daerah");
  const older = element("_lama");
  const status = element("_keadaan");
  const similar = element("_mirip");
  const list = element("_hasil");
  const more = element("_lagi");
  const also = element("_coba");
  const AT_ONCE = 20;
  const FEW = 3;
  const MANY = 16;
  const NAMED = 3;
  const labels = new Map([...element("_kata").children].map((line) => [line.dataset.key, line.textContent]));
  const say = (key, ...values) => (labels.get(key) ?? key).replace(/\{(\d)\}/g, (place, at) => values[Number(at)] ?? place);
  const number = new Intl.NumberFormat(document.documentElement.lang);
  const loading = new Map();
  let index;
  let indexed = "";
  let run = 0;
  let shown = [];

  /** Loads a part of the index as a script: a page opened from a disk may not fetch data. */
  function load(name) {
    if (!loading.has(name)) {
      loading.set(name, new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = list.dataset.index + name + ".js";
        script.onload = resolve;
        script.onerror = () => {
          loading.delete(name);
          script.remove();
          reject(new Error(name));
        };
        document.head.append(script);
      }));
    }
    return loading.get(name);
  }

  /** The parts that the choices on the page ask for, and those of the regions that the question names. */
  function parts(all, named) {
    const { general, places } = list.dataset;
    const chosen = [...region.options].filter((o) => o.value && (region.value ? o.value === region.value : !places || named.includes(o.value)));
    const names = places && !region.value ? [general, places] : [general];
    return [...names, ...chosen.flatMap((o) => [o.dataset.main, ...(all ? o.dataset.others.split(" ").filter(Boolean) : [])])];
  }

  /** The few regions that a question names best, where there are too many to search all. */
  function regionsIn(query) {
    const wanted = cari.wordsOf(query);
    const regions = [...region.options].filter((o) => o.value).map((o) => ({ key: o.value, said: cari.said(o.textContent, wanted) }));
    const most = Math.max(1, ...regions.map((r) => r.said));
    const best = regions.filter((r) => r.said === most).map((r) => r.key);
    return best.length > NAMED ? [] : best;
  }

  /** The index over some parts. */
  async function ready(names) {
    await Promise.all(["kata", ...names].map(load));
    const wanted = names.join(" ");
    if (wanted !== indexed) {
      index = cari.assemble(names);
      indexed = wanted;
    }
    return index;
  }

  function clear(text) {
    list.replaceChildren();
    similar.hidden = more.hidden = also.hidden = true;
    status.textContent = text;
  }

  /** What was found; the plan of a named region names it too. */
  function answer(over, query, named) {
    const found = cari.search(over, query);
    found.results = found.results.filter((r) => r.item.shard.nama !== list.dataset.places || !named.includes(r.item.key));
    return { ...found, named, lost: [], further: false };
  }

  async function search() {
    const own = ++run;
    const query = input.value.trim();
    if (query.length < 2) {
      clear(query ? say("search.typing") : "");
      return;
    }
    if (!index) status.textContent = say("search.loading");
    const open = Boolean(list.dataset.places && !region.value);
    let found;
    try {
      found = answer(await ready(parts(older.checked, [])), query, []);
    } catch {
      if (own === run) clear(say("search.failed"));
      return;
    }
    if (own !== run) return;
    if (open && !found.empty) found = await inNamed(query, found);
    if (own !== run) return;
    if (!older.checked && (found.similar.length || found.results.length < FEW) && !found.empty) found = await inOlder(query, found);
    if (own !== run) return;
    shown = found.results;
    clear(found.empty ? say("search.short") : count(query, shown.length));
    const notes = [
      found.further && say(found.lacking ? "search.further-word" : "search.further-few"),
      ...found.similar.map((p) => say("search.similar", p.word, nearest(p))),
      open && !found.empty && within(found),
    ].filter(Boolean);
    similar.textContent = notes.join(" ");
    similar.hidden = notes.length === 0;
    show(0);
    also.hidden = older.checked || found.further || found.empty || !hasOlder(found.named);
  }

  /** What the plans of named regions have too; what was found before where one of them does not load. */
  async function inNamed(query, found) {
    const named = regionsIn(query);
    if (named.length === 0) return found;
    try {
      return answer(await ready(parts(older.checked, named)), query, named);
    } catch {
      return { ...found, lost: named };
    }
  }

  /** What older editions and drafts have where the others have little; nothing more where that would load too much. */
  async function inOlder(query, found) {
    const all = parts(true, found.named);
    if (all.length > MANY || !hasOlder(found.named)) return found;
    try {
      const wider = answer(await ready(all), query, found.named);
      const lacking = wider.similar.length < found.similar.length;
      const few = found.results.length < FEW && wider.results.length > found.results.length;
      return lacking || few ? { ...wider, lost: found.lost, further: true, lacking } : found;
    } catch {
      return found;
    }
  }

  const hasOlder = (named) => parts(true, named).length > parts(false, named).length;

  /** Which plans the answer is from, where there are too many to search all. */
  function within({ named, lost }) {
    if (named.length) return say("search.within", names(named));
    return lost.length ? say("search.lost", names(lost)) : say("search.choose");
  }

  const names = (regions) => [...region.options].filter((o) => regions.includes(o.value)).map((o) => o.textContent).join(", ");

  const nearest = (p) => [...p.similar].sort((a, b) => b[1] - a[1]).slice(0, 3).map(([word]) => word).join(", ");

  function count(query, size) {
    if (size === 0) return say("search.none", query);
    return size === 1 ? say("search.one", query) : say("search.many", query, number.format(size));
  }

  function show(from) {
    const next = shown.slice(from, from + AT_ONCE).map(entry);
    list.append(...next);
    more.hidden = from + AT_ONCE >= shown.length;
    return next[0];
  }

  function node(name, className, ...children) {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...children);
    return made;
  }

  const pieces = (parts) => parts.map((p) => (p.mark ? node("mark", "", p.text) : document.createTextNode(p.text)));
  /** Only paths below the site's root, whatever a shard says. */
  const address = (path) => "../" + path.replace(/^[/\\.]+/, "");
  const edition = (shard) => (shard.edisi === "rancangan" ? say("edition.draft") : say("edition.named", shard.edisi));

  function entry({ item, terms, others }) {
    const link = node("a", "result-name", ...pieces(cari.marked(item.title, terms)));
    link.href = address(item.address);
    const { shard } = item;
    const said = (made) => Object.assign(made, { lang: item.language ?? "id" });
    const origin = [say("search-kind." + item.kind), shard.daerah, ofEdition(item) && edition(shard), item.context].filter(Boolean);
    const line = node("li", "", said(link), node("p", "result-origin", origin.join(" · ")));
    if (shard.keadaan && shard.keadaan !== "edition-state.in-force") {
      line.lastChild.prepend(node("span", "badge badge-" + shard.keadaan.split(".")[1], say(shard.keadaan)), " ");
    }
    if (item.illustrative) line.firstChild.after(" ", node("span", "badge badge-contoh", say("illustrative.badge")));
    if (item.text) line.append(said(node("p", "", ...pieces(cari.marked(item.text, terms, 220)))));
    if (others.length) {
      const also = node("p", "result-origin", say("search.editions"));
      for (const other of others) {
        const to = node("a", "", edition(other.shard));
        to.href = address(other.address);
        also.append(" ", to);
      }
      line.append(also);
    }
    return line;
  }

  const ofEdition = (item) => item.shard.edisi && /\/(edisi|rancangan)\//.test(item.address);

  /** Keeps the question in the address, so that it can be sent and come back to; not possible from a disk. */
  function remember() {
    if (location.protocol === "file:") return;
    const question = new URLSearchParams(new FormData(form));
    if (!question.get("daerah")) question.delete("daerah");
    history.replaceState(null, "", question.get("q") ? "?" + question : location.pathname);
  }

  let pause = 0;
  input.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(() => { search(); remember(); }, 150);
  });
  [region, older].forEach((choice) => choice.addEventListener("change", () => { search(); remember(); }));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(pause);
    search();
    remember();
  });
  more.firstElementChild.addEventListener("click", () => show(list.children.length).querySelector("a").focus());
  also.firstElementChild.addEventListener("click", () => {
    older.checked = true;
    input.focus();
    search();
    remember();
  });
  document.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const stops = [input, ...list.querySelectorAll("a.result-name")];
    const at = stops.indexOf(document.activeElement);
    if (!step || at < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    const to = stops[at + step];
    if (to) {
      event.preventDefault();
      to.focus();
    }
  });

  const asked = new URLSearchParams(location.search);
  input.value = asked.get("q") ?? "";
  if ([...region.options].some((o) => o.value === asked.get("daerah"))) region.value = asked.get("daerah");
  older.checked = asked.get("lama") === "1";
  if (input.value) search();
})();
