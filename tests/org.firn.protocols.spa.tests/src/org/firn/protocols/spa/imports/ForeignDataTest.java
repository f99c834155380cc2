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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.firn.formats.image.MrcWriter;
import org.firn.protocols.spa.SyntheticStack;
import org.firn.protocols.spa.export.ExportEmdb;
import org.firn.protocols.spa.export.ExportItems;
import org.firn.protocols.spa.export.ExportStar;
import org.firn.protocols.spa.reconstruction.Fsc;
import org.firn.tables.ItemTable;
import org.firn.testkit.ProjectBench.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Metadata, masks and structures of other programs in a project, and out of it. */
@Timeout(300)
class ForeignDataTest extends ForeignBench {
    @ParameterizedTest
    @ValueSource(strings = {"xmipp", "cryosparc", "relion"})
    void particlesComeBackFromAnotherProgramsFileWithTheirPoses(String format) throws Exception {
        Path star = new SyntheticStack(6, 0).write(data, false);
        Outcome first = finish("import", ImportParticles::new, Map.of("file", star.toString()));
        Outcome exported = finish("export", ExportItems::new, Map.of("format", format), "items=import.particles");
        String file = bench.resolve(exported.header("metadata").text("file").orElseThrow())
                .toString();
        Outcome back = finish("back", ImportParticles::new, Map.of("file", file, "samplingRate", 4.0));
        assertEquals(
                first.header("particles").text("alignment"),
                back.header("particles").text("alignment"));
        try (ItemTable before = bench.table(first.header("particles"));
                ItemTable after = bench.table(back.header("particles"))) {
            for (String column : List.of("transform.tilt", "transform.shiftX", "ctf.defocusU", "image.index")) {
                assertArrayEquals(before.doubles(column), after.doubles(column), 0.01, column);
            }
            assertArrayEquals(before.strings("image.file"), after.strings("image.file"));
        }
    }

    @Test
    void boxesOfManyMicrographsBecomeOneSetAndTheirNamesAreMarkedAsGuessed() throws Exception {
        write("mic_a.box", "10 20 8 8", "30 40 8 8");
        write("mic_b.box", "50 60 8 8");
        Outcome made = finish(
                "import",
                ImportCoordinates::new,
                Map.of("files", data.resolve("*.box").toString(), "samplingRate", 1.5));
        assertEquals(1.5, made.header("coordinates").number("samplingRate").orElse(0));
        try (ItemTable table = bench.table(made.header("coordinates"))) {
            assertArrayEquals(new double[] {14, 34, 54}, table.doubles("x"));
            assertArrayEquals(new long[] {1_000_001, 1_000_002, 2_000_001}, table.longs("id"));
            assertArrayEquals(new String[] {"mic_a", "mic_a", "mic_b"}, table.strings("micrograph.name"));
            assertTrue(table.properties().containsKey("guessed.micrograph.name"));
        }
    }

    @Test
    void placesOnAMicrographThatIsNotInTheProjectAreRefused() throws Exception {
        for (String name : List.of("one", "two")) {
            try (MrcWriter image = MrcWriter.stack(data.resolve(name + ".mrc"), 16, 16)
                    .pixelSize(2)
                    .open()) {
                image.append(new float[256]);
                image.finish();
            }
        }
        String pattern = data.resolve("*.mrc").toString();
        finish("mics", ImportMicrographs::new, Map.of("micrographs", pattern, "samplingRate", 2.0));
        String star = write("two_pick.star", "data_", "loop_", "_rlnCoordinateX", "_rlnCoordinateY", "3 4");
        Outcome made = finish("import", ImportCoordinates::new, Map.of("files", star), "micrographs=mics.micrographs");
        assertEquals(2, made.header("coordinates").number("samplingRate").orElse(0));
        try (ItemTable table = bench.table(made.header("coordinates"))) {
            assertEquals(2, table.longs("micrograph.id")[0]);
        }
        String lost = write("lost_pick.star", "data_", "loop_", "_rlnCoordinateX", "_rlnCoordinateY", "3 4");
        refuse(ImportCoordinates::new, Map.of("files", lost), List.of("lost"), "micrographs=mics.micrographs");
        String nan = write("one_pick.star", "data_", "loop_", "_rlnCoordinateX", "_rlnCoordinateY", "3 nan");
        refuse(ImportCoordinates::new, Map.of("files", nan), List.of("no number"));
    }

    @Test
    void ctfsOfMicrographsHaveTheLargerDefocusFirst() throws Exception {
        String[] lines = {
            "data_",
            "loop_",
            "_rlnMicrographName",
            "_rlnDefocusU",
            "_rlnDefocusV",
            "_rlnDefocusAngle",
            "a/m1.mrc 9000 9500 20"
        };
        Outcome made = finish("import", ImportCtfs::new, Map.of("files", write("ctf.star", lines)));
        try (ItemTable table = bench.table(made.header("ctfs"))) {
            assertEquals("m1", table.strings("micrograph.name")[0]);
            assertEquals(9500, table.doubles("defocusU")[0]);
            assertEquals(110, table.doubles("defocusAngle")[0], 1e-6);
        }
        String bare = write("bare.star", "data_", "loop_", "_rlnMicrographName", "a/m1.mrc");
        refuse(ImportCtfs::new, Map.of("files", bare), List.of("no defocus"));
    }

