/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.jface.util;

/**
 * What JFace had under this name until 3.3, and GEF 3.2 still calls; JFace of today has it in {@code
 * org.eclipse.core.runtime.Assert}.
 */
public final class Assert {
    private Assert() {}

    /** @throws IllegalArgumentException if the expression is false */
    public static boolean isLegal(boolean expression) {
        return org.eclipse.core.runtime.Assert.isLegal(expression);
    }

    /** @throws IllegalArgumentException if the expression is false */
    public static boolean isLegal(boolean expression, String message) {
        return org.eclipse.core.runtime.Assert.isLegal(expression, message);
    }

    /** @throws RuntimeException if the object is null */
    public static void isNotNull(Object object) {
        org.eclipse.core.runtime.Assert.isNotNull(object);
    }

    /** @throws RuntimeException if the object is null */
    public static void isNotNull(Object object, String message) {
        org.eclipse.core.runtime.Assert.isNotNull(object, message);
    }

    /** @throws RuntimeException if the expression is false */
    public static boolean isTrue(boolean expression) {
        return org.eclipse.core.runtime.Assert.isTrue(expression);
    }

    /** @throws RuntimeException if the expression is false */
    public static boolean isTrue(boolean expression, String message) {
        return org.eclipse.core.runtime.Assert.isTrue(expression, message);
    }
}
