/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.firn.protocol.ParameterSpec;

/** Values of parameters as people type them. */
public final class ValueText {
    private ValueText() {}

    /** The text of a value: 300 rather than 300.0. */
    public static String of(Object value) {
        if (value instanceof Double || value instanceof Float || value instanceof BigDecimal) {
            BigDecimal number = new BigDecimal(value.toString()).stripTrailingZeros();
            return Math.abs(number.scale()) < 8 || number.signum() == 0 ? number.toPlainString() : value.toString();
        }
        return value instanceof List<?> list
                ? list.stream().map(ValueText::of).collect(Collectors.joining(","))
                : String.valueOf(value);
    }

    /** The text of a parameter's default; empty for none. */
    public static String ofDefault(ParameterSpec spec) {
        return spec.defaultValue().map(ValueText::of).orElse("");
    }
}
