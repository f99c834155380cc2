/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.sets.common;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EClass;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Condition;
import org.firn.protocol.Configuration;
import org.firn.protocol.DataHeader;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterSpec.Choice;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.Problem;
import org.firn.protocol.ProtocolException;
import org.firn.tables.keys.RowKey;

/** The fields of a form that say which items of two sets are the same, and the key that they come to. */
public final class KeyForm {
    /** What makes items the same. */
    public static final String KEY = "key";

    /** The key of items that come from one another. */
    public static final String ID = "id";

    /** The key of items of the same micrograph. */
    public static final String MICROGRAPH = "micrograph";

    /** The key of items at the same place. */
    public static final String POSITION = "position";

    /** The key of items with equal values. */
    public static final String COLUMNS = "columns";

    private static final String KEY_COLUMNS = "keyColumns";
    private static final String OTHER_COLUMNS = "otherKeyColumns";
    private static final String TOLERANCE = "tolerance";

    /** Sets whose items share ids: an item keeps its id from a movie to a CTF, and from a coordinate to a particle. */
    private static final List<List<EClass>> FAMILIES = List.of(
            List.of(DataPackage.Literals.MOVIE_SET, DataPackage.Literals.MICROGRAPH_SET, DataPackage.Literals.CTF_SET),
            List.of(DataPackage.Literals.COORDINATE_SET, DataPackage.Literals.PARTICLE_SET),
            List.of(DataPackage.Literals.CLASS_SET2_D, DataPackage.Literals.AVERAGE_SET));

    private KeyForm() {}

    /** The fields. */
    public static ParameterSpec[] parameters() {
        return new ParameterSpec[] {
            ParameterSpec.choice(
                            KEY,
                            new Choice(ID, "The same id"),
                            new Choice(POSITION, "The same place in the same micrograph"),
                            new Choice(MICROGRAPH, "The same micrograph"),
                            new Choice(COLUMNS, "Equal values of columns"))
                    .label("Items are the same by")
                    .help("Items keep their ids through a project, so ids are right for sets that come from one "
                            + "another. Sets from elsewhere are matched by micrograph name and place, or by columns."),
            ParameterSpec.number(TOLERANCE)
                    .label("Largest distance")
                    .unit("px")
                    .atLeast(0)
                    .defaultValue(10.0)
                    .when(Condition.is(KEY, POSITION))
                    .help("How far apart two positions may be, in pixels of the micrograph. Each item is matched with "
                            + "one other at most."),
            ParameterSpec.string(KEY_COLUMNS)
                    .label("Columns")
                    .when(Condition.is(KEY, COLUMNS))
                    .help("One or several columns of text or whole numbers, with commas in between, for example "
                            + "micrograph.name, opticsGroup. Items with equal values in all of them are the same."),
            ParameterSpec.string(OTHER_COLUMNS)
                    .label("Columns of the other set")
                    .optional()
                    .when(Condition.is(KEY, COLUMNS))
                    .help("What the other set calls these columns, in the same order, if it calls them otherwise.")
        };
    }

    /** Reports that the ids of two sets are numbers of different things. */
    public static void check(Configuration configuration, String left, String right) {
        if (!configuration.parameters().text(KEY).equals(ID)) {
            return;
        }
        int one = configuration.input(left).map(KeyForm::family).orElse(-1);
        int other = configuration.input(right).map(KeyForm::family).orElse(-1);
        if (one >= 0 && other >= 0 && one != other) {
            configuration.problem(Problem.error(
                    KEY,
                    "is the id, but the ids of a "
                            + configuration.input(left).orElseThrow().type().getName() + " and of a "
                            + configuration.input(right).orElseThrow().type().getName()
                            + " are those of different things",
                    "Match them by " + MICROGRAPH + " or by " + COLUMNS + "."));
        }
    }

    private static int family(DataHeader header) {
        return IntStream.range(0, FAMILIES.size())
                .filter(family -> FAMILIES.get(family).stream().anyMatch(header::isA))
                .findFirst()
                .orElse(-1);
    }

    /** The key for the items of two sets. */
    public static RowKey key(ParameterValues values, OpenSet left, OpenSet right) throws ProtocolException {
        return switch (values.text(KEY)) {
            case MICROGRAPH -> micrograph(left, right);
            case POSITION -> position(values, left, right);
            case COLUMNS -> columns(values, left, right);
            default -> RowKey.id();
        };
    }

    /** The key for items of the same micrograph, which is known by its name. */
    public static RowKey micrograph(OpenSet left, OpenSet right) throws ProtocolException {
        return RowKey.columns(micrographName(left)).onRight(micrographName(right));
    }

    private static String micrographName(OpenSet set) throws ProtocolException {
        return first(set, "names of micrographs", "micrograph.name", "name");
    }

    private static String first(OpenSet set, String meaning, String... names) throws ProtocolException {
        return Arrays.stream(names)
                .filter(set.schema()::has)
                .findFirst()
                .orElseThrow(() -> new ProtocolException(
                        set.input(),
                        "is " + set.header().name() + ", which has no column for " + meaning + " ("
                                + String.join(" or ", names) + ")",
                        "Link a set that has it, or say otherwise which items are the same."));
    }

    private static RowKey position(ParameterValues values, OpenSet left, OpenSet right) throws ProtocolException {
        String meaning = "the place in the micrograph";
        return RowKey.position(
                        List.of(micrographName(left)),
                        first(left, meaning, "coordinate.x", "x"),
                        first(left, meaning, "coordinate.y", "y"),
                        values.number(TOLERANCE),
                        "")
                .onRight(
                        micrographName(right),
                        first(right, meaning, "coordinate.x", "x"),
                        first(right, meaning, "coordinate.y", "y"));
    }

    private static RowKey columns(ParameterValues values, OpenSet left, OpenSet right) throws ProtocolException {
        List<String> names = left.columns(KEY_COLUMNS, values.text(KEY_COLUMNS));
        String others = values.value(OTHER_COLUMNS).map(String::valueOf).orElse("");
        List<String> renamed = others.isBlank()
                ? right.columns(KEY_COLUMNS, values.text(KEY_COLUMNS))
                : right.columns(OTHER_COLUMNS, others);
        List<String> wanted = new ArrayList<>(names);
        return OpenSet.ask(
                others.isBlank() ? KEY_COLUMNS : OTHER_COLUMNS,
                () -> RowKey.columns(wanted.toArray(String[]::new)).onRight(renamed.toArray(String[]::new)),
                "Name as many columns of one set as of the other.");
    }
}
