/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.engine.internal.runner;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.protocol.Step;

/** A step or a stage of a plan, as it was declared. */
sealed interface Planned extends Step permits PlannedStep, PlannedStage {

    /** What comes before it. */
    List<Planned> after();

    /** The parameters it depends on; null for all of them. */
    @Nullable
    List<String> uses();

    /** The inputs it depends on; null for all of them. */
    @Nullable
    List<String> usesInputs();

    /** Values it depends on besides. */
    List<Object> arguments();
}
