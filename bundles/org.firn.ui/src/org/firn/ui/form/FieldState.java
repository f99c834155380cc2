/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.form;

import java.util.Optional;
import org.firn.protocol.Problem;

/**
 * What there is to say about one field at the moment.
 *
 * @param applies whether the conditions of the form hold for it
 * @param changed whether its value is another than the protocol's default
 * @param problem what is wrong with it
 * @param compared the value that the run has with which this one is compared; empty when it is the same
 */
public record FieldState(boolean applies, boolean changed, Optional<Problem> problem, Optional<String> compared) {
    /** A field of which nothing is known yet. */
    public static final FieldState UNKNOWN = new FieldState(true, false, Optional.empty(), Optional.empty());
}
