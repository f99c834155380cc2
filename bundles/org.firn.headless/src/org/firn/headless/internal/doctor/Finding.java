/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.doctor;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What one check found.
 *
 * @param level how bad it is
 * @param subject what was looked at
 * @param detail what was found
 * @param cure what helps; empty when nothing is wrong
 */
public record Finding(Level level, String subject, String detail, String cure) {

    /** How bad a finding is. */
    public enum Level {
        /** As it should be. */
        OK,
        /** Something may go wrong. */
        WARNING,
        /** Something does not work. */
        ERROR
    }

    static Finding ok(String subject, String detail) {
        return new Finding(Level.OK, subject, detail, "");
    }

    static Finding warning(String subject, String detail, String cure) {
        return new Finding(Level.WARNING, subject, detail, cure);
    }

    static Finding error(String subject, String detail, String cure) {
        return new Finding(Level.ERROR, subject, detail, cure);
    }

    /** For people. */
    public String text() {
        String mark =
                switch (level) {
                    case OK -> "ok     ";
                    case WARNING -> "warning";
                    case ERROR -> "ERROR  ";
                };
        return mark + "  " + subject + ": " + detail + (cure.isEmpty() ? "" : "\n         " + cure);
    }

    /** For scripts. */
    public Map<String, Object> json() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("level", level.name().toLowerCase(Locale.ROOT));
        map.put("subject", subject);
        map.put("detail", detail);
        map.put("cure", cure);
        return map;
    }
}
