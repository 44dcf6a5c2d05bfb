/* Words, roots and the index of the search page. Splits texts and finds roots exactly as the build does (package search). */
"use strict";
/* The stemmer is published for another module system: it puts its function here. */
globalThis.exports = {};

globalThis.masterplanCari = (() => {
  const WORD = /[\p{L}\p{M}\p{N}]+/gu;
  const FIELDS = ["judul", "nama", "isi"];
  const OPTIONS = { fields: FIELDS, tokenize: (text) => text.split(" "), processTerm: (term) => term };
  const BOOST = { judul: 4, nama: 4, isi: 1 };
  const KINDS = { programme: 1.4, "quick-win": 1.3, term: 1.25, agency: 1.1, region: 1.2, chapter: 0.8, change: 0.8, comparison: 0.7, overview: 0.9 };
  /* What a region is; said alone, these name none. */
  const SORTS = new Set(["kota", "kabupaten", "provinsi"]);
  const shards = new Map();
  const roots = new Map();
  let stopWords = new Set();
  let listed = {};
  let englishListed = {};
  const ENGLISH = globalThis.document?.documentElement.lang === "en";

  const fold = (word) => word.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase();

  /** The words of a text with their places; a single letter goes, but "e-Voting" also gives "evoting". */
  function words(text) {
    const found = [];
    let letter = "";
    let end = -1;
    for (const match of text.matchAll(WORD)) {
      const word = fold(match[0]);
      if (letter && match.index === end + 1 && text[end] === "-") {
        found.push({ word: letter + word, from: end - 1, to: match.index + match[0].length });
      }
      const single = word.length === 1 && !/\p{Nd}/u.test(word);
      letter = single ? word : "";
      end = match.index + match[0].length;
      if (!single) found.push({ word, from: match.index, to: end });
    }
    return found;
  }

  const own = (word) => Object.hasOwn(listed, word) ? listed[word] : undefined;

  function root(word) {
    let known = roots.get(word);
    if (known === undefined) {
      known = own(word);
      if (known === undefined) {
        const stem = globalThis.exports.stemmer(word);
        known = own(stem) ?? stem;
      }
      roots.set(word, known);
    }
    return known;
  }

  /** The root of an English word by its endings; parts of the index in English have such roots. */
  function english(word) {
    if (Object.hasOwn(englishListed, word)) return englishListed[word];
    if (word.length < 4) return word;
    let stem = word;
    if (stem.endsWith("ies")) stem = stem.slice(0, -3) + "y";
    else if (stem.endsWith("s") && !/(ss|us|is)$/.test(stem)) stem = stem.slice(0, -1);
    if (stem.endsWith("ing") && stem.length > 5) stem = single(stem.slice(0, -3));
    else if (stem.endsWith("ed") && stem.length > 4) stem = single(stem.slice(0, -2));
    if (stem.length < 4) return stem;
    if (stem.endsWith("e")) return stem.slice(0, -1);
    return stem.endsWith("y") ? stem.slice(0, -1) + "i" : stem;
  }

  const single = (word) => (/([bdfgmnprt])\1$/.test(word) ? word.slice(0, -1) : word);

  /** What a word may stand as in the index: as written, by its root; on an English page also by its English root. */
  const forms = (word) => [...new Set(ENGLISH ? [word, root(word), english(word)] : [word, root(word)])];

  function kata(lists) {
    stopWords = new Set(ENGLISH ? [...lists.henti, ...lists.hentiInggris] : lists.henti);
    listed = lists.akar;
    englishListed = lists.akarInggris;
    roots.clear();
  }

  function indeks(shard) {
    shards.set(shard.nama, shard);
  }

  /** One index over some shards, in the form that the search library keeps its own in. */
  function assemble(names) {
    const items = [];
    const lengths = [];
    const index = new Map();
    for (const name of names) {
      const shard = shards.get(name);
      const first = items.length;
      for (const [kind, key, title, address, context, text, illustrative, language] of shard.butir) {
        items.push({ kind, key, title, address, context, text, illustrative, language, shard });
      }
      lengths.push(...shard.panjang);
      for (const [word, numbers] of Object.entries(shard.kata)) {
        const postings = index.get(word) ?? {};
        index.set(word, postings);
        for (let at = 0; at < numbers.length;) {
          const field = (postings[numbers[at]] ??= {});
          let item = first;
          const count = numbers[at + 1];
          at += 2;
          for (let n = 0; n < count; n++, at += 2) {
            item += numbers[at];
            field[item] = numbers[at + 1];
          }
        }
      }
    }
    const numbered = (make) => Object.fromEntries(items.map((item, at) => [at, make(at)]));
    const average = FIELDS.map((name, field) => lengths.reduce((sum, row) => sum + row[field], 0) / (lengths.length || 1));
    const engine = globalThis.MiniSearch.loadJS({
      documentCount: items.length,
      nextId: items.length,
      documentIds: numbered((at) => at),
      fieldIds: Object.fromEntries(FIELDS.map((name, field) => [name, field])),
      fieldLength: numbered((at) => lengths[at]),
      averageFieldLength: average,
      storedFields: {},
      dirtCount: 0,
      index: [...index],
      serializationVersion: 2,
    }, OPTIONS);
    return { engine, items, has: (word) => index.has(word), size: index.size };
  }

  /** How a word is looked for: as it stands, by its root, by its beginning; by similar words only where there is no other. */
  function plan(index, word, last) {
    const term = { word, forms: forms(word), prefix: last && word.length > 1, fuzzy: 0 };
    const found = (options) => index.engine.search(word, { ...options, boost: BOOST }).length > 0;
    if (!term.forms.some((form) => index.has(form)) && !(term.prefix && found({ prefix: true }))) {
      for (const distance of [1, 2]) {
        if (!term.fuzzy && word.length > 2 + 2 * distance - (distance === 1 ? 1 : 0) && found({ fuzzy: distance })) term.fuzzy = distance;
      }
    }
    return term;
  }

  const different = (text) => [...new Set(words(text).map((w) => w.word))];

  /** The words of a question, without those that say little where it has others. */
  function wordsOf(query) {
    const all = different(query);
    const useful = all.filter((word) => !stopWords.has(word));
    return useful.length ? useful : all;
  }

  /** How many words of a region's name are asked for, letter by letter: a similar word is no name. */
  function said(name, wanted) {
    const found = different(name).filter((word) => wanted.includes(word));
    return found.some((word) => !SORTS.has(word)) ? found.length : 0;
  }

  /** Whether an item is a region whose whole name is asked for. */
  function isNamed(item, wanted) {
    return item.kind === "region" && said(item.title, wanted) > 0
      && different(item.title).every((word) => SORTS.has(word) || wanted.includes(word));
  }

  /** What was asked for, best first, and which words were replaced by similar ones. */
  function search(index, query) {
    const wanted = wordsOf(query);
    const open = /[\p{L}\p{N}]$/u.test(query);
    const plans = wanted.map((word, at) => plan(index, word, open && at === wanted.length - 1));
    const best = new Map();
    for (const p of plans) {
      const results = index.engine.search(p.forms.join(" "), {
        boost: BOOST,
        prefix: (term) => p.prefix && term === p.word,
        fuzzy: (term) => (term === p.word ? p.fuzzy : 0),
        boostDocument: (id) => KINDS[index.items[id].kind] ?? 1,
      });
      for (const result of results) {
        const sum = best.get(result.id) ?? { item: index.items[result.id], score: 0, matched: 0, words: new Set(), terms: new Set() };
        best.set(result.id, sum);
        sum.score += result.score / result.queryTerms.length;
        sum.matched += 1;
        sum.words.add(p.word);
        result.terms.forEach((term) => sum.terms.add(term));
        if (p.fuzzy) (p.similar ??= new Map()).set(result.terms[0], Math.max(result.score, p.similar?.get(result.terms[0]) ?? 0));
      }
    }
    for (const p of plans) best.forEach((r) => ofRegion(r, p.word));
    const results = [...best.values()].filter((r) => r.matched * 2 >= plans.length || isNamed(r.item, wanted));
    results.forEach((r) => { r.score *= r.matched / plans.length; });
    results.sort((a, b) => b.score - a.score);
    return { results: together(results), similar: plans.filter((p) => p.similar), empty: wanted.length === 0 };
  }

  /** Everything of a region counts as naming it. */
  function ofRegion(result, word) {
    const name = result.item.shard.daerah;
    if (name && !result.words.has(word) && words(name).some((w) => w.word === word)) {
      result.matched += 1;
      result.score += 2;
    }
  }

  /** The same thing in several editions is one result: what is in force, else the best, and where else it stands. */
  function together(results) {
    const groups = new Map();
    for (const result of results) {
      const { shard, key } = result.item;
      const name = JSON.stringify([shard.daerah ?? "", key]);
      const group = groups.get(name);
      if (!group) {
        groups.set(name, { ...result, others: [] });
      } else if (shard.keadaan === "edition-state.in-force") {
        group.others.push(group.item);
        group.item = result.item;
        group.terms = result.terms;
      } else {
        group.others.push(result.item);
      }
    }
    return [...groups.values()];
  }

  /** A text in pieces, those that were looked for marked. */
  function marked(text, terms, longest) {
    const hits = words(text).filter(({ word }) => forms(word).some((form) => terms.has(form)));
    const [from, to] = longest ? excerpt(text, hits, longest) : [0, text.length];
    const pieces = [];
    let at = from;
    for (const hit of hits) {
      if (hit.from < at || hit.to > to) continue;
      pieces.push({ text: text.slice(at, hit.from), mark: false }, { text: text.slice(hit.from, hit.to), mark: true });
      at = hit.to;
    }
    pieces.push({ text: text.slice(at, to), mark: false });
    if (from > 0) pieces.unshift({ text: "… ", mark: false });
    if (to < text.length) pieces.push({ text: " …", mark: false });
    return pieces.filter((p) => p.text);
  }

  /** The stretch of a text that holds most different hits. */
  function excerpt(text, hits, longest) {
    let first = 0;
    let most = 0;
    for (const hit of hits) {
      const within = new Set(hits.filter((h) => h.from >= hit.from && h.to <= hit.from + longest - 40).map((h) => h.word)).size;
      if (within > most) {
        most = within;
        first = hit.from;
      }
    }
    let from = first <= 40 ? 0 : text.indexOf(" ", first - 40) + 1;
    if (from > first) from = first;
    let to = Math.min(text.length, from + longest);
    if (to < text.length) to = Math.max(text.lastIndexOf(" ", to), from + 1);
    return [from, to];
  }

  return { kata, indeks, wordsOf, said, root, english, assemble, search, marked, loaded: (name) => shards.has(name) };
})();
