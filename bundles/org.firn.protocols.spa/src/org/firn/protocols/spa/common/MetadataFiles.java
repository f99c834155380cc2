/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.common;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.firn.formats.FormatException;
import org.firn.protocol.NearestName;
import org.firn.protocol.ParameterSpec.Choice;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.StepContext;
import org.firn.protocol.exchange.Exchange;
import org.firn.protocol.exchange.ItemKind;
import org.firn.protocol.exchange.MetadataFormatDescriptor;
import org.firn.protocol.exchange.MetadataFormatRegistry;
import org.firn.tables.ItemTable;
import org.firn.tables.exchange.RowSelection;
import org.firn.tables.exchange.TableSource;

/** Files of metadata of other programs, read and written by the formats that bundles contribute. */
public final class MetadataFiles {
    /** The choice to go by a file's name and content. */
    public static final String AUTOMATIC = "automatic";

    private MetadataFiles() {}

    /** The formats to read, and {@link #AUTOMATIC} before them. */
    public static Choice[] readable() {
        Stream<Choice> automatic = Stream.of(new Choice(AUTOMATIC, "By name and content"));
        return Stream.concat(automatic, choices(all().filter(MetadataFormatDescriptor::reads)))
                .toArray(Choice[]::new);
    }

    /** The formats to write, RELION's first. */
    public static Choice[] writable() {
        return choices(all().filter(MetadataFormatDescriptor::writes)
                        .sorted(Comparator.comparing(format -> format.id().equals("relion") ? 0 : 1)))
                .toArray(Choice[]::new);
    }

    private static Stream<MetadataFormatDescriptor> all() {
        return MetadataFormatRegistry.contributed().all().stream();
    }

    private static Stream<Choice> choices(Stream<MetadataFormatDescriptor> formats) {
        return formats.map(format -> new Choice(format.id(), format.name()));
    }

    /**
     * Reads a file into a table.
     *
     * @param raw where the table is made; replaced when it exists
     * @param parameter the parameter that names the file, for messages
     * @param format an id or {@link #AUTOMATIC}
     * @param wanted what its rows must be
     * @return the table as the format gives it, with its remarks among its properties; the caller closes it
     * @throws ProtocolException the file is of no known format, faulty, empty, or lists something else
     */
    public static ItemTable read(
            StepContext step, Path raw, String parameter, Path file, String format, ItemKind wanted, Exchange exchange)
            throws ProtocolException, IOException {
        ItemTable table = read(raw, parameter, file, format, List.of(wanted), exchange);
        notes(exchange).forEach(step::log);
        return table;
    }

    /** What a format had to tell, in the words of a form. */
    public static List<String> notes(Exchange exchange) {
        return exchange.notes().stream().map(MetadataFiles::inForm).toList();
    }

    /**
     * Reads a file into a table without a step; its notes stay with the exchange.
     *
     * @param raw where the table is made; replaced when it exists
     * @param parameter the parameter that names the file, for messages
     * @param format an id or {@link #AUTOMATIC}
     * @param wanted what its rows may be, the first when neither properties nor columns tell
     * @return the table as the format gives it; the caller closes it
     * @throws ProtocolException the file is of no known format, faulty, empty, or lists something else
     */
    public static ItemTable read(
            Path raw, String parameter, Path file, String format, List<ItemKind> wanted, Exchange exchange)
            throws ProtocolException, IOException {
        Files.deleteIfExists(raw);
        try (TableSource source = reader(parameter, file, format).create().read(file, exchange)) {
            ItemKind kind =
                    ItemKind.of(source.properties(), source.schema().columns()).orElse(wanted.get(0));
            if (!wanted.contains(kind)) {
                String name = wanted.get(0).name();
                throw new ProtocolException(
                        parameter,
                        "is " + file + ", which lists items of the kind " + kind.name() + ", not " + name,
                        "Give a file of " + name + " items, or import it as what it is.");
            }
            if (source.writeTo(raw) == 0) {
                throw new ProtocolException(
                        parameter, "is " + file + ", which lists no items", "Give a file with rows.");
            }
        } catch (FormatException e) {
            throw refused(e);
        } catch (IllegalArgumentException e) {
            throw new ProtocolException(parameter, "is " + file + ": " + inForm(e.getMessage()), "", e);
        }
        return ItemTable.open(raw);
    }

    private static ProtocolException refused(FormatException e) {
        String line = e.line().isPresent() ? "line " + e.line().getAsLong() + ": " : "";
        return new ProtocolException(e.file().toString(), line + e.problem(), inForm(e.cure()), e);
    }

    /** What the command line calls an option is a field of the form here. */
    private static String inForm(String text) {
        return text.replaceAll("[Aa]dd --set ([\\w.]+)=([^ ,]+)", "Give the parameter $1, such as $2")
                .replace("--set ", "the parameter ");
    }

    private static MetadataFormatDescriptor reader(String parameter, Path file, String format)
            throws ProtocolException, IOException {
        MetadataFormatRegistry registry = MetadataFormatRegistry.contributed();
        List<MetadataFormatDescriptor> found = format.equals(AUTOMATIC)
                ? registry.ofContent(file)
                : registry.find(format).stream().toList();
        if (found.size() == 1) {
            return found.get(0);
        }
        List<String> ids = (found.isEmpty() ? registry.all() : found)
                .stream().map(MetadataFormatDescriptor::id).toList();
        throw new ProtocolException(
                parameter,
                "is " + file
                        + (found.isEmpty()
                                ? ", which is of no format that is known"
                                : ", which may be of " + "several formats"),
                "Choose the format, one of " + String.join(", ", ids) + ".");
    }

    /**
     * Writes a table for a program.
     *
     * @param format the id of a format that writes
     * @param where the input that the items come from, for messages
     * @throws ProtocolException the items lack what the program needs
     */
    public static void write(
            StepContext step, ItemTable items, Path file, String format, Map<String, String> settings, String where)
            throws ProtocolException, IOException {
        Exchange exchange = new Exchange(settings);
        try {
            writer(format).create().write(RowSelection.of(items), file, exchange);
        } catch (FormatException e) {
            throw new ProtocolException(where, e.problem(), inForm(e.cure()), e);
        }
        notes(exchange).forEach(step::log);
    }

    /**
     * The format that writes for a program.
     *
     * @throws ProtocolException there is none
     */
    public static MetadataFormatDescriptor writer(String format) throws ProtocolException {
        MetadataFormatRegistry registry = MetadataFormatRegistry.contributed();
        return registry.find(format).filter(MetadataFormatDescriptor::writes).orElseThrow(() -> {
            List<String> ids =
                    registry.all().stream().map(MetadataFormatDescriptor::id).toList();
            return new ProtocolException(
                    "format",
                    "is " + format + ", which no installed bundle writes",
                    NearestName.advice("format", ids, format));
        });
    }
}
