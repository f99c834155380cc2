/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.micrographs;

import java.io.IOException;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.StepContext;
import org.firn.protocols.sets.common.Choice;
import org.firn.protocols.sets.common.KeyForm;
import org.firn.protocols.sets.common.Matches;
import org.firn.protocols.sets.common.OpenSet;
import org.firn.tables.keys.DuplicatePolicy;

/** Keeps the items whose micrograph is that of an item of another set. */
final class SameMicrograph {

    private SameMicrograph() {}

    /** Gives {@link Choice#KEPT} and {@link Choice#REJECTED}, for the input that decides. */
    static void choose(StepContext step, String deciding) throws IOException, ProtocolException {
        try (OpenSet items = Choice.open(step);
                OpenSet other = OpenSet.of(step.run(), deciding)) {
            Choice.give(
                    step,
                    items.view()
                            .rows(Matches.require(
                                            step,
                                            KeyForm.micrograph(items, other),
                                            items,
                                            other,
                                            DuplicatePolicy.all(),
                                            DuplicatePolicy.first())
                                    .intersection()));
        }
    }
}
