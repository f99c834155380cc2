/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.firn.model.data.DataPackage;
import org.firn.protocol.DataHeader;
import org.firn.tables.TableSchema;
import org.firn.tables.TableWriter;
import org.firn.viewer.ViewedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SequenceTextTest {
    @TempDir
    Path folder;

    private void write(String... residues) throws IOException {
        Path file = folder.resolve("sequences.fit");
        try (TableWriter writer = TableWriter.create(file, TableSchema.of(DataPackage.Literals.SEQUENCE), Map.of())) {
            for (int i = 0; i < residues.length; i++) {
                writer.set(writer.column("id"), i + 1L);
                writer.set(writer.column("name"), "chain" + (i + 1));
                writer.set(writer.column("description"), i == 0 ? "of a tube" : "");
                writer.set(writer.column("residues"), residues[i]);
                writer.endRow();
            }
            writer.close(true);
        }
    }

    private String shown(boolean aligned) throws IOException {
        Map<String, Object> attributes = new HashMap<>(Map.of(DataHeader.TABLE, "sequences.fit"));
        attributes.put("aligned", aligned);
        DataHeader header = new DataHeader("sequences", DataPackage.Literals.SEQUENCE_SET, attributes);
        TextModel model = new SequenceTextFactory().open(new ViewedData(folder, 1, "import", header), Runnable::run);
        return model.read().join().text();
    }

    @Test
    void sequencesAreWrittenAsInFastaFiles() throws IOException {
        write("M".repeat(61), "ACD");
        assertEquals(">chain1 of a tube\n" + "M".repeat(60) + "\nM\n>chain2\nACD\n", shown(false));
    }

    @Test
    void alignedSequencesStandBelowEachOther() throws IOException {
        write("MA-C", "MAKC");
        String[] lines = shown(true).split("\n");
        assertEquals(lines[0].indexOf("MA-C"), lines[1].indexOf("MAKC"));
        assertTrue(lines[0].startsWith("chain1 "));
    }

    @Test
    void ofVeryManySequencesTheFirstAreShown() throws IOException {
        write("A".repeat(1 << 20), "C".repeat(1 << 20), "D");
        assertTrue(shown(false).endsWith("\n... and 1 more; the table has them all\n"));
    }

    @Test
    void aMissingTableIsNamed() throws IOException {
        CompletionException failure = assertThrows(CompletionException.class, () -> shown(false));
        assertTrue(failure.getMessage().contains("sequences.fit"), failure.getMessage());
    }
}
