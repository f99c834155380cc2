/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.firn.formats.Fixtures;
import org.firn.formats.FormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageFilesTest {

    @TempDir
    Path folder;

    @Test
    void theContentDecidesNotTheName() throws IOException {
        Path movie = Fixtures.copy("image/movie.mrcs", folder);
        Path tiff = Fixtures.copy("image/movie_u8_lzw.tif", folder);
        assertEquals(
                "MRC",
                ImageFiles.info(Files.copy(movie, folder.resolve("a.tif"))).format());
        assertEquals(
                "TIFF",
                ImageFiles.info(Files.copy(tiff, folder.resolve("gain.gain"))).format());
    }

    @Test
    void theHeaderIsReadAlone() throws IOException {
        ImageInfo info = ImageFiles.info(Fixtures.copy("image/movie.mrcs", folder));
        assertEquals(64, info.width());
        assertEquals(48, info.height());
        assertEquals(3072, info.sectionPixels());
        assertEquals("6", info.metadata().get("mrc.mode"));
    }

    @Test
    void aMissingFileIsNamed() {
        Path path = folder.resolve("missing.mrc");
        NoSuchFileException e = assertThrows(NoSuchFileException.class, () -> ImageFiles.open(path));
        assertTrue(e.getMessage().startsWith(path + ": there is no such file"), e.getMessage());
    }

    @Test
    void aFolderIsRefused() {
        FormatException e = assertThrows(FormatException.class, () -> ImageFiles.open(folder));
        assertTrue(e.getMessage().contains("is a folder"), e.getMessage());
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        Path path = Files.createFile(folder.resolve("empty.mrcs"));
        FormatException e = assertThrows(FormatException.class, () -> ImageFiles.open(path));
        assertTrue(e.getMessage().contains("is empty (0 bytes)"), e.getMessage());
    }

    @Test
    void whatIsNoImageIsRefusedWhateverItsName() throws IOException {
        Path text = Fixtures.text(folder, "notes.txt", "The gain is in the drawer.\n".repeat(100));
        FormatException e = assertThrows(FormatException.class, () -> ImageFiles.open(text));
        assertTrue(e.getMessage().contains("is not an image file that Firn reads"), e.getMessage());
        Path disguised = Fixtures.text(folder, "notes.mrc", "The gain is in the drawer.\n".repeat(100));
        assertThrows(FormatException.class, () -> ImageFiles.open(disguised));
    }

    @Test
    void anUnreadableFileIsNamed() throws IOException {
        Path path = Fixtures.copy("image/movie.mrcs", folder);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("-w-------"));
        assumeFalse(Files.isReadable(path), "root may read everything");
        AccessDeniedException e = assertThrows(AccessDeniedException.class, () -> ImageFiles.open(path));
        assertTrue(e.getMessage().contains("you have no right to read this file"), e.getMessage());
    }
}
