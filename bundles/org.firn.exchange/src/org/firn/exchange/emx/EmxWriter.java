/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.emx;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.firn.exchange.mapping.ItemRows;
import org.firn.exchange.mapping.ItemWriting;
import org.firn.exchange.mapping.PlainFile;
import org.firn.exchange.mapping.TransformColumns;
import org.firn.protocol.exchange.Exchange;
import org.firn.protocol.exchange.ItemKind;
import org.firn.tables.exchange.RowSelection;

/** Writes particles or micrographs as EMX, with the units that it prescribes. */
final class EmxWriter {

    private static final double NANOMETRE = 0.1;

    private final Path target;
    private final Exchange exchange;
    private final ItemRows items;
    private final ItemKind kind;
    private final TransformColumns transform;

    EmxWriter(RowSelection rows, Path target, Exchange exchange) throws IOException {
        this.target = target;
        this.exchange = exchange;
        this.items = new ItemRows(rows, target, exchange);
        this.kind = ItemWriting.kind(items);
        this.transform = new TransformColumns(items);
        if (!kind.equals(ItemKind.PARTICLE) && !kind.equals(ItemKind.MICROGRAPH)) {
            throw items.fault("EMX has no " + kind.name() + " items", "Give particles or micrographs.");
        }
    }

    void write() throws IOException {
        boolean particles = kind.equals(ItemKind.PARTICLE);
        new ItemWriting(items, List.of(), exchange)
                .uses(TransformColumns.NAMES.toArray(String[]::new))
                .uses("image.file", "image.index", "name", "micrograph.name", "micrograph.id", "boxSize")
                .uses("coordinate.x", "coordinate.y", "ctf.defocusU", "ctf.defocusV", "ctf.defocusAngle")
                .uses("acquisition.voltage", "acquisition.sphericalAberration", "acquisition.amplitudeContrast")
                .uses(ItemKind.SAMPLING_RATE)
                .tellWhatIsLeftOut("EMX");
        PlainFile.write(target, out -> {
            out.write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<EMX version=\"1.0\">\n");
            if (particles) {
                micrographs(out);
            }
            while (items.next()) {
                item(out, particles);
            }
            out.write("</EMX>\n");
        });
    }

    /** Each micrograph of the particles once, with the defocus of its first. */
    private void micrographs(Writer out) throws IOException {
        int name = items.column("micrograph.name");
        Map<String, Boolean> seen = new LinkedHashMap<>();
        while (name >= 0 && items.next()) {
            if (seen.put(items.text(name), true) == null) {
                out.write("<micrograph fileName=\"" + escaped(items.text(name)) + "\">\n");
                recording(out);
                out.write("</micrograph>\n");
            }
        }
        items.rewind();
    }

    private void item(Writer out, boolean particle) throws IOException {
        String element = particle ? "particle" : "micrograph";
        int file = items.column("image.file");
        if (file < 0) {
            throw items.fault("there is no column image.file", "Add --set image.file=stack.mrcs when reading.");
        }
        out.write("<" + element + " fileName=\"" + escaped(items.text(file)) + "\" index=\""
                + (items.whole(items.column("image.index"), 0) + 1) + "\">\n");
        int micrograph = items.column("micrograph.name");
        if (particle && micrograph >= 0) {
            out.write("<micrograph fileName=\"" + escaped(items.text(micrograph)) + "\"/>\n");
        }
        pair(out, "boxSize", "px", items.column(ItemKind.BOX_SIZE), items.column(ItemKind.BOX_SIZE));
        pair(out, "centerCoord", "px", items.column("coordinate.x"), items.column("coordinate.y"));
        recording(out);
        if (particle && transform.isThere()) {
            out.write("<transformationMatrix>");
            out.write(String.join("", EmxPoses.xml(transform.pose())));
            out.write("</transformationMatrix>\n");
        }
        out.write("</" + element + ">\n");
    }

    private void recording(Writer out) throws IOException {
        value(out, "acceleratingVoltage", "kV", "acquisition.voltage", 1);
        value(out, "amplitudeContrast", "", "acquisition.amplitudeContrast", 1);
        value(out, "cs", "mm", "acquisition.sphericalAberration", 1);
        value(out, "defocusU", "nm", "ctf.defocusU", NANOMETRE);
        value(out, "defocusV", "nm", "ctf.defocusV", NANOMETRE);
        value(out, "defocusUAngle", "deg", "ctf.defocusAngle", 1);
        int pixel = items.column(ItemKind.SAMPLING_RATE);
        pair(out, "pixelSpacing", "A/px", pixel, pixel);
    }

    private void value(Writer out, String element, String unit, String column, double factor) throws IOException {
        int index = items.column(column);
        if (index >= 0) {
            String attribute = unit.isEmpty() ? "" : " unit=\"" + unit + "\"";
            out.write("<" + element + attribute + ">" + factor * items.number(index) + "</" + element + ">\n");
        }
    }

    private void pair(Writer out, String element, String unit, int x, int y) throws IOException {
        if (x >= 0 && y >= 0) {
            out.write("<" + element + "><X unit=\"" + unit + "\">" + plain(items.number(x)) + "</X><Y unit=\"" + unit
                    + "\">" + plain(items.number(y)) + "</Y></" + element + ">\n");
        }
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
