/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.scipion.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.firn.protocol.DataHeader;
import org.firn.protocol.foreign.ForeignProject.Output;
import org.firn.protocol.foreign.ForeignProject.StoredName;
import org.firn.scipion.sets.FileNames;
import org.firn.scipion.sets.SetHeader;
import org.firn.scipion.sets.SetKind;
import org.firn.scipion.sets.SetLayout;
import org.firn.scipion.sets.SetSource;
import org.firn.scipion.sets.SqliteFile;
import org.firn.tables.exchange.TableSource;

/**
 * A set that a run made.
 *
 * @param name the output's name here
 * @param folder the project's
 * @param file the set's
 * @param prefix of its tables
 * @param kind what it is here
 * @param ofClasses whether the items are those of all its classes, rather than the classes
 * @param known attributes that are known from elsewhere, and hold where the file does not say them
 * @param members the output with the items of its classes; empty for none
 */
record SetOutput(
        String name,
        Path folder,
        Path file,
        String prefix,
        SetKind kind,
        boolean ofClasses,
        Map<String, Object> known,
        String members)
        implements Output {

    @Override
    public DataHeader header(StoredName names) throws IOException {
        try (SqliteFile opened = SqliteFile.open(file)) {
            SetLayout layout = SetLayout.of(opened, prefix);
            Map<String, Object> attributes = new LinkedHashMap<>(known);
            attributes.putAll(SetHeader.attributes(layout, kind.set(), files(names)));
            attributes.keySet().removeIf(name -> kind.set().getEStructuralFeature(name) == null);
            if (!members.isEmpty()) {
                long[] count = new long[1];
                for (SetSource.Part part : classes(opened)) {
                    count[0] += part.layout().size();
                }
                attributes.put("memberCount", count[0]);
            }
            return new DataHeader(name, kind.set(), attributes);
        }
    }

    @Override
    public TableSource items(StoredName names) throws IOException {
        SqliteFile opened = SqliteFile.open(file);
        try {
            List<SetSource.Part> parts =
                    ofClasses ? classes(opened) : List.of(new SetSource.Part(SetLayout.of(opened, prefix), 0));
            return new SetSource(opened, parts, kind, files(names), true).property("scipion.file", file.toString());
        } catch (IOException | RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    /** The items of each class, in tables of its own. */
    private List<SetSource.Part> classes(SqliteFile opened) throws IOException {
        List<Long> ids = new ArrayList<>();
        SetLayout layout = SetLayout.of(opened, prefix);
        opened.query("SELECT id FROM " + layout.prefix() + "Objects ORDER BY id", row -> ids.add(row.getLong(1)));
        List<SetSource.Part> parts = new ArrayList<>();
        for (long id : ids) {
            String tables = String.format(Locale.ROOT, "Class%03d", id);
            if (opened.tables().contains(tables + "_Objects")) {
                parts.add(new SetSource.Part(SetLayout.of(opened, tables), id));
            }
        }
        return parts.isEmpty() ? List.of(new SetSource.Part(layout, 0)) : parts;
    }

    private FileNames files(StoredName names) {
        return name -> names.of(folder.resolve(name));
    }

    @Override
    public Map<String, String> tables() {
        return members.isEmpty() ? Map.of() : Map.of("members", members);
    }
}
