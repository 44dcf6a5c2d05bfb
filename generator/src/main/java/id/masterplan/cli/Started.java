package id.masterplan.cli;

import id.masterplan.Begun;
import id.masterplan.problem.Checked;

/** Tells what a command has begun, and what comes next. */
final class Started {
    private Started() {}

    static int tell(Common common, Checked<Begun> begun, String next, Object... arguments) {
        begun.value().ifPresent(b -> {
            b.files().forEach(common::print);
            common.tell(common.say(next, arguments));
        });
        return common.report(begun.problems());
    }
}
