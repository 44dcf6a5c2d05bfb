/**
 * Charts as SVG, made while the site is built. They hold no colours and no sizes of letters: the page's style sheet gives
 * them, so that they follow its theme and print well. Places across are percentages and places down are pixels, so that a
 * chart fills a phone and a desk alike and its words stay as large as the page's. Every chart has a title and a description,
 * and stands beside a table with the same numbers.
 */
@NullMarked
package id.masterplan.chart;

import org.jspecify.annotations.NullMarked;
