/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.imports;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.firn.protocols.spa.SyntheticStack;
import org.firn.tables.ItemTable;
import org.firn.testkit.ProjectBench.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Jobs of cryoSPARC in a project: with the passthrough of the job, and without it. */
@Timeout(300)
class CryosparcProjectTest extends ForeignBench {
    private static final String POSES = "[('uid', '<u8'), ('alignments3D/pose', '<f4', (3,)),"
            + " ('alignments3D/shift', '<f4', (2,)), ('alignments3D/psize_A', '<f4')]";
    private static final String IMAGES = "[('uid', '<u8'), ('blob/path', 'S16'), ('blob/idx', '<u4'),"
            + " ('blob/shape', '<u4', (2,)), ('blob/psize_A', '<f4')]";

    private String array(String name, String fields, int rows, ByteBuffer records) throws Exception {
        String header = "{'descr': " + fields + ", 'fortran_order': False, 'shape': (" + rows + ",)}\n";
        ByteBuffer file = ByteBuffer.allocate(
                        10 + header.length() + records.flip().remaining())
                .order(ByteOrder.LITTLE_ENDIAN);
        file.put((byte) 0x93).put("NUMPY".getBytes(StandardCharsets.US_ASCII));
        file.put((byte) 1).put((byte) 0).putShort((short) header.length());
        file.put(header.getBytes(StandardCharsets.US_ASCII)).put(records);
        Path path = data.resolve(name);
        Files.write(path, file.array());
        return path.toString();
    }

    private static ByteBuffer records() {
        return ByteBuffer.allocate(1000).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Two particles whose poses are in the dataset of the job. */
    private String poses(String name) throws Exception {
        ByteBuffer records = records();
        for (long uid : new long[] {71, 72}) {
            records.putLong(uid).putFloat(0.061853f).putFloat(0.350785f).putFloat(0.690912f);
            records.putFloat(uid - 70).putFloat(0).putFloat(4);
        }
        return array(name, POSES, 2, records);
    }

    /** Where their images are, in the other order. */
    private void images(String name) throws Exception {
        ByteBuffer records = records();
        for (long uid : new long[] {72, 71}) {
            records.putLong(uid).put(">stack/p.mrcs\0\0\0".getBytes(StandardCharsets.US_ASCII));
            records.putInt((int) uid - 70).putInt(32).putInt(32).putFloat(4);
        }
        array(name, IMAGES, 2, records);
    }

    @Test
    void posesOfAJobFindTheirImagesInItsPassthroughByUid() throws Exception {
        new SyntheticStack(3, 0).write(data, false);
        String job = poses("cryosparc_P1_J24_005_particles.cs");
        images("P1_J24_passthrough_particles.cs");
        Outcome made = finish("import", ImportParticles::new, Map.of("file", job));
        assertEquals("PROJECTION", made.header("particles").text("alignment").orElseThrow());
        assertEquals(4, made.header("particles").number("samplingRate").orElse(0));
        try (ItemTable table = bench.table(made.header("particles"))) {
            assertArrayEquals(new long[] {1, 2}, table.longs("image.index"));
            assertArrayEquals(new double[] {20, 20}, table.doubles("transform.tilt"), 1e-3);
            assertArrayEquals(new double[] {1, 2}, table.doubles("transform.shiftX"), 1e-6);
            assertTrue(table.properties().get("guessed.passthrough").contains("J24"), table.properties()::toString);
        }
        assertTrue(new ImportParticles().methods(bench.report("import")).startsWith("2 particle images of 32 px"));
    }

    @Test
    void jobWithoutItsPassthroughIsRefusedWithTheNameOfTheParameterAndIsImportedWhenItIsGiven() throws Exception {
        new SyntheticStack(3, 0).write(data, false);
        String job = poses("cryosparc_P1_J24_005_particles.cs");
        refuse(
                ImportParticles::new,
                Map.of("file", job),
                List.of("J24_005", "blob/path", "Give the parameter passthrough"));
        images("elsewhere.cs");
        String other = data.resolve("elsewhere.cs").toString();
        finish("import", ImportParticles::new, Map.of("file", job, "passthrough", other));
        ByteBuffer records = records();
        records.putLong(99).put(">stack/p.mrcs\0\0\0".getBytes(StandardCharsets.US_ASCII));
        records.putInt(0).putInt(32).putInt(32).putFloat(4);
        String foreign = array("foreign.cs", IMAGES, 1, records);
        Map<String, Object> wrong = Map.of("file", job, "passthrough", foreign);
        refuse(ImportParticles::new, wrong, List.of("foreign.cs", "passthrough of the same job"));
    }

    @Test
    void stackShorterThanItsMetadataIsRefused() throws Exception {
        new SyntheticStack(2, 0).write(data, false);
        String job = poses("cryosparc_P1_J24_005_particles.cs");
        images("P1_J24_passthrough_particles.cs");
        refuse(ImportParticles::new, Map.of("file", job), List.of("image 3 of", "p.mrcs", "only 2"));
    }
}