    @Test
    void aMaskHasValuesFromZeroToOne() throws Exception {
        float[] voxels = new float[512];
        voxels[3] = 1;
        Path mask = data.resolve("mask.mrc");
        MrcWriter.writeVolume(mask, voxels, 8, 8, 8, 1.5);
        Outcome made = finish("mask", ImportMask::new, Map.of("file", mask.toString()));
        assertEquals(1.5, made.header("mask").number("samplingRate").orElse(0), 1e-6);
        voxels[3] = 7;
        MrcWriter.writeVolume(mask, voxels, 8, 8, 8, 1.5);
        refuse(ImportMask::new, Map.of("file", mask.toString()), List.of("7.0", "0 to 1"));
        String nowhere = data.resolve("none.mrc").toString();
        refuse(ImportMask::new, Map.of("file", nowhere), List.of("none.mrc", "does not exist"));
    }

    @Test
    void structuresAreReadInBothFormatsAndADamagedOneIsRefusedWithItsLine() throws Exception {
        String atom = String.format(
                Locale.ROOT, "ATOM  %5d  CA  ALA A%4d    %8.3f%8.3f%8.3f  1.00  0.00", 1, 1, 1.0, 2.0, 3.0);
        String pdb = write("a.pdb", "REMARK", atom, atom.replace("ALA A", "ALA B"), "END");
        finish("pdb", ImportStructure::new, Map.of("file", pdb));
        assertEquals(List.of("2 atoms in 2 chains: A, B"), new ImportStructure().summary(bench.report("pdb")));
        String[] cif = {
            "data_x",
            "loop_",
            "_atom_site.group_PDB",
            "_atom_site.Cartn_x",
            "_atom_site.Cartn_y",
            "_atom_site.Cartn_z",
            "_atom_site.label_asym_id",
            "ATOM 1 2 3 C"
        };
        finish("cif", ImportStructure::new, Map.of("file", write("a.cif", cif)));
        cif[7] = "ATOM 1 2 x C";
        refuse(ImportStructure::new, Map.of("file", write("b.cif", cif)), List.of("line 8", "'x'"));
        refuse(ImportStructure::new, Map.of("file", write("c.pdb", "REMARK")), List.of("no atoms"));
    }

    @Test
    void aMapGoesToTheEmdbWithItsHalfMapsAndTheirCorrelationAsXml() throws Exception {
        Path map = new SyntheticStack(1, 0).writeMap(data.resolve("map.mrc"));
        String file = map.toString();
        finish("map", ImportVolume::new, Map.of("file", file, "halfMap1", file, "halfMap2", file));
        Outcome fsc = finish("fsc", Fsc::new, Map.of(), "volume=map.volume");
        String curve;
        try (ItemTable table = bench.table(fsc.header("fsc"))) {
            curve = table.strings("curve")[0];
        }
        Map<String, Object> parameters = Map.of("title", "a < \"b\"", "curve", curve);
        Outcome made = finish("emdb", ExportEmdb::new, parameters, "volume=map.volume", "fsc=fsc.fsc");
        Path xml = bench.resolve(made.header("fsc").text("file").orElseThrow());
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(xml.toFile())
                .getDocumentElement();
        assertEquals("a < \"b\"", root.getAttribute("title"));
        assertEquals("Resolution (A-1)", root.getAttribute("xaxis"));
        assertTrue(root.getElementsByTagName("coordinate").getLength() > 8);
        Path half = bench.resolve(made.header("volume").text("halfMap2").orElseThrow());
        assertEquals(-1, Files.mismatch(map, half));
        refuse(
                ExportEmdb::new,
                Map.of("curve", "none"),
                List.of("none of the curves", curve),
                "volume=map.volume",
                "fsc=fsc.fsc");
        finish("bare", ImportVolume::new, Map.of("file", file));
        refuse(ExportEmdb::new, Map.of(), List.of("no half maps"), "volume=bare.volume", "fsc=fsc.fsc");
    }

    @Test
    void importsAndExportsSayForAPaperWhatTheyTookAndGave() throws Exception {
        Path star = new SyntheticStack(2, 0).write(data, false);
        String map = new SyntheticStack(1, 0).writeMap(data.resolve("map.mrc")).toString();
        finish("particles", ImportParticles::new, Map.of("file", star.toString()));
        finish("volume", ImportVolume::new, Map.of("file", map));
        String[] picks = {"data_", "loop_", "_rlnMicrographName", "_rlnCoordinateX", "_rlnCoordinateY", "a.mrc 3 4"};
        finish("picks", ImportCoordinates::new, Map.of("files", write("picks.star", picks)));
        String[] ctfs = {"data_", "loop_", "_rlnMicrographName", "_rlnDefocusU", "_rlnDefocusV", "a.mrc 9000 9500"};
        finish("ctfs", ImportCtfs::new, Map.of("files", write("ctfs.star", ctfs)));
        finish("star", ExportStar::new, Map.of(), "items=particles.particles");
        finish("items", ExportItems::new, Map.of("format", "xmipp"), "items=particles.particles");
        Map<String, String> said = Map.of(
                new ImportParticles().methods(bench.report("particles")),
                "2 particle images of 32 px with a pixel size of 4.000 Å were taken from new.star.",
                new ImportVolume().methods(bench.report("volume")),
                "The map map.mrc with a voxel size of 4.000 Å was imported.",
                new ImportCoordinates().methods(bench.report("picks")),
                "1 places of particles were taken from picks.star.",
                new ImportCtfs().methods(bench.report("ctfs")),
                "The contrast transfer functions of 1 micrographs were taken from ctfs.star.",
                new ExportStar().methods(bench.report("star")),
                "The metadata were written for RELION [Zivanov2018].",
                new ExportItems().methods(bench.report("items")),
                "The metadata were written as Xmipp metadata for further processing.");
        said.forEach((is, wanted) -> assertEquals(wanted, is));
    }
}
