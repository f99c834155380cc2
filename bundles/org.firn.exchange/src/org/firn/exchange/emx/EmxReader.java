/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.emx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.firn.exchange.mapping.ListSource;
import org.firn.exchange.mapping.SafeXml;
import org.firn.formats.FormatException;

/**
 * Turns the elements of an EMX file into rows: a row for each particle, or for each micrograph when there are no
 * particles. Elements within become fields by their path ({@code centerCoord_X}), in the units that Firn has, whatever
 * the attribute {@code unit} says. A particle gets what its micrograph says and it does not.
 */
final class EmxReader {

    private static final String PARTICLE = "particle";
    private static final String MICROGRAPH = "micrograph";
    /** Firn's units by theirs: factors to Å, kV, mm, degree and px. */
    private static final Map<String, Double> UNITS =
            Map.of("nm", 10.0, "A", 1.0, "um", 1e4, "kV", 1.0, "mm", 1.0, "deg", 1.0, "px", 1.0, "A/px", 1.0);

    private final Path file;
    private final Map<String, Map<String, Object>> micrographs = new LinkedHashMap<>();
    private final Map<String, Long> lines = new HashMap<>();
    private final ListSource particles;
    private final Deque<String> path = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private Map<String, Object> item = new LinkedHashMap<>();
    private String unit = "";

    EmxReader(Path file) {
        this.file = file;
        this.particles = new ListSource(file, "emx.");
    }

    /** Reads the file; {@link #hasParticles} says what the rows are. */
    ListSource read() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader xml = SafeXml.reader(in);
            while (xml.hasNext()) {
                event(xml, xml.next());
            }
        } catch (XMLStreamException e) {
            throw SafeXml.damaged(file, e);
        }
        if (particles.size() > 0) {
            return particles;
        }
        ListSource source = new ListSource(file, "emx.");
        micrographs.forEach((name, row) -> source.add(lines.get(name), row));
        return source;
    }

    boolean hasParticles() {
        return particles.size() > 0;
    }

    private void event(XMLStreamReader xml, int event) throws FormatException {
        if (event == XMLStreamConstants.START_ELEMENT) {
            start(xml);
        } else if (event == XMLStreamConstants.CHARACTERS) {
            text.append(xml.getText());
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            end(xml);
        }
    }

    private void start(XMLStreamReader xml) {
        String name = xml.getLocalName();
        path.addLast(name);
        text.setLength(0);
        unit = String.valueOf(xml.getAttributeValue(null, "unit"));
        if (path.size() == 2) {
            item = new LinkedHashMap<>();
            item.put("fileName", String.valueOf(xml.getAttributeValue(null, "fileName")));
            String index = xml.getAttributeValue(null, "index");
            if (index != null) {
                item.put("index", ListSource.guessed(index));
            }
        } else if (path.size() == 3 && name.equals(MICROGRAPH)) {
            item.put(MICROGRAPH, String.valueOf(xml.getAttributeValue(null, "fileName")));
        }
    }

    private void end(XMLStreamReader xml) throws FormatException {
        String name = xml.getLocalName();
        int depth = path.size();
        long line = xml.getLocation().getLineNumber();
        if (depth > 2 && !text.toString().isBlank()) {
            String field = String.join("_", path.stream().skip(2).toList());
            item.put(field, value(field, line));
        } else if (depth == 2 && name.equals(MICROGRAPH)) {
            micrographs.put(item.get("fileName").toString(), item);
            lines.put(item.get("fileName").toString(), line);
        } else if (depth == 2 && name.equals(PARTICLE)) {
            Map<String, Object> all = new LinkedHashMap<>();
            micrographs
                    .getOrDefault(String.valueOf(item.get(MICROGRAPH)), Map.of())
                    .forEach((key, value) -> {
                        if (!key.equals("fileName") && !key.equals("index")) {
                            all.put(key, value);
                        }
                    });
            all.putAll(item);
            particles.add(line, all);
        }
        text.setLength(0);
        path.removeLast();
    }

    private Object value(String field, long line) throws FormatException {
        Object value = ListSource.guessed(text.toString());
        if (unit.isEmpty() || unit.equals("null") || !(value instanceof Number number)) {
            return value;
        }
        Double factor = UNITS.get(unit);
        if (factor == null) {
            throw new FormatException(
                    file,
                    line,
                    "element " + field + " is in the unit '" + unit + "', which is not known; known are "
                            + UNITS.keySet().stream().sorted().toList(),
                    "Convert the value and correct the unit.",
                    null);
        }
        return factor == 1 ? value : (Object) (factor * number.doubleValue());
    }
}
