/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.firn.protocol.ProtocolException;

/**
 * What an atomic structure holds, in the format of the Protein Data Bank or mmCIF, as far as tells a sound file from a
 * damaged one: atoms, and chains.
 *
 * @param atoms how many there are, in all models
 * @param chains their names
 */
record StructureFile(long atoms, Set<String> chains) {
    private static final int PDB_LENGTH = 54;
    private static final String SITE = "_atom_site.";

    /**
     * Reads a file.
     *
     * @throws ProtocolException it cannot be read, has no atoms, or one whose place is no number
     */
    static StructureFile read(String parameter, Path file) throws ProtocolException {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            Reader reader = new Reader(file, name.endsWith(".cif") || name.endsWith(".mmcif"));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                reader.line(line);
            }
            if (reader.atoms == 0) {
                throw new ProtocolException(
                        parameter,
                        "is " + file + ", which has no atoms",
                        "Give a structure in the format of the Protein Data Bank (.pdb, .ent) or mmCIF (.cif).");
            }
            return new StructureFile(reader.atoms, reader.chains);
        } catch (IOException e) {
            throw new ProtocolException(
                    parameter,
                    "is " + file + ", which cannot be read: " + e.getMessage(),
                    "Check that it is there and that you may read it.",
                    e);
        }
    }

    /** Goes through the lines of a file. */
    private static final class Reader {
        private final Path file;
        private final boolean cif;
        private final List<String> columns = new ArrayList<>();
        private final Set<String> chains = new TreeSet<>();
        private long number;
        private long atoms;

        Reader(Path file, boolean cif) {
            this.file = file;
            this.cif = cif;
        }

        void line(String line) throws ProtocolException {
            number++;
            if (cif && line.startsWith(SITE)) {
                columns.add(line.strip().substring(SITE.length()));
            } else if (line.startsWith("ATOM ") || line.startsWith("HETATM")) {
                atoms++;
                if (cif) {
                    row(line.strip().split("\\s+"));
                } else {
                    record(line);
                }
            }
        }

        private void row(String[] words) throws ProtocolException {
            if (words.length != columns.size()) {
                throw fault("has an atom with " + words.length + " values for " + columns.size() + " columns");
            }
            for (String axis : List.of("Cartn_x", "Cartn_y", "Cartn_z")) {
                place(word(words, axis));
            }
            chains.add(word(words, columns.contains("auth_asym_id") ? "auth_asym_id" : "label_asym_id"));
        }

        private String word(String[] words, String column) throws ProtocolException {
            int index = columns.indexOf(column);
            if (index < 0) {
                throw fault("has atoms, but no column " + SITE + column);
            }
            return words[index];
        }

        private void record(String line) throws ProtocolException {
            if (line.length() < PDB_LENGTH) {
                throw fault("has an atom that is cut off after " + line.length() + " characters");
            }
            place(line.substring(30, 38));
            place(line.substring(38, 46));
            place(line.substring(46, 54));
            chains.add(line.substring(21, 22).strip());
        }

        private void place(String text) throws ProtocolException {
            try {
                if (Double.isFinite(Double.parseDouble(text.strip()))) {
                    return;
                }
            } catch (NumberFormatException e) {
                // said below
            }
            throw fault("has an atom at '" + text.strip() + "', which is no place");
        }

        private ProtocolException fault(String what) {
            return new ProtocolException(
                    file + ", line " + number, what, "Make or download the file again; it is damaged.");
        }
    }
}
