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
  /** Regions that the question names. */
  let named = [];

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

  /** The parts that the choices on the page ask for. */
  function parts(all) {
    const { general, places } = list.dataset;
    const chosen = [...region.options].filter((o) => o.value && (region.value ? o.value === region.value : !places || named.includes(o.value)));
    const names = places && !region.value ? [general, places] : [general];
    return [...names, ...chosen.flatMap((o) => [o.dataset.main, ...(all ? o.dataset.others.split(" ").filter(Boolean) : [])])];
  }

  /** The few regions that a question names best, where there are too many to search all. */
  function regionsIn(found) {
    const regions = found.results.filter((r) => r.item.kind === "region").map(({ item, terms }) => {
      const name = new Set(cari.words(item.title).map((w) => w.word));
      return { key: item.key, said: [...name].filter((word) => terms.has(word)).length };
    });
    const most = Math.max(1, ...regions.map((r) => r.said));
    const best = regions.filter((r) => r.said === most).map((r) => r.key);
    return best.length > NAMED ? [] : best;
  }

  async function ready(names) {
    await Promise.all(["kata", ...names].map(load));
    const wanted = names.join(" ");
    if (wanted !== indexed) {
      index = cari.assemble(names);
      indexed = wanted;
    }
  }

  function clear(text) {
    list.replaceChildren();
    similar.hidden = more.hidden = also.hidden = true;
    status.textContent = text;
  }

  /** What was found; the plan of a named region names it too. */
  function answer(query) {
    const found = cari.search(index, query);
    found.results = found.results.filter((r) => r.item.shard.nama !== list.dataset.places || !named.includes(r.item.key));
    return found;
  }

  async function search() {
    const own = ++run;
    const query = input.value.trim();
    if (query.length < 2) {
      clear(query ? say("search.typing") : "");
      return;
    }
    if (!index) status.textContent = say("search.loading");
    let found;
    let further = false;
    const open = list.dataset.places && !region.value;
    try {
      named = [];
      await ready(parts(older.checked));
      if (own !== run) return;
      found = answer(query);
      if (open && !found.empty) {
        named = regionsIn(found);
        if (named.length) {
          await ready(parts(older.checked));
          if (own !== run) return;
          found = answer(query);
        }
      }
      if (!older.checked && (found.similar.length || found.results.length < FEW) && !found.empty) {
        further = await inOlder(query, found);
        if (further) found = further;
      }
    } catch {
      if (own === run) clear(say("search.failed"));
      return;
    }
    if (own !== run) return;
    shown = found.results;
    clear(found.empty ? say("search.short") : count(query, shown.length));
    if (found.similar.length) {
      similar.textContent = found.similar.map((p) => say("search.similar", p.word, nearest(p))).join(" ");
      similar.hidden = false;
    }
    if (further) {
      similar.textContent = [say(further.lacking ? "search.further-word" : "search.further-few"), similar.textContent].join(" ").trim();
      similar.hidden = false;
    }
    if (open && !found.empty) {
      const regions = [...region.options].filter((o) => named.includes(o.value)).map((o) => o.textContent).join(", ");
      similar.textContent = [similar.textContent, regions ? say("search.within", regions) : say("search.choose")].join(" ").trim();
      similar.hidden = false;
    }
    show(0);
    also.hidden = older.checked || Boolean(further) || found.empty;
  }

  /** What older editions and drafts have where the others have little; nothing where that would load too much. */
  async function inOlder(query, found) {
    const all = parts(true);
    if (all.length > MANY || all.length === parts(false).length) return false;
    await ready(all);
    const wider = answer(query);
    const lacking = wider.similar.length < found.similar.length;
    const few = found.results.length < FEW && wider.results.length > found.results.length;
    return lacking || few ? { ...wider, lacking } : false;
  }

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
  const inPlan = (made) => {
    made.lang = "id";
    return made;
  };

  function entry({ item, terms, others }) {
    const link = node("a", "result-name", ...pieces(cari.marked(item.title, terms)));
    link.href = address(item.address);
    const { shard } = item;
    /* What is said about the site is in the page's language. */
    const said = shard.nama === list.dataset.general ? (made) => made : inPlan;
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
