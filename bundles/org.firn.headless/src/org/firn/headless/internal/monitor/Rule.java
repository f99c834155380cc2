/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.monitor;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.firn.headless.UsageException;

/**
 * What is warned of: the median of the last items is beyond a limit.
 *
 * @param output RUN.OUTPUT
 * @param column a column of numbers of it
 * @param above whether more than the limit is warned of, or less
 * @param limit in the unit of the column
 */
public record Rule(String output, String column, boolean above, double limit) {
    private static final Pattern FORM =
            Pattern.compile("\\s*([\\w-]+\\.[\\w-]+)\\.([\\w.]+)\\s*([<>])\\s*([-+0-9.eE]+)\\s*");

    /**
     * Reads {@code RUN.OUTPUT.COLUMN > NUMBER}, or with {@code <}.
     *
     * @throws UsageException if it is not of this form
     */
    public static Rule parse(String text) throws UsageException {
        Matcher matcher = FORM.matcher(text);
        try {
            if (matcher.matches()) {
                double limit = Double.parseDouble(matcher.group(4));
                return new Rule(
                        matcher.group(1), matcher.group(2), matcher.group(3).equals(">"), limit);
            }
        } catch (NumberFormatException e) {
            throw wrong(text);
        }
        throw wrong(text);
    }

    private static UsageException wrong(String text) {
        return new UsageException("--warn is '" + text + "'. Write RUN.OUTPUT.COLUMN > NUMBER, or with <, for example "
                + "'ctf.ctfs.resolution > 6'.");
    }

    /** The run whose output is looked at. */
    public String run() {
        return output.substring(0, output.indexOf('.'));
    }

    /** The warning; empty when there is none. */
    Optional<String> warning(Trend trend) {
        boolean broken = above ? trend.recent() > limit : trend.recent() < limit;
        return broken
                ? Optional.of("%s: the median of the last items is %s %s, %s than %s"
                        .formatted(
                                trend.address(),
                                Trend.shown(trend.recent()),
                                trend.unit(),
                                above ? "more" : "less",
                                limit))
                : Optional.empty();
    }
}
