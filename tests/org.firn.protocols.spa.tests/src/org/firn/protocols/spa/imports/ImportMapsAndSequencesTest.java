/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.imports;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.firn.formats.image.ImageFiles;
import org.firn.formats.image.ImageReader;
import org.firn.formats.image.MrcWriter;
import org.firn.protocols.spa.SyntheticStack;
import org.firn.tables.ItemTable;
import org.firn.testkit.ProjectBench.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Averages, half maps and sequences of other programs in a project. */
@Timeout(300)
class ImportMapsAndSequencesTest extends ForeignBench {

    private String map(String name, float value) throws Exception {
        float[] voxels = new float[512];
        Arrays.fill(voxels, value);
        MrcWriter.writeVolume(data.resolve(name), voxels, 8, 8, 8, 1.5);
        return data.resolve(name).toString();
    }

    @Test
    void averagesOfAStackHaveItsPixelSizeAsAGuess() throws Exception {
        Outcome made = finish("import", ImportAverages::new, Map.of("files", stack("classes.mrcs", 3)));
        assertEquals(2, made.header("averages").number("samplingRate").orElse(0), 1e-6);
        assertEquals(16, made.header("averages").number("width").orElse(0));
        try (ItemTable table = bench.table(made.header("averages"))) {
            assertArrayEquals(new long[] {0, 1, 2}, table.longs("image.index"));
            assertTrue(table.properties().get("guessed.samplingRate").contains("header"));
        }
        assertTrue(new ImportAverages().summary(bench.report("import")).get(0).startsWith("3 averages of 16 × 12 px"));
    }

    @Test
    void classesOfRelionAreReadFromItsModelWithTheirShares() throws Exception {
        stack("Class2D/job005/run_it025_classes.mrcs", 2);
        String[] lines = {
            "data_model_general",
            "_rlnPixelSize 3.54",
            "",
            "data_model_classes",
            "loop_",
            "_rlnReferenceImage",
            "_rlnClassDistribution",
            "000002@Class2D/job005/run_it025_classes.mrcs 0.75",
            "000001@Class2D/job005/run_it025_classes.mrcs 0.25"
        };
        String model = write("Class2D/job005/run_it025_model.star", lines);
        Outcome made = finish("import", ImportAverages::new, Map.of("files", model));
        assertEquals(3.54, made.header("averages").number("samplingRate").orElse(0));
        try (ItemTable table = bench.table(made.header("averages"))) {
            assertArrayEquals(new long[] {1, 0}, table.longs("image.index"));
            assertArrayEquals(new double[] {0.75, 0.25}, table.doubles("rln.ClassDistribution"));
        }
        lines[7] = "000003@Class2D/job005/run_it025_classes.mrcs 0.75";
        String beyond = write("beyond_model.star", lines);
        refuse(ImportAverages::new, Map.of("files", beyond), List.of("has 2 images", "number 3"));
        lines[7] = "Class3D/job005/run_class001.mrc 1.0";
        refuse(ImportAverages::new, Map.of("files", write("v_model.star", lines)), List.of("no image", "volume"));
    }

    @Test
    void averagesMayBeListedByMetadataOfAnyProgram() throws Exception {
        Path star = new SyntheticStack(3, 0).write(data, false);
        Outcome made = finish("import", ImportAverages::new, Map.of("files", star.toString()));
        assertEquals(3, made.header("averages").number("size").orElse(0));
        assertEquals(
                SyntheticStack.PIXEL,
                made.header("averages").number("samplingRate").orElse(0));
    }

    @Test
    void whatHoldsNoAveragesIsRefusedByName() throws Exception {
        refuse(ImportAverages::new, Map.of("files", map("map.mrc", 1)), List.of("map.mrc", "volume", ".mrcs"));
        refuse(ImportAverages::new, Map.of("files", write("a.txt", "x")), List.of("a.txt", "not an image file"));
        Path cut = Path.of(stack("cut.mrcs", 2));
        Files.write(cut, Arrays.copyOf(Files.readAllBytes(cut), 1400));
        refuse(ImportAverages::new, Map.of("files", cut.toString()), List.of("cut.mrcs"));
    }

