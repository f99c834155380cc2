/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.firn.protocol.ProtocolException;

/**
 * Sequences in FASTA: a line with {@code >}, a name and maybe a description, and lines with the letters of the IUPAC
 * for residues. A hyphen or a dot is a gap; a star at the end is a stop and left out; small letters are taken as
 * capitals.
 */
final class FastaFile {
    private static final String NUCLEIC = "ACGTURYSWKMBDHVN";
    private static final String PROTEIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String BASES = "ACGTUN";

    private final Path file;
    private final String wanted;
    private final Sink sink;
    private final Map<String, Long> lines = new HashMap<>();
    private final StringBuilder residues = new StringBuilder();
    private String header = "";
    private long begun;
    private long line;

    /**
     * A sequence.
     *
     * @param kind protein, dna or rna
     * @param residues capital letters and hyphens
     * @param guessed whether the kind was concluded from the letters
     */
    record Entry(String name, String description, String kind, String residues, boolean guessed) {
        /** How many residues there are, without gaps. */
        int length() {
            return (int) residues.chars().filter(letter -> letter != '-').count();
        }
    }

    /** Takes sequences, in the order of the file. */
    @FunctionalInterface
    interface Sink {
        /** Takes one. */
        void accept(Entry entry) throws IOException;
    }

    private FastaFile(Path file, String wanted, Sink sink) {
        this.file = file;
        this.wanted = wanted;
        this.sink = sink;
    }

    /**
     * Reads a file, of which one sequence is held at a time.
     *
     * @param kind protein, dna or rna; {@link ImportSequences#AUTOMATIC} to conclude it from the letters
     * @throws ProtocolException the file is no FASTA, with its line, or empty
     */
    static void read(Path file, String kind, Sink sink) throws ProtocolException, IOException {
        FastaFile reader = new FastaFile(file, kind, sink);
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String text = in.readLine(); text != null; text = in.readLine()) {
                reader.line(text.strip());
            }
            reader.finish();
        } catch (CharacterCodingException e) {
            throw new ProtocolException(
                    file.toString(), "is no text, so no FASTA", "Give the sequences as FASTA (.fasta, .fa).", e);
        }
        if (reader.lines.isEmpty()) {
            throw new ProtocolException(
                    file.toString(), "has no sequences", "Give a file of FASTA, whose sequences begin with >NAME.");
        }
    }

    private void line(String text) throws ProtocolException, IOException {
        line++;
        if (text.startsWith(">")) {
            finish();
            header = text.substring(1).strip();
            begun = line;
        } else if (begun == 0 && !text.isEmpty() && !text.startsWith(";")) {
            throw fault("has '" + start(text) + "' where a sequence should begin with >NAME", "Is this file FASTA?");
        } else if (!text.startsWith(";")) {
            residues.append(text.replaceAll("\\s", ""));
        }
    }

    private static String start(String text) {
        return text.length() > 20 ? text.substring(0, 20) + "…" : text;
    }

    private void finish() throws ProtocolException, IOException {
        if (begun == 0) {
            return;
        }
        String[] parts = header.split("\\s+", 2);
        Long other = lines.putIfAbsent(parts[0], begun);
        if (parts[0].isEmpty() || other != null) {
            throw fault(
                    parts[0].isEmpty() ? "has a sequence without name" : "has " + parts[0] + " also in line " + other,
                    "Give each sequence a name of its own, without blanks, behind its >.");
        }
        String letters =
                residues.toString().toUpperCase(Locale.ROOT).replace('.', '-').replaceFirst("\\*$", "");
        if (letters.replace("-", "").isEmpty()) {
            throw fault("has no residues in " + parts[0], "Was the file cut short? Give it whole.");
        }
        String kind = wanted.equals(ImportSequences.AUTOMATIC) ? guess(letters) : wanted;
        check(parts[0], letters, kind);
        sink.accept(new Entry(parts[0], parts.length > 1 ? parts[1] : "", kind, letters, !kind.equals(wanted)));
        residues.setLength(0);
    }

    private static String guess(String letters) {
        boolean bases = letters.chars().allMatch(letter -> letter == '-' || BASES.indexOf(letter) >= 0);
        return !bases ? ImportSequences.PROTEIN : letters.indexOf('U') >= 0 ? ImportSequences.RNA : ImportSequences.DNA;
    }

    private void check(String name, String letters, String kind) throws ProtocolException {
        String alphabet = kind.equals(ImportSequences.PROTEIN) ? PROTEIN : NUCLEIC;
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            if (letter != '-' && alphabet.indexOf(letter) < 0) {
                throw fault(
                        "has '" + letter + "' as residue " + (i + 1) + " of " + name + ", which no residue of " + kind
                                + " is called",
                        "Correct it, or choose another kind of residues.");
            }
        }
    }

    private ProtocolException fault(String problem, String cure) {
        return new ProtocolException(file.toString(), "line " + Math.max(1, begun) + ": " + problem, cure);
    }
}
