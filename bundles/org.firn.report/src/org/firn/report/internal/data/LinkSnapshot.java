/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.data;

import org.firn.protocol.workflow.WorkflowLink;

/**
 * What a run takes from another.
 *
 * @param input the name of the input
 * @param source the name of the run that makes it
 * @param output the name of the output
 * @param item one item of it; 0 for all
 */
public record LinkSnapshot(String input, String source, String output, long item) {

    /** The link as in a workflow file. */
    public WorkflowLink toWorkflowLink() {
        return new WorkflowLink(source, output, item);
    }
}
