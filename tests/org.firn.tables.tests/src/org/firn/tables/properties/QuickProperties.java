/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.properties;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class QuickProperties {
    @Property(tries = 20)
    boolean sums(@ForAll int a, @ForAll int b) {
        return a + b == b + a;
    }
}
