/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.common;

import java.util.ArrayList;
import java.util.List;
import org.firn.protocol.Condition;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterSpec.Choice;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.ProtocolException;
import org.firn.tables.keys.DuplicatePolicy;

/** The fields of a form that say what happens to several items with the same key in one set. */
public final class DuplicatesForm {
    /** What happens to duplicates. */
    public static final String DUPLICATES = "duplicates";

    /** Nothing happens. */
    public static final String ALL = "all";

    /** The run fails. */
    public static final String FAIL = "fail";

    private static final String FIRST = "first";
    private static final String LAST = "last";
    private static final String GREATEST = "greatest";
    private static final String LEAST = "least";
    private static final String BEST = "bestColumn";

    private DuplicatesForm() {}

    /** The fields, when one item of several has to be chosen; the default is that the run fails. */
    public static ParameterSpec[] choosing(String label, String help) {
        return fields(label, help, List.of(new Choice(FAIL, "None: the run fails")));
    }

    /** The fields, when all items may stay, which is the default. */
    public static ParameterSpec[] keeping(String label, String help) {
        return fields(label, help, List.of(new Choice(ALL, "All"), new Choice(FAIL, "None: the run fails")));
    }

    private static ParameterSpec[] fields(String label, String help, List<Choice> before) {
        List<Choice> choices = new ArrayList<>(before);
        choices.add(new Choice(FIRST, "The first"));
        choices.add(new Choice(LAST, "The last"));
        choices.add(new Choice(GREATEST, "The one with the greatest value"));
        choices.add(new Choice(LEAST, "The one with the least value"));
        Condition byValue = Condition.is(DUPLICATES, GREATEST)
                .negate()
                .and(Condition.is(DUPLICATES, LEAST).negate())
                .negate();
        return new ParameterSpec[] {
            ParameterSpec.choice(DUPLICATES, choices.toArray(Choice[]::new))
                    .label(label)
                    .help(help),
            ParameterSpec.string(BEST)
                    .label("Value to compare")
                    .when(byValue)
                    .help("A column of numbers. Items without a value are never chosen when another one has a value; "
                            + "of equals, the first is.")
        };
    }

    /** Whether duplicates make the run fail. */
    public static boolean isFailing(ParameterValues values) {
        return values.text(DUPLICATES).equals(FAIL);
    }

    /** The policy for a set. */
    public static DuplicatePolicy policy(ParameterValues values, OpenSet set) throws ProtocolException {
        if (values.isSet(BEST)) {
            set.column(BEST, values.text(BEST));
        }
        return policy(values);
    }

    /** The policy, whether or not the column that it looks at exists. */
    public static DuplicatePolicy policy(ParameterValues values) {
        return switch (values.text(DUPLICATES)) {
            case ALL -> DuplicatePolicy.all();
            case FIRST -> DuplicatePolicy.first();
            case LAST -> DuplicatePolicy.last();
            case GREATEST -> DuplicatePolicy.greatest(values.text(BEST));
            case LEAST -> DuplicatePolicy.least(values.text(BEST));
            default -> DuplicatePolicy.fail();
        };
    }
}
