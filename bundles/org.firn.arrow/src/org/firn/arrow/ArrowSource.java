/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.arrow;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.arrow.flatbuf.KeyValue;
import org.apache.arrow.flatbuf.Schema;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.ColumnBatch;
import org.firn.tables.ColumnSpec;
import org.firn.tables.TableSchema;
import org.firn.tables.TableWriter;
import org.firn.tables.exchange.TableFormatException;
import org.firn.tables.exchange.TableSource;

/** An Arrow file as a source of rows. */
final class ArrowSource implements TableSource {

    private static final int PART = 65_536;
    /** What pandas remembers of its own index and types; nobody else can use it. */
    private static final String PANDAS = "pandas";

    private final ArrowFile file;
    private final List<ArrowColumn> columns = new ArrayList<>();
    private final TableSchema schema;
    private final Map<String, String> properties = new LinkedHashMap<>();
    private final Map<Long, String[]> dictionaries = new HashMap<>();

    /** Takes over the file, which is closed also when this fails. */
    ArrowSource(ArrowFile file, @Nullable TableSchema declared) throws IOException {
        this.file = file;
        try {
            Schema fields = file.schema();
            for (int i = 0; i < fields.fieldsLength(); i++) {
                columns.add(ArrowColumn.of(file, fields.fields(i)));
            }
            for (int i = 0; i < fields.customMetadataLength(); i++) {
                KeyValue entry = fields.customMetadata(i);
                if (!PANDAS.equals(entry.key())) {
                    properties.put(String.valueOf(entry.key()), String.valueOf(entry.value()));
                }
            }
            schema = declared == null ? ownSchema() : declared;
            for (ArrowColumn column : columns) {
                requireFit(column.spec());
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            file.close();
            throw file.damaged("its schema cannot be read");
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    private TableSchema ownSchema() throws TableFormatException {
        List<ColumnSpec> specs = new ArrayList<>();
        Map<String, String> origins = new HashMap<>();
        for (ArrowColumn column : columns) {
            String other = origins.put(column.spec().name(), column.field());
            if (other != null) {
                throw new TableFormatException(
                        file.path(),
                        "has columns '" + other + "' and '" + column.field() + "', which would both be "
                                + column.spec().name(),
                        "Rename one of them.");
            }
            if (column.spec().name().equals(TableSchema.ID.name())) {
                specs.add(0, TableSchema.ID);
            } else {
                specs.add(column.spec());
            }
        }
        return TableSchema.of(specs);
    }

    private void requireFit(ColumnSpec found) throws TableFormatException {
        if (!schema.has(found.name())) {
            throw new TableFormatException(
                    file.path(),
                    "has a column " + found.name() + ", which is none of " + String.join(", ", schema.names()),
                    "Remove the column from the file, or declare it.");
        }
        ColumnSpec wanted = schema.column(found.name());
        if (!ColumnDecoder.fits(found.type(), wanted.type())) {
            boolean id = wanted.name().equals(TableSchema.ID.name());
            throw new TableFormatException(
                    file.path(),
                    "has column " + found.name() + " of the type " + found.type() + ", where " + wanted.type()
                            + " is needed",
                    id
                            ? "id is the identity of an item: rename the column, then rows are numbered."
                            : "Convert the column, or declare it as " + found.type() + ".");
        }
        if (!found.unit().isEmpty() && !found.unit().equals(wanted.unit()) && wanted != TableSchema.ID) {
            throw new TableFormatException(
                    file.path(),
                    "has column " + found.name() + " in " + found.unit() + ", but it is declared in "
                            + (wanted.unit().isEmpty() ? "no unit" : wanted.unit()),
                    "Convert the values and change the unit in the file, or declare the file's unit.");
        }
    }

    @Override
    public TableSchema schema() {
        return schema;
    }

    @Override
    public Map<String, String> properties() {
        return properties;
    }

    @Override
    public long copyTo(TableWriter writer) throws IOException {
        try {
            readDictionaries();
            long rows = 0;
            for (int i = 0; i < file.batches(); i++) {
                rows += copy(file.batch(i), rows, writer);
            }
            return rows;
        } catch (IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw file.damaged("a record batch cannot be read (" + e.getMessage() + ")");
        }
    }

    private void readDictionaries() throws IOException {
        for (int i = 0; i < file.dictionaries(); i++) {
            ArrowFile.Dictionary dictionary = file.dictionary(i);
            for (ArrowColumn column : columns) {
                if (column.dictionary() == dictionary.id()) {
                    BatchBody body = dictionary.body();
                    String[] texts = new ColumnDecoder(file, column, body, null).strings(0, body.rows());
                    dictionaries.merge(dictionary.id(), texts, (before, more) -> join(before, more, dictionary));
                    break;
                }
            }
        }
    }

    private static String[] join(String[] before, String[] more, ArrowFile.Dictionary dictionary) {
        if (!dictionary.isDelta()) {
            return more;
        }
        String[] all = Arrays.copyOf(before, before.length + more.length);
        System.arraycopy(more, 0, all, before.length, more.length);
        return all;
    }

    private long copy(BatchBody body, long before, TableWriter writer) throws IOException {
        List<ColumnDecoder> decoders = new ArrayList<>();
        for (ArrowColumn column : columns) {
            String[] texts = null;
            if (column.hasDictionary()) {
                texts = dictionaries.getOrDefault(column.dictionary(), new String[0]);
            }
            decoders.add(new ColumnDecoder(file, column, body, texts));
        }
        for (int from = 0; from < body.rows(); from += PART) {
            int count = Math.min(PART, body.rows() - from);
            ColumnBatch batch = new ColumnBatch(writer.schema(), count);
            for (int i = 0; i < columns.size(); i++) {
                ColumnSpec spec = schema.column(columns.get(i).spec().name());
                boolean[] nulls = decoders.get(i).nulls(from, count);
                requireValues(spec, nulls, before + from);
                batch.put(spec.name(), decoders.get(i).values(from, count), nulls);
            }
            writer.appendColumns(batch);
        }
        return body.rows();
    }

    private void requireValues(ColumnSpec spec, boolean @Nullable [] nulls, long firstRow) throws TableFormatException {
        for (int i = 0; nulls != null && !spec.nullable() && i < nulls.length; i++) {
            if (nulls[i]) {
                throw new TableFormatException(
                        file.path(),
                        "has no value in row " + (firstRow + i) + " of column " + spec.name() + ", which needs one",
                        "Add the value, leave the row out, or declare the column as nullable.");
            }
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
