/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol;

import java.util.Optional;

/** A check of one parameter's value beyond its type and range. Stateless. */
@FunctionalInterface
public interface Validator {

    /**
     * Checks a value.
     *
     * @param value the parameter's value, of its declared type
     * @param values all the values, for checks across parameters
     * @return what is wrong, to be read after the parameter's name, for example {@code is odd; the box size must be
     *     even};
     *     empty when it is right
     */
    Optional<String> check(Object value, ParameterValues values);
}
