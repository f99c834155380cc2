/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.output;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.firn.engine.snapshot.OutputSnapshot;
import org.firn.engine.snapshot.RunSnapshot;
import org.firn.engine.snapshot.RunSnapshot.Phase;

/** Shows a bar for every active run at the bottom of a terminal; what has ended scrolls away above them. */
public final class ProgressBars implements RunListener {
    private static final String UP_AND_CLEAR = "\u001b[1A\u001b[2K";
    private static final int BAR = 30;

    private final PrintWriter out;
    private final int width;
    private int shown;

    /** @param width the number of characters in a line of the terminal */
    public ProgressBars(PrintWriter out, int width) {
        this.out = out;
        this.width = width;
    }

    @Override
    public void stateChanged(RunSnapshot run) {
        if (run.phase() == Phase.FINISHED
                || run.phase() == Phase.FAILED
                || !run.message().isEmpty()) {
            clear();
            out.println(PlainProgress.line(run));
        }
    }

    @Override
    public void progressed(RunSnapshot run) {
        // shown with the next update
    }

    @Override
    public void outputChanged(RunSnapshot run, OutputSnapshot output) {
        // told when the run has finished
    }

    @Override
    public void updated(List<RunSnapshot> runs) {
        clear();
        for (RunSnapshot run : runs) {
            if (run.phase() == Phase.EXECUTING) {
                out.println(bar(run, width));
                shown++;
            }
        }
        out.flush();
    }

    @Override
    public void ended(List<RunSnapshot> runs) {
        clear();
        out.flush();
    }

    private void clear() {
        out.print(UP_AND_CLEAR.repeat(shown));
        shown = 0;
    }

    /** One bar, never wider than the terminal, since a wrapped line could not be cleared. */
    static String bar(RunSnapshot run, int width) {
        long total = run.progress().total();
        double share = total > 0 ? Math.min(1, (double) run.progress().done() / total) : 0;
        int full = (int) (share * BAR);
        String bar = total > 0 ? "[" + "#".repeat(full) + ".".repeat(BAR - full) + "]" : "";
        String percent = total > 0 ? String.format(Locale.ROOT, " %3d %%", (int) (share * 100)) : run.state();
        String line = String.format(Locale.ROOT, "%-12s %s%s  %s", run.name(), bar, percent, run.progress());
        return line.length() < width ? line.stripTrailing() : line.substring(0, Math.max(1, width - 1));
    }
}
