/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.repository;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DamagedProjectTest {

    private static final int BLOCK = 4096;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void createProject() throws ProjectException {
        try (ProjectRepository repository = Projects.create(folder.resolve("p"), "p")) {
            for (int i = 0; i < 20; i++) {
                repository.edit("add", Samples.addRun("run" + i));
            }
        }
        file = folder.resolve("p/repository.mv.db");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 40, 70, BLOCK, BLOCK + 20})
    void changedByteInAHeaderIsNoticed(int position) throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        bytes[position] ^= 0x5a;
        assertRefused(bytes);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.01, 0.1, 0.5, 0.9})
    void missingEndIsNoticed(double kept) throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        assertRefused(Arrays.copyOf(bytes, (int) (kept * bytes.length)));
    }

    @Test
    void missingLastBlockIsNoticed() throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        assertRefused(Arrays.copyOf(bytes, bytes.length - BLOCK));
    }

    @Test
    void garbageIsNoticed() throws Exception {
        byte[] bytes = new byte[100_000];
        new Random(7).nextBytes(bytes);
        assertRefused(bytes);
    }

    @Test
    void garbageBehindTheHeadersIsNoticed() throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        byte[] garbage = new byte[bytes.length - 2 * BLOCK];
        new Random(7).nextBytes(garbage);
        System.arraycopy(garbage, 0, bytes, 2 * BLOCK, garbage.length);
        assertRefused(bytes);
    }

    @Test
    void missingRepositoryIsNoticed() throws Exception {
        Files.delete(file);
        String message = assertThrows(DamagedProjectException.class, this::open).getMessage();
        assertTrue(message.contains(file.toString()) && message.contains("backup"), message);
        assertTrue(Files.notExists(file));
    }

    @Test
    void damagedProjectFileIsNoticed() throws Exception {
        for (String text : new String[] {"", "{", "[]", "{\"formatVersion\": \"x\"}", "{}", "\u0000\u0001"}) {
            Path json = folder.resolve("p/project.json");
            Files.writeString(json, text);
            String message =
                    assertThrows(DamagedProjectException.class, this::open).getMessage();
            assertTrue(message.contains(json.toString()), message);
            assertEquals(text, Files.readString(json));
        }
    }

    private void assertRefused(byte[] damaged) throws Exception {
        Files.write(file, damaged);
        String message = assertThrows(DamagedProjectException.class, this::open).getMessage();
        assertTrue(message.contains(file.toString()) && message.contains("backup"), message);
        assertArrayEquals(damaged, Files.readAllBytes(file));
    }

    private void open() throws ProjectException {
        Projects.open(folder.resolve("p"), OpenMode.OWN_OR_JOIN).close();
    }
}
