/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * When a parameter applies, as data rather than code, so that a form, the command line and a description can all use
 * it.
 */
public sealed interface Condition {

    /** Whether it holds for the given values. */
    boolean test(ParameterValues values);

    /** The names of the parameters and inputs that it looks at. */
    Set<String> parameters();

    /** The parameter equals the value. */
    record Is(String parameter, Object value) implements Condition {
        @Override
        public boolean test(ParameterValues values) {
            Object actual = values.value(parameter).orElse(null);
            return actual instanceof Number number && value instanceof Number expected
                    ? number.doubleValue() == expected.doubleValue()
                    : Objects.equals(actual, value);
        }

        @Override
        public Set<String> parameters() {
            return Set.of(parameter);
        }

        @Override
        public String toString() {
            return parameter + " = " + value;
        }
    }

    /** The parameter or input is given. */
    record IsSet(String parameter) implements Condition {
        @Override
        public boolean test(ParameterValues values) {
            return values.isSet(parameter);
        }

        @Override
        public Set<String> parameters() {
            return Set.of(parameter);
        }

        @Override
        public String toString() {
            return parameter + " is set";
        }
    }

    /** The other condition does not hold. */
    record Not(Condition condition) implements Condition {
        @Override
        public boolean test(ParameterValues values) {
            return !condition.test(values);
        }

        @Override
        public Set<String> parameters() {
            return condition.parameters();
        }

        @Override
        public String toString() {
            return "not (" + condition + ")";
        }
    }

    /** Both hold. */
    record And(Condition first, Condition second) implements Condition {
        @Override
        public boolean test(ParameterValues values) {
            return first.test(values) && second.test(values);
        }

        @Override
        public Set<String> parameters() {
            Set<String> both = new HashSet<>(first.parameters());
            both.addAll(second.parameters());
            return both;
        }

        @Override
        public String toString() {
            return first + " and " + second;
        }
    }

    /** The parameter equals the value. */
    static Condition is(String parameter, Object value) {
        return new Is(parameter, value);
    }

    /** The parameter or input is given. */
    static Condition isSet(String parameter) {
        return new IsSet(parameter);
    }

    /** This does not hold. */
    default Condition negate() {
        return new Not(this);
    }

    /** Both hold. */
    default Condition and(Condition other) {
        return new And(this, other);
    }
}
