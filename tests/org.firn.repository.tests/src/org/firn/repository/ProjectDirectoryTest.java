/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectDirectoryTest {

    @TempDir
    Path folder;

    @Test
    void runDirectoriesAreNamedAfterNumberAndProtocol() throws IOException {
        RunDirectory run =
                new ProjectDirectory(folder.resolve("p")).run(12, "spa.align").create();

        assertEquals(folder.resolve("p/runs/000012-spa.align"), run.path());
        assertTrue(Files.isDirectory(run.work()) && Files.isDirectory(run.out()));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(run.path())));
        assertEquals(
                folder.resolve("p/runs/000003-weird_id_.._x"),
                new ProjectDirectory(folder.resolve("p"))
                        .run(3, "weird/id\u0000../x")
                        .path());
    }

    @Test
    void pathsInsideTheProjectAreStoredRelative() throws IOException {
        ProjectDirectory project = new ProjectDirectory(folder.resolve("p"));

        assertEquals("runs/000001-a/out/x.mrc", project.toStored(folder.resolve("p/runs/000001-a/out/x.mrc")));
        assertEquals("tables/1.fit", project.toStored(Path.of("tables/../tables/1.fit")));
        assertEquals(folder.resolve("p/tables/1.fit"), project.resolve("tables/1.fit"));
        assertEquals(folder.resolve("other/x.mrc").toString(), project.toStored(folder.resolve("other/x.mrc")));
        assertEquals(
                folder.resolve("other/x.mrc"),
                project.resolve(folder.resolve("other/x.mrc").toString()));
    }

    @Test
    void dataLocationsCanBePointedElsewhere() throws Exception {
        Projects.create(folder.resolve("p"), "p").close();
        ProjectDirectory project = new ProjectDirectory(folder.resolve("p"));
        project.setLocation("microscope", folder.resolve("data"));
        project.setLocation("today", folder.resolve("data/today"));

        String stored = project.toStored(folder.resolve("data/yesterday/m1.mrcs"));
        assertEquals("@microscope/yesterday/m1.mrcs", stored);
        assertEquals("@today/m2.mrcs", project.toStored(folder.resolve("data/today/m2.mrcs")));

        project.setLocation("microscope", folder.resolve("archive"));
        assertEquals(
                folder.resolve("archive/yesterday/m1.mrcs"), new ProjectDirectory(folder.resolve("p")).resolve(stored));
        assertTrue(assertThrows(IOException.class, () -> project.resolve("@unknown/x"))
                .getMessage()
                .contains("unknown"));
        assertThrows(IllegalArgumentException.class, () -> project.setLocation("a/b", folder));
    }
}
