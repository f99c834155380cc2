/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.eman;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.firn.exchange.mapping.FieldMapping;
import org.firn.exchange.mapping.ForeignTable;
import org.firn.exchange.mapping.ItemRows;
import org.firn.exchange.mapping.ListSource;
import org.firn.exchange.mapping.OneMicrograph;
import org.firn.exchange.mapping.PlainFile;
import org.firn.formats.FormatException;
import org.firn.formats.geometry.CoordinateFrame;
import org.firn.protocol.exchange.Exchange;
import org.firn.protocol.exchange.ItemKind;
import org.firn.protocol.exchange.MetadataFormat;
import org.firn.tables.exchange.RowSelection;
import org.firn.tables.exchange.TableSource;

/**
 * Boxes of EMAN1 ({@code .box}: first pixel, width and height) and plain centres ({@code .coord}: x and y) of one
 * micrograph, a line each. The settings {@code binning}, {@code flipY} (with {@code micrographHeight}) and, for
 * writing boxes, {@code boxSize} say what the files do not.
 */
public final class BoxFormat implements MetadataFormat {

    private static final String BOX = ".box";

    @Override
    public boolean recognises(Path file, byte[] start) {
        String text = new String(start, StandardCharsets.ISO_8859_1);
        return text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .findFirst()
                .map(line -> line.strip().matches("-?[0-9.eE+]+([\\s,]+-?[0-9.eE+]+)+"))
                .orElse(true);
    }

    @Override
    public TableSource read(Path file, Exchange exchange) throws IOException {
        boolean boxes = file.toString().endsWith(BOX);
        CoordinateFrame frame = frame(exchange);
        ListSource source = new ListSource(file, "box.");
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            long number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                if (!line.isBlank() && !line.startsWith("#")) {
                    source.add(number, row(file, number, line.strip().split("[\\s,]+"), boxes, frame));
                }
            }
        }
        if (source.size() == 0) {
            exchange.warn(file + " has no places.");
        }
        return new ForeignTable(
                source,
                ItemKind.COORDINATE,
                List.of(
                        FieldMapping.same("x", "x"),
                        FieldMapping.same("y", "y"),
                        FieldMapping.same("size", ItemKind.BOX_SIZE),
                        new OneMicrograph("_(autopick|picked|boxes|DW)")),
                exchange);
    }

    private static CoordinateFrame frame(Exchange exchange) {
        boolean flip = exchange.setting("flipY").map(Boolean::parseBoolean).orElse(false);
        OptionalDouble height = exchange.number("micrographHeight");
        if (flip && height.isEmpty()) {
            throw new IllegalArgumentException(
                    "--set flipY=true needs the height of the micrograph. Add --set micrographHeight=N, in px.");
        }
        return new CoordinateFrame(
                0,
                (int) height.orElse(0),
                false,
                flip,
                exchange.number("binning").orElse(1));
    }

    private static Map<String, Object> row(Path file, long line, String[] words, boolean boxes, CoordinateFrame frame)
            throws FormatException {
        if (words.length < (boxes ? 4 : 2)) {
            throw new FormatException(
                    file,
                    line,
                    "has " + words.length + " numbers, where " + (boxes ? "x, y, width and height" : "x and y")
                            + " are needed",
                    "Complete the line, or delete it.",
                    null);
        }
        Map<String, Object> row = new HashMap<>();
        double x = number(file, line, words[0], "x");
        double y = number(file, line, words[1], "y");
        if (boxes) {
            double size = number(file, line, words[2], "width");
            x = CoordinateFrame.centreOfBox(x, size);
            y = CoordinateFrame.centreOfBox(y, number(file, line, words[3], "height"));
            row.put("size", Math.round(size * frame.binning()));
        }
        row.put("x", frame.x(x));
        row.put("y", frame.y(y));
        for (int i = boxes ? 4 : 2; i < words.length; i++) {
            row.put("extra" + (i + 1), ListSource.guessed(words[i]));
        }
        return row;
    }

    private static double number(Path file, long line, String word, String column) throws FormatException {
        if (ListSource.guessed(word) instanceof Number number) {
            return number.doubleValue();
        }
        throw new FormatException(
                file,
                line,
                "column " + column + " has '" + word + "' where a number is needed",
                "Correct the value, or delete the line.",
                null);
    }

    @Override
    public void write(RowSelection rows, Path target, Exchange exchange) throws IOException {
        boolean boxes = target.toString().endsWith(BOX);
        ItemRows items = new ItemRows(rows, target, exchange);
        OneMicrograph.require(items);
        String prefix = items.has("x") ? "" : "coordinate.";
        int x = items.column(prefix + "x");
        int y = items.column(prefix + "y");
        if (x < 0 || y < 0) {
            throw items.fault("there are no places", "Give items with x and y.");
        }
        int size = items.column(ItemKind.BOX_SIZE);
        OptionalDouble given = exchange.number(ItemKind.BOX_SIZE);
        if (boxes && size < 0 && given.isEmpty()) {
            throw items.fault("the size of the boxes is not known", "Add --set boxSize=N, in px.");
        }
        CoordinateFrame frame = frame(exchange);
        PlainFile.write(target, out -> {
            while (items.next()) {
                double cx = frame.theirX(items.number(x));
                double cy = frame.theirY(items.number(y));
                if (boxes) {
                    double pixels = given.isPresent() ? given.getAsDouble() : items.number(size);
                    box(out, cx, cy, Math.round(pixels / frame.binning()));
                } else {
                    out.append(text(cx)).append('\t').append(text(cy)).append('\n');
                }
            }
        });
    }

    private static void box(Writer out, double x, double y, long size) throws IOException {
        long left = Math.round(CoordinateFrame.cornerOfBox(x, size));
        long low = Math.round(CoordinateFrame.cornerOfBox(y, size));
        out.write(left + "\t" + low + "\t" + size + "\t" + size + "\n");
    }

    private static String text(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
