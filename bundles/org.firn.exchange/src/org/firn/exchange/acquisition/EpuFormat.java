/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.acquisition;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.firn.exchange.mapping.FieldMapping;
import org.firn.exchange.mapping.ForeignTable;
import org.firn.exchange.mapping.ListSource;
import org.firn.exchange.mapping.Micrographs;
import org.firn.exchange.mapping.SafeXml;
import org.firn.formats.FormatException;
import org.firn.protocol.exchange.Exchange;
import org.firn.protocol.exchange.ItemKind;
import org.firn.protocol.exchange.MetadataFormat;
import org.firn.tables.exchange.TableSource;

/**
 * The XML that EPU writes beside each movie: voltage (V), pixel size (m), magnification, as one movie that is called
 * after the file. Defocus, stage and the like are carried by the path of their elements ({@code epu.gun_...}). Read
 * only.
 */
public final class EpuFormat implements MetadataFormat {

    private static final String ROOT = "MicroscopeImage";
    private static final double ANGSTROM_PER_METRE = 1e10;
    private static final double KILOVOLT_PER_VOLT = 1e-3;
    private static final String PIXEL = "SpatialScale_pixelSize_x_numericValue";
    private static final String VOLTAGE = "microscopeData_gun_AccelerationVoltage";
    private static final String MAGNIFICATION = "microscopeData_optics_TemMagnification_NominalMagnification";

    @Override
    public boolean recognises(Path file, byte[] start) {
        return new String(start, StandardCharsets.UTF_8).contains("<" + ROOT);
    }

    @Override
    public TableSource read(Path file, Exchange exchange) throws IOException {
        Map<String, Object> row = new LinkedHashMap<>();
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader xml = SafeXml.reader(in);
            Deque<String> path = new ArrayDeque<>();
            StringBuilder text = new StringBuilder();
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    path.addLast(xml.getLocalName());
                    text.setLength(0);
                } else if (event == XMLStreamConstants.CHARACTERS) {
                    text.append(xml.getText());
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    if (!text.toString().isBlank() && path.size() > 1) {
                        String name = String.join("_", path.stream().skip(1).toList());
                        row.putIfAbsent(name, ListSource.guessed(text.toString()));
                    }
                    text.setLength(0);
                    path.removeLast();
                }
            }
        } catch (XMLStreamException e) {
            throw SafeXml.damaged(file, e);
        }
        if (!row.containsKey(PIXEL) && !row.containsKey(VOLTAGE)) {
            throw new FormatException(
                    file, "has neither a pixel size nor a voltage as EPU writes them", "Give the XML of a movie.");
        }
        row.put("name", Micrographs.nameOf(file.getFileName().toString()));
        ListSource source = new ListSource(file, "epu.");
        source.add(1, row);
        return new ForeignTable(
                source,
                ItemKind.MOVIE,
                List.of(
                        FieldMapping.same("name", "name"),
                        new FieldMapping(VOLTAGE, "acquisition.voltage", KILOVOLT_PER_VOLT, 0, ""),
                        FieldMapping.same(MAGNIFICATION, "acquisition.magnification"),
                        new FieldMapping(PIXEL, ItemKind.SAMPLING_RATE, ANGSTROM_PER_METRE, 0, "")),
                exchange);
    }
}
