/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.job;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The arguments of a program of RELION, in the order given. A builder; not thread-safe. */
public final class RelionCommand {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private final String program;
    private final List<String> arguments = new ArrayList<>();

    private RelionCommand(String program) {
        this.program = program;
    }

    /** @param program such as {@code relion_refine}, without {@code _mpi} */
    public static RelionCommand of(String program) {
        return new RelionCommand(program);
    }

    /** The name of the program. */
    public String program() {
        return program;
    }

    /** An option with a value; numbers are written plainly, 30 and not 30.0. */
    public RelionCommand option(String name, Object value) {
        arguments.add(name);
        arguments.add(value instanceof Number number ? plain(number) : String.valueOf(value));
        return this;
    }

    /** An option with a value, if it applies. */
    public RelionCommand option(boolean applies, String name, Object value) {
        return applies ? option(name, value) : this;
    }

    /** An option without a value, if it applies. */
    public RelionCommand flag(boolean applies, String name) {
        if (applies) {
            arguments.add(name);
        }
        return this;
    }

    /** An option without a value. */
    public RelionCommand flag(String name) {
        return flag(true, name);
    }

    /** What the user adds: words, of which one with blanks stands in double quotes. */
    public RelionCommand words(String text) {
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            arguments.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
        }
        return this;
    }

    /** The arguments without the program. */
    public List<String> arguments() {
        return List.copyOf(arguments);
    }

    static String plain(Number number) {
        double value = number.doubleValue();
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        return new BigDecimal(Double.toString(value)).toPlainString();
    }
}
