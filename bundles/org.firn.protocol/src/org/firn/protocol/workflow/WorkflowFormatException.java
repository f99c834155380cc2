/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol.workflow;

import java.util.List;
import org.firn.protocol.Problem;
import org.firn.protocol.ProtocolException;

/** Tells that a workflow file cannot be read; its problems say line, column and JSON path. */
public final class WorkflowFormatException extends ProtocolException {
    private static final long serialVersionUID = 1L;

    WorkflowFormatException(List<Problem> problems) {
        super(problems);
    }
}
