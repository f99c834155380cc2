/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.form;

import java.util.List;
import org.firn.protocol.ParameterSpec;

/**
 * A section of a form.
 *
 * @param title what stands above it
 * @param groups its groups, of which the first may have no title
 */
public record FormSection(String title, List<Group> groups) {

    /**
     * Fields that belong together.
     *
     * @param title what stands above them; empty for none
     * @param fields the parameters and inputs, in the order of the form
     */
    public record Group(String title, List<ParameterSpec> fields) {
        public Group {
            fields = List.copyOf(fields);
        }
    }

    public FormSection {
        groups = List.copyOf(groups);
    }
}
