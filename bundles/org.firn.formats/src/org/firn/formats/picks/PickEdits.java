/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.picks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What was changed by hand about the positions of particles: positions added to micrographs, and positions removed.
 *
 * <p>As text it has one line for each micrograph with additions, and one for all removals; blank lines and what follows
 * a {@code #} are ignored, and a word may stand on several lines:
 *
 * <pre>
 * add 12 1024.5,88.25 33,40      # micrograph 12: two positions x,y in px of the micrograph
 * remove 12000034 13000001       # ids of positions of the edited set
 * </pre>
 *
 * <p>Positions are those of a pixel's centre, x fastest, the first pixel at 0,0. A position that was moved by hand is
 * one removed and one added, since an id names a place. The text gives every number exactly. Immutable.
 *
 * @param added the positions by id of their micrograph, in the order in which they were added
 * @param removed ids of positions
 */
public record PickEdits(SortedMap<Long, List<Point>> added, SortedSet<Long> removed) {

    /** Nothing changed. */
    public static final PickEdits NONE = new PickEdits(Map.of(), Set.of());

    /**
     * A position.
     *
     * @param x in px of the micrograph
     * @param y in px of the micrograph
     */
    public record Point(double x, double y) {

        private String text() {
            return number(x) + "," + number(y);
        }

        private static String number(double value) {
            return value == Math.rint(value) && Math.abs(value) < 1e9
                    ? Long.toString((long) value)
                    : Double.toString(value);
        }
    }

    /** Copies the collections; micrographs without a position are left out. */
    public PickEdits {
        SortedMap<Long, List<Point>> copy = new TreeMap<>();
        added.forEach((micrograph, points) -> {
            if (!points.isEmpty()) {
                copy.put(micrograph, List.copyOf(points));
            }
        });
        added = Collections.unmodifiableSortedMap(copy);
        removed = Collections.unmodifiableSortedSet(new TreeSet<>(removed));
    }

    /** The same from collections in any order. */
    public PickEdits(Map<Long, List<Point>> added, Set<Long> removed) {
        this(new TreeMap<>(added), new TreeSet<>(removed));
    }

    /** Whether nothing was changed. */
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty();
    }

    /** How many positions were added, to all micrographs together. */
    public int addedCount() {
        return added.values().stream().mapToInt(List::size).sum();
    }

    /** The text form; {@link #parse} gives equal edits. Empty when nothing was changed. */
    public String text() {
        StringBuilder text = new StringBuilder();
        added.forEach((micrograph, points) -> {
            text.append("add ").append(micrograph);
            points.forEach(point -> text.append(' ').append(point.text()));
            text.append('\n');
        });
        if (!removed.isEmpty()) {
            text.append("remove");
            removed.forEach(id -> text.append(' ').append(id));
            text.append('\n');
        }
        return text.toString();
    }

    /**
     * Reads the text form.
     *
     * @param text as {@link #text()} writes it, or a person
     * @return what it says
     * @throws IllegalArgumentException naming the line and the word that is not understood
     */
    public static PickEdits parse(String text) {
        Map<Long, List<Point>> added = new TreeMap<>();
        Set<Long> removed = new TreeSet<>();
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].replaceFirst("#.*", "").strip();
            if (!line.isEmpty()) {
                parseLine(i + 1, line.split("\\s+"), added, removed);
            }
        }
        return new PickEdits(added, removed);
    }

    private static void parseLine(int line, String[] words, Map<Long, List<Point>> added, Set<Long> removed) {
        switch (words[0].toLowerCase(Locale.ROOT)) {
            case "add" -> {
                if (words.length < 2) {
                    throw refused(line, "has no micrograph after 'add'");
                }
                List<Point> points = added.computeIfAbsent(whole(line, words[1]), any -> new ArrayList<>());
                for (int i = 2; i < words.length; i++) {
                    points.add(point(line, words[i]));
                }
            }
            case "remove" -> {
                for (int i = 1; i < words.length; i++) {
                    removed.add(whole(line, words[i]));
                }
            }
            default -> throw refused(line, "begins with '" + words[0] + "' instead of 'add' or 'remove'");
        }
    }

    private static long whole(int line, String word) {
        try {
            return Long.parseLong(word);
        } catch (NumberFormatException e) {
            throw refused(line, "has '" + word + "' where a whole number was expected");
        }
    }

    private static Point point(int line, String word) {
        String[] parts = word.split(",", -1);
        if (parts.length == 2) {
            try {
                Point point = new Point(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
                if (Double.isFinite(point.x) && Double.isFinite(point.y)) {
                    return point;
                }
            } catch (NumberFormatException e) {
                throw notAPoint(line, word);
            }
        }
        throw notAPoint(line, word);
    }

    private static IllegalArgumentException notAPoint(int line, String word) {
        return refused(line, "has '" + word + "' where a position such as 1024.5,88 was expected");
    }

    private static IllegalArgumentException refused(int line, String what) {
        return new IllegalArgumentException("line " + line + " " + what);
    }
}
