/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.keys;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.TableSchema;

/**
 * Says what makes two rows the same item. Immutable.
 * <ul>
 * <li>Equal values of one or several columns: text or whole numbers. A row in which one of them is null has no key and
 * is the same as no other row, as in SQL. Real numbers are no such key, since rounding would decide; they can be a
 * position.</li>
 * <li>A position: equal values of some columns (such as the micrograph), and two coordinates closer than a tolerance.
 * A row with a null, NaN or infinite coordinate has no key.</li>
 * </ul>
 */
public final class RowKey {

    private final List<String> left;
    private final List<String> right;
    private final @Nullable Position position;

    /**
     * Where an item is.
     *
     * @param leftX the first coordinate in the left table
     * @param leftY the second
     * @param rightX the first coordinate in the right table
     * @param rightY the second
     * @param tolerance the greatest distance of two rows that are the same item, 0 or more
     * @param unit of the tolerance, such as {@code Å} or {@code px}; empty for that of the left coordinates
     */
    public record Position(String leftX, String leftY, String rightX, String rightY, double tolerance, String unit) {

        /** Checks the tolerance. */
        public Position {
            if (!(tolerance >= 0) || Double.isInfinite(tolerance)) {
                throw new IllegalArgumentException(
                        "The tolerance of a position must be a distance of 0 or more, not " + tolerance);
            }
        }
    }

    private RowKey(List<String> left, List<String> right, @Nullable Position position) {
        this.left = List.copyOf(left);
        this.right = List.copyOf(right);
        this.position = position;
    }

    /**
     * The same id: rows of tables that come from one another.
     *
     * @return the key
     */
    public static RowKey id() {
        return columns(TableSchema.ID.name());
    }

    /**
     * Equal values of columns.
     *
     * @param names one or several columns of text or whole numbers
     * @return the key
     * @throws IllegalArgumentException there are no names
     */
    public static RowKey columns(String... names) {
        if (names.length == 0) {
            throw new IllegalArgumentException("A key needs a column; name one, such as 'id'");
        }
        return new RowKey(List.of(names), List.of(names), null);
    }

    /**
     * A place within a tolerance, and equal values of columns.
     *
     * @param names such as the micrograph's name; may be none
     * @param x the column of the first coordinate
     * @param y the column of the second coordinate
     * @param tolerance the greatest distance, 0 or more
     * @param unit of the tolerance, such as {@code Å} or {@code px}; empty for that of the columns
     * @return the key
     * @throws IllegalArgumentException the tolerance is no distance
     */
    public static RowKey position(List<String> names, String x, String y, double tolerance, String unit) {
        return new RowKey(names, names, new Position(x, y, x, y, tolerance, unit));
    }

    /**
     * The same key where the right table calls its columns otherwise.
     *
     * @param names for each of {@link #left()} the name in the right table; for a position then also x and y
     * @return the key
     * @throws IllegalArgumentException there are more or fewer names
     */
    public RowKey onRight(String... names) {
        Position place = position;
        int wanted = left.size() + (place == null ? 0 : 2);
        if (names.length != wanted) {
            throw new IllegalArgumentException("The key has " + wanted + " columns, but " + names.length
                    + " names of the right table: " + String.join(", ", names));
        }
        List<String> all = List.of(names);
        Position moved = place == null
                ? null
                : new Position(
                        place.leftX(),
                        place.leftY(),
                        all.get(left.size()),
                        all.get(left.size() + 1),
                        place.tolerance(),
                        place.unit());
        return new RowKey(left, all.subList(0, left.size()), moved);
    }

    /**
     * Tells the columns whose values must be equal.
     *
     * @return names in the left table; none for a mere position
     */
    public List<String> left() {
        return left;
    }

    /**
     * Tells what the right table calls these columns.
     *
     * @return as many names as {@link #left()}
     */
    public List<String> right() {
        return right;
    }

    /**
     * Tells where the item is.
     *
     * @return null when the place does not matter
     */
    public @Nullable Position position() {
        return position;
    }

    @Override
    public String toString() {
        String names = String.join(" + ", left);
        Position place = position;
        if (place == null) {
            return names;
        }
        return (names.isEmpty() ? "" : names + " + ") + "position (" + place.leftX() + ", " + place.leftY()
                + ") within " + place.tolerance() + (place.unit().isEmpty() ? "" : " " + place.unit());
    }
}
