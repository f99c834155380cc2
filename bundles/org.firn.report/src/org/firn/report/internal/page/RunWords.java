/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.page;

import java.util.List;
import java.util.Optional;
import org.firn.protocol.Citation;
import org.firn.protocol.Protocol;
import org.firn.report.internal.data.ProjectData;
import org.firn.report.internal.data.ReportedRun;
import org.firn.report.internal.data.RunSnapshot;

/**
 * What the protocol of a run says about it.
 *
 * @param summary a few lines with numbers
 * @param methods sentences for a paper; empty when there are none
 * @param citations publications to cite
 */
record RunWords(List<String> summary, String methods, List<Citation> citations) {
    private static final RunWords NONE = new RunWords(List.of(), "", List.of());

    /** Asks the protocol; only that of a run that ended well has something to say. */
    static RunWords of(ProjectData data, RunSnapshot run) {
        Optional<Protocol> protocol = data.protocolOf(run);
        if (protocol.isEmpty() || run.outputs().isEmpty()) {
            return NONE;
        }
        try {
            ReportedRun report = new ReportedRun(data, run, protocol.get());
            return new RunWords(
                    protocol.get().summary(report),
                    protocol.get().methods(report),
                    protocol.get().citations());
        } catch (RuntimeException e) {
            // The code of a plug-in: its fault must not keep the rest of the page from being written.
            return new RunWords(
                    List.of("The protocol cannot say more about this run: " + e.getMessage()), "", List.of());
        }
    }
}
