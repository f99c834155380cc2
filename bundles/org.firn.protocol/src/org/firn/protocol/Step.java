/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol;

/** A step of a plan, for naming it as one that another step follows. */
public interface Step {

    /** The name given in the plan. */
    String name();
}
