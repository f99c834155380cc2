/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.convert;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.headless.UsageException;
import org.firn.headless.internal.output.Columns;
import org.firn.protocol.NearestName;
import org.firn.protocol.TableFormatDescriptor;
import org.firn.protocol.TableFormatRegistry;
import org.firn.protocol.exchange.MetadataFormatDescriptor;
import org.firn.protocol.exchange.MetadataFormatRegistry;

/** Which formats are meant: by their ids, or by names and contents of files. Programs come before plain tables. */
public final class FormatChoice {

    private final MetadataFormatRegistry programs;
    private final TableFormatRegistry tables;

    /** Chooses among these. */
    public FormatChoice(MetadataFormatRegistry programs, TableFormatRegistry tables) {
        this.programs = programs;
        this.tables = tables;
    }

    /**
     * The format of a file that is read.
     *
     * @param id what the user says; null to find out
     */
    public ItemFormat toRead(Path file, @Nullable String id) throws UsageException, IOException {
        if (id != null) {
            return named(id, "--from", true);
        }
        if (ItemFormat.isFirn(file)) {
            return ItemFormat.FIRN;
        }
        List<MetadataFormatDescriptor> found = programs.ofContent(file);
        if (found.size() == 1) {
            return ItemFormat.of(found.get(0));
        }
        if (found.isEmpty()) {
            Optional<TableFormatDescriptor> table = tables.ofFile(file);
            if (table.isPresent() && table.get().reads()) {
                return ItemFormat.of(table.get());
            }
        }
        throw new UsageException(file + (found.isEmpty() ? " is of no format that is known. " : " may be of several. ")
                + "Add --from " + String.join(" or ", found.isEmpty() ? ids(true) : idsOf(found)) + ".");
    }

    /**
     * The format of a file that is written.
     *
     * @param id what the user says; null to find out by the file's name
     * @param source the format that is read, which is preferred where the name leaves a choice
     */
    public ItemFormat toWrite(Path file, @Nullable String id, ItemFormat source) throws UsageException {
        if (id != null) {
            return named(id, "--to", false);
        }
        if (ItemFormat.isFirn(file)) {
            return ItemFormat.FIRN;
        }
        List<MetadataFormatDescriptor> found = programs.ofName(file).stream()
                .filter(MetadataFormatDescriptor::writes)
                .toList();
        for (MetadataFormatDescriptor format : found) {
            if (found.size() == 1 || format.id().equals(source.id())) {
                return ItemFormat.of(format);
            }
        }
        Optional<TableFormatDescriptor> table = tables.ofFile(file).filter(TableFormatDescriptor::writes);
        if (found.isEmpty() && table.isPresent()) {
            return ItemFormat.of(table.get());
        }
        throw new UsageException("the name " + file + " tells "
                + (found.isEmpty() ? "no format. " : "several formats. ") + "Add --to "
                + String.join(" or ", found.isEmpty() ? ids(false) : idsOf(found)) + ".");
    }

    private ItemFormat named(String id, String option, boolean reading) throws UsageException {
        if (id.equals(ItemFormat.FIRN.id())) {
            return ItemFormat.FIRN;
        }
        Optional<ItemFormat> program = programs.find(id)
                .filter(format -> reading ? format.reads() : format.writes())
                .map(ItemFormat::of);
        if (program.isPresent()) {
            return program.get();
        }
        return tables.find(id)
                .filter(format -> reading ? format.reads() : format.writes())
                .map(ItemFormat::of)
                .orElseThrow(() -> new UsageException(option + " is " + id + ", which is no format to "
                        + (reading ? "read. " : "write. ") + NearestName.advice("format", ids(reading), id)));
    }

    private static List<String> idsOf(List<MetadataFormatDescriptor> formats) {
        return formats.stream().map(MetadataFormatDescriptor::id).toList();
    }

    private List<String> ids(boolean reading) {
        List<String> ids = new ArrayList<>(List.of(ItemFormat.FIRN.id()));
        programs.all().stream()
                .filter(format -> reading ? format.reads() : format.writes())
                .forEach(format -> ids.add(format.id()));
        tables.all().stream()
                .filter(format -> reading ? format.reads() : format.writes())
                .forEach(format -> ids.add(format.id()));
        return ids;
    }

    /** All formats, for people. */
    public List<String> list() {
        Columns columns = new Columns("FORMAT", "READS", "WRITES", "FILES", "WHAT IT IS");
        columns.row(ItemFormat.FIRN.id(), "yes", "yes", "." + ItemFormat.FIRN.id(), "Firn's own item tables");
        for (MetadataFormatDescriptor format : programs.all()) {
            columns.row(
                    format.id(),
                    yes(format.reads()),
                    yes(format.writes()),
                    endings(format.extensions()),
                    format.name());
        }
        for (TableFormatDescriptor format : tables.all()) {
            columns.row(
                    format.id(),
                    yes(format.reads()),
                    yes(format.writes()),
                    endings(format.extensions()),
                    format.name() + ", under Firn's own column names");
        }
        return columns.lines();
    }

    private static String yes(boolean can) {
        return can ? "yes" : "no";
    }

    private static String endings(List<String> extensions) {
        return String.join(" ", extensions.stream().map(end -> "." + end).toList());
    }
}
