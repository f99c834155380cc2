/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.snapshot;

import org.firn.model.workflow.Link;

/**
 * A link to an output of another run, as it was at one moment.
 *
 * @param input the name of the input that it feeds
 * @param source the number of the run that makes the output; 0 when that run has been deleted
 * @param output the name of the output
 * @param itemId the id of one item of the output; 0 for the whole output
 */
public record LinkSnapshot(String input, int source, String output, long itemId) {

    static LinkSnapshot of(Link link) {
        int source = link.getSource() == null ? 0 : link.getSource().getNumber();
        return new LinkSnapshot(link.getInput(), source, link.getOutput(), link.getItemId());
    }
}
