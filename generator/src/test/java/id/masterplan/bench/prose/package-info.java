/** The bench of prose comparison: made-up revisions with known truth, real ones, measures, and other tools on the same inputs. */
package id.masterplan.bench.prose;
