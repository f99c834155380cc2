/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.expression;

import java.util.Arrays;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/** Three-valued logic, and the operations that ask about null. */
final class Logic {

    private Logic() {}

    static Operand not(Operand part) {
        Node.Truth node = part.truth();
        Node.Truth negated = (rows, out) -> {
            node.fill(rows, out);
            for (int i = 0; i < rows.count(); i++) {
                out[i] = (byte) (Node.TRUE - out[i]);
            }
        };
        return Operand.of(Kind.TRUTH, negated, null, "a condition", part);
    }

    static Operand all(List<Operand> parts) {
        return parts.size() == 1
                ? parts.get(0)
                : join(parts, true).with((ranges, values) -> parts.stream()
                        .allMatch(part -> part.groups().mayHold(ranges, values)));
    }

    static Operand any(List<Operand> parts) {
        return parts.size() == 1
                ? parts.get(0)
                : join(parts, false).with((ranges, values) -> parts.stream()
                        .anyMatch(part -> part.groups().mayHold(ranges, values)));
    }

    /** The least of the answers is "and", the greatest "or". */
    private static Operand join(List<Operand> parts, boolean isAnd) {
        Node.Truth[] nodes = parts.stream().map(Operand::truth).toArray(Node.Truth[]::new);
        Node.Truth joined = (rows, out) -> {
            nodes[0].fill(rows, out);
            byte[] next = rows.takeTruths();
            for (int n = 1; n < nodes.length && !isDecided(out, rows.count(), isAnd); n++) {
                nodes[n].fill(rows, next);
                for (int i = 0; i < rows.count(); i++) {
                    out[i] = (byte) (isAnd ? Math.min(out[i], next[i]) : Math.max(out[i], next[i]));
                }
            }
            rows.give(next);
        };
        return Operand.of(Kind.TRUTH, joined, null, "a condition", parts.toArray(Operand[]::new));
    }

    /** Whether the other parts cannot change anything in this batch. */
    private static boolean isDecided(byte[] answers, int count, boolean isAnd) {
        byte last = isAnd ? Node.FALSE : Node.TRUE;
        for (int i = 0; i < count; i++) {
            if (answers[i] != last) {
                return false;
            }
        }
        return true;
    }

    static Operand isNull(Operand part) {
        Node.Truth node = (rows, out) -> {
            boolean[] nulls = rows.takeNulls();
            nulls(part, rows, nulls);
            for (int i = 0; i < rows.count(); i++) {
                out[i] = nulls[i] ? Node.TRUE : Node.FALSE;
            }
            rows.give(nulls);
        };
        return Operand.of(Kind.TRUTH, node, null, "a condition", part);
    }

    private static void nulls(Operand part, Rows rows, boolean[] out) {
        switch (part.kind()) {
            case WHOLE -> {
                long[] values = rows.takeLongs();
                part.whole().fill(rows, values, out);
                rows.give(values);
            }
            case REAL -> {
                double[] values = rows.takeDoubles();
                part.real().fill(rows, values, out);
                rows.give(values);
            }
            case TEXT -> {
                String[] values = rows.takeTexts();
                part.text().fill(rows, values);
                for (int i = 0; i < rows.count(); i++) {
                    out[i] = values[i] == null;
                }
                rows.give(values);
            }
            case TRUTH -> {
                byte[] values = rows.takeTruths();
                part.truth().fill(rows, values);
                for (int i = 0; i < rows.count(); i++) {
                    out[i] = values[i] == Node.UNKNOWN;
                }
                rows.give(values);
            }
            case NULL -> Arrays.fill(out, 0, rows.count(), true);
        }
    }

    /**
     * Takes the second where the first says so, otherwise the third; both have one kind.
     *
     * @param choice null to take the second where it is not null
     */
    static Node choose(Node.@Nullable Truth choice, Kind kind, Operand yes, Operand no) {
        return switch (kind) {
            case TRUTH -> chooseTruths(choice, yes.truth(), no.truth());
            case WHOLE -> chooseWholes(choice, yes.whole(), no.whole());
            case TEXT -> chooseTexts(choice, yes.text(), no.text());
            default -> chooseReals(choice, yes.real(), no.real());
        };
    }

    /** Turns the null marks of the second into marks of where the third is taken. */
    private static void decide(Node.@Nullable Truth choice, Rows rows, boolean[] others) {
        if (choice != null) {
            byte[] answers = rows.takeTruths();
            choice.fill(rows, answers);
            for (int i = 0; i < rows.count(); i++) {
                others[i] = answers[i] != Node.TRUE;
            }
            rows.give(answers);
        }
    }

    private static Node.Truth chooseTruths(Node.@Nullable Truth choice, Node.Truth yes, Node.Truth no) {
        return (rows, out) -> {
            boolean[] others = rows.takeNulls();
            byte[] other = rows.takeTruths();
            yes.fill(rows, out);
            no.fill(rows, other);
            for (int i = 0; i < rows.count(); i++) {
                others[i] = out[i] == Node.UNKNOWN;
            }
            decide(choice, rows, others);
            for (int i = 0; i < rows.count(); i++) {
                out[i] = others[i] ? other[i] : out[i];
            }
            rows.give(other);
            rows.give(others);
        };
    }

    private static Node.Whole chooseWholes(Node.@Nullable Truth choice, Node.Whole yes, Node.Whole no) {
        return (rows, out, nulls) -> {
            boolean[] others = rows.takeNulls();
            boolean[] otherNulls = rows.takeNulls();
            long[] other = rows.takeLongs();
            yes.fill(rows, out, nulls);
            no.fill(rows, other, otherNulls);
            System.arraycopy(nulls, 0, others, 0, rows.count());
            decide(choice, rows, others);
            for (int i = 0; i < rows.count(); i++) {
                out[i] = others[i] ? other[i] : out[i];
                nulls[i] = others[i] ? otherNulls[i] : nulls[i];
            }
            rows.give(other);
            rows.give(otherNulls);
            rows.give(others);
        };
    }

    private static Node.Real chooseReals(Node.@Nullable Truth choice, Node.Real yes, Node.Real no) {
        return (rows, out, nulls) -> {
            boolean[] others = rows.takeNulls();
            boolean[] otherNulls = rows.takeNulls();
            double[] other = rows.takeDoubles();
            yes.fill(rows, out, nulls);
            no.fill(rows, other, otherNulls);
            System.arraycopy(nulls, 0, others, 0, rows.count());
            decide(choice, rows, others);
            for (int i = 0; i < rows.count(); i++) {
                out[i] = others[i] ? other[i] : out[i];
                nulls[i] = others[i] ? otherNulls[i] : nulls[i];
            }
            rows.give(other);
            rows.give(otherNulls);
            rows.give(others);
        };
    }

    private static Node.Text chooseTexts(Node.@Nullable Truth choice, Node.Text yes, Node.Text no) {
        return (rows, out) -> {
            boolean[] others = rows.takeNulls();
            String[] other = rows.takeTexts();
            yes.fill(rows, out);
            no.fill(rows, other);
            for (int i = 0; i < rows.count(); i++) {
                others[i] = out[i] == null;
            }
            decide(choice, rows, others);
            for (int i = 0; i < rows.count(); i++) {
                out[i] = others[i] ? other[i] : out[i];
            }
            rows.give(other);
            rows.give(others);
        };
    }
}
