/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.edit;

import java.util.List;

/** A change that adds runs. */
public interface AddingEdit extends ProjectEdit {

    /** The numbers of the runs that it added; empty before it has been made. May be called by any thread. */
    List<Integer> added();
}