    @Test
    void halfMapsAreAveragedAndTheSecondIsFoundByName() throws Exception {
        String first = map("run_half1_class001_unfil.mrc", 1);
        map("run_half2_class001_unfil.mrc", 3);
        Outcome made = finish("import", ImportHalfMaps::new, Map.of("halfMap1", first));
        assertEquals(1.5, made.header("volume").number("samplingRate").orElse(0), 1e-6);
        Path map = bench.resolve(made.header("volume").text("file").orElseThrow());
        try (ImageReader reader = ImageFiles.open(map)) {
            assertEquals(2, reader.readAll()[17]);
        }
        assertTrue(made.header("volume").text("halfMap2").orElseThrow().endsWith("run_half2_class001_unfil.mrc"));
        String[] lines = {
            "data_general",
            "_rlnFinalResolution 3.1",
            "_rlnUnfilteredMapHalf1 run_half1_class001_unfil.mrc",
            "_rlnUnfilteredMapHalf2 run_half2_class001_unfil.mrc"
        };
        finish("star", ImportHalfMaps::new, Map.of("halfMap1", write("PostProcess/postprocess.star", lines)));
    }

    @Test
    void twoMapsThatAreNoHalvesAreRefused() throws Exception {
        String lonely = map("half_map_1.mrc", 1);
        refuse(ImportHalfMaps::new, Map.of("halfMap1", lonely), List.of("half_map_1.mrc", "Give the second"));
        String same = map("other.mrc", 1);
        refuse(ImportHalfMaps::new, Map.of("halfMap1", lonely, "halfMap2", same), List.of("the same voxels"));
        String large =
                new SyntheticStack(1, 0).writeMap(data.resolve("large.mrc")).toString();
        refuse(ImportHalfMaps::new, Map.of("halfMap1", lonely, "halfMap2", large), List.of("another size"));
        String star = write("a.star", "data_x", "_rlnOther 1");
        refuse(ImportHalfMaps::new, Map.of("halfMap1", star), List.of("a.star", "general"));
    }

    @Test
    void sequencesOfFastaAreCheckedResidueByResidue() throws Exception {
        String fasta = write("a.fasta", ">sp|P1|X first one", "mkv", "LLA*", "", ">two", "ACGT-NA");
        Outcome made = finish("import", ImportSequences::new, Map.of("file", fasta));
        try (ItemTable table = bench.table(made.header("sequences"))) {
            assertArrayEquals(new String[] {"sp|P1|X", "two"}, table.strings("name"));
            assertArrayEquals(new String[] {"first one", ""}, table.strings("description"));
            assertArrayEquals(new String[] {"MKVLLA", "ACGT-NA"}, table.strings("residues"));
            assertArrayEquals(new String[] {"protein", "dna"}, table.strings("kind"));
            assertArrayEquals(new long[] {6, 6}, table.longs("length"));
            assertTrue(table.properties().containsKey("guessed.kind"));
        }
        assertEquals(List.of("2 sequences"), new ImportSequences().summary(bench.report("import")));
        String aligned = write("b.fasta", ">a", "AC-U", ">b", "ACGU");
        finish("aligned", ImportSequences::new, Map.of("file", aligned, "kind", "rna"));
        assertEquals(List.of("2 sequences, aligned"), new ImportSequences().summary(bench.report("aligned")));
    }

    @Test
    void filesThatAreNoFastaAreRefusedWithTheirLine() throws Exception {
        String plain = write("plain.txt", "", "MKVL");
        refuse(ImportSequences::new, Map.of("file", plain), List.of("plain.txt", "'MKVL'", ">NAME"));
        String empty = write("empty.fasta", "");
        refuse(ImportSequences::new, Map.of("file", empty), List.of("empty.fasta", "no sequences"));
        String twice = write("twice.fasta", ">a", "MK", ">a", "MK");
        refuse(ImportSequences::new, Map.of("file", twice), List.of("line 3", "a also in line 1"));
        String bare = write("bare.fasta", ">a", "", ">b", "MK");
        refuse(ImportSequences::new, Map.of("file", bare), List.of("no residues in a"));
        String digit = write("digit.fasta", ">a", "MK1L");
        refuse(ImportSequences::new, Map.of("file", digit), List.of("'1' as residue 3 of a"));
        String wrong = write("wrong.fasta", ">a", "MKL");
        refuse(ImportSequences::new, Map.of("file", wrong, "kind", "dna"), List.of("'L'", "residue of dna"));
        refuse(ImportSequences::new, Map.of("file", map("map.fasta", 1e30f)), List.of("map.fasta"));
    }
}
