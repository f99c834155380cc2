/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.form;

import java.util.Locale;
import org.firn.engine.snapshot.LinkSnapshot;
import org.firn.protocol.DataHeader;

/**
 * An output of the project that can be linked to an input.
 *
 * @param run the number of the run that makes it
 * @param runLabel what the user calls that run
 * @param header what is known about it; of a run that has not finished, what it will be
 * @param made whether it is there already
 */
public record InputCandidate(int run, String runLabel, DataHeader header, boolean made) {

    /** The link that leads to it. */
    public LinkSnapshot link(String input) {
        return new LinkSnapshot(input, run, header.name(), 0);
    }

    /** For people: {@code align.micrographs (24)}. */
    public String text() {
        String name = runLabel + "." + header.name();
        if (!made) {
            return name + " (not made yet)";
        }
        return header.size().isPresent()
                ? name
                        + String.format(
                                Locale.ROOT, " (%,d)", (long) header.size().getAsDouble())
                : name;
    }
}
