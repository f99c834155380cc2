/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.expression;

/** The least and greatest values of the number columns in one group of rows; nulls and NaN do not count. */
public interface GroupRanges {

    /**
     * Tells a lower bound.
     *
     * @param column its name
     * @return no greater than any value; NaN when there are no values
     */
    double least(String column);

    /**
     * Tells an upper bound.
     *
     * @param column its name
     * @return no less than any value; NaN when there are no values
     */
    double greatest(String column);
}
