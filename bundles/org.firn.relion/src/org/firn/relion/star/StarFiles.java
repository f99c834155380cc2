/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.star;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.firn.formats.FormatException;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.StepContext;
import org.firn.protocol.exchange.Exchange;
import org.firn.protocol.exchange.MetadataFormat;
import org.firn.protocol.exchange.MetadataFormatDescriptor;
import org.firn.protocol.exchange.MetadataFormatRegistry;
import org.firn.relion.job.RelionJob;
import org.firn.tables.ItemTable;
import org.firn.tables.exchange.RowSelection;
import org.firn.tables.exchange.TableSource;

/** Item tables as STAR files of RELION and back, by the format that a bundle contributes. */
public final class StarFiles {
    private static final String FORMAT = "relion";
    /** Every RELION from 3.1 on reads this. */
    private static final Map<String, String> SETTINGS = Map.of("version", "3.1");

    private StarFiles() {}

    private static MetadataFormat format() throws ProtocolException {
        return MetadataFormatRegistry.contributed()
                .find(FORMAT)
                .map(MetadataFormatDescriptor::create)
                .orElseThrow(() -> new ProtocolException(
                        "RELION",
                        "has metadata that no installed bundle reads or writes",
                        "Install org.firn.exchange."));
    }

    /**
     * Writes a table.
     *
     * @param where the input that the items come from, for messages
     */
    static void write(ItemTable table, Path star, String where) throws ProtocolException, IOException {
        try {
            format().write(RowSelection.of(table), star, new Exchange(SETTINGS));
        } catch (FormatException e) {
            throw refused(where, e);
        }
    }

    /**
     * Reads a STAR file that RELION wrote into a table.
     *
     * @param job logs what had to be guessed
     * @param table a file that does not exist
     * @return the table; the caller closes it
     */
    public static ItemTable read(RelionJob job, Path star, Path table) throws ProtocolException, IOException {
        if (!Files.isRegularFile(star)) {
            throw new ProtocolException(
                    star.toString(), "was not made, although RELION says that it succeeded", "See the run's log.");
        }
        Exchange exchange = new Exchange(Map.of());
        try (TableSource source = format().read(star, exchange)) {
            Files.deleteIfExists(table);
            source.writeTo(table);
        } catch (FormatException e) {
            throw refused(star.toString(), e);
        }
        StepContext step = job.step();
        exchange.notes().stream().filter(note -> !note.startsWith("The stack ")).forEach(step::log);
        return ItemTable.open(table);
    }

    private static ProtocolException refused(String where, FormatException e) {
        return new ProtocolException(where, e.problem(), e.cure(), e);
    }
}
