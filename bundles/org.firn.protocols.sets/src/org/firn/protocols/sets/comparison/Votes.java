/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.comparison;

import org.firn.protocol.Configuration;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.Problem;

/** How many of several sets must say the same. */
public final class Votes {
    private static final String VOTES = "votes";
    private static final int ALL = -1;

    private Votes() {}

    /**
     * The form field.
     *
     * @param help what a vote is for
     */
    public static ParameterSpec parameter(String help) {
        return ParameterSpec.integer(VOTES)
                .label("Votes needed")
                .range(ALL, 1000)
                .defaultValue(ALL)
                .help(help);
    }

    /**
     * Reports what cannot be, as more votes than sets.
     *
     * @param sets how many are linked; 0 when not known yet
     */
    public static void check(Configuration configuration, int sets) {
        long votes = configuration.parameters().integer(VOTES);
        if (votes == 0) {
            configuration.problem(Problem.error(
                    VOTES, "is 0, which keeps what nobody found", "Ask for 1 vote or more, or -1 for all."));
        } else if (votes > sets && sets > 0) {
            configuration.problem(Problem.error(
                    VOTES,
                    "is " + votes + ", but there are only " + sets + " sets",
                    "Ask for fewer votes (-1 for all), or link more sets."));
        }
    }

    /**
     * Tells how many are needed.
     *
     * @param sets how many there are
     * @return from 1
     */
    public static int needed(ParameterValues values, int sets) {
        return values.count(VOTES) < 0 ? sets : values.count(VOTES);
    }
}
