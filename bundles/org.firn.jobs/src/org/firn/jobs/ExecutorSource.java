/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jobs;

import java.util.List;

/**
 * Tells of executors that are described elsewhere, as in a file of the user. Contributed through the extension point
 * {@code org.firn.jobs.executors}. Thread-safe.
 */
public interface ExecutorSource {

    /**
     * The executors that are described now. What is wrong with a description is for those who ask after it: it is left
     * out here.
     */
    List<ExecutorDescriptor> executors();
}
