/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.cryosparc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.firn.exchange.mapping.ForeignField;
import org.firn.exchange.mapping.ForeignRows;
import org.firn.exchange.mapping.ForeignSource;
import org.firn.tables.ColumnSpec;

/** A dataset with its passthroughs: fields that an earlier file has already are not taken again. */
final class CsSource implements ForeignSource {

    /** Before the names of columns that carry fields. */
    static final String EXTRA = "cs.";

    static final String UID = "uid";

    private final Path file;
    private final List<Path> passthroughs;
    private final List<ForeignField> fields = new ArrayList<>();
    private final List<List<Integer>> taken = new ArrayList<>();

    CsSource(Path file, List<Path> passthroughs) throws IOException {
        this.file = file;
        this.passthroughs = passthroughs;
        Set<String> seen = new HashSet<>();
        List<Path> all = new ArrayList<>(List.of(file));
        all.addAll(passthroughs);
        for (Path path : all) {
            try (CsRows rows = CsRows.open(path)) {
                List<Integer> chosen = new ArrayList<>();
                List<CsField> its = rows.header().fields();
                for (int i = 0; i < its.size(); i++) {
                    if (!seen.contains(its.get(i).name())) {
                        chosen.add(i);
                        fields.add(its.get(i).foreign());
                    }
                }
                seen.addAll(CsRows.names(rows.header()));
                taken.add(chosen);
            }
        }
    }

    /** The names of fields, components of vectors each. */
    Set<String> names() {
        Set<String> names = new HashSet<>();
        fields.forEach(field -> names.add(field.name()));
        return names;
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public List<ForeignField> fields() {
        return fields;
    }

    @Override
    public ColumnSpec extra(ForeignField field) {
        String name = EXTRA + field.name().replace('/', '.').replaceAll("[^A-Za-z0-9_.]", "_");
        return new ColumnSpec(
                name.replaceAll("\\.(?=[0-9.]|$)", "._"), field.type(), "", field.name() + " " + field.storage(), true);
    }

    @Override
    public ForeignRows open() throws IOException {
        CsRows main = CsRows.open(file);
        if (passthroughs.isEmpty()) {
            return main;
        }
        try {
            return new CsJoin(main, passthroughs, taken);
        } catch (IOException | RuntimeException e) {
            main.close();
            throw e;
        }
    }
}
