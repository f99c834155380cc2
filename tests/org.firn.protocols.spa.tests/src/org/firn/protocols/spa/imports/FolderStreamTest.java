/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.firn.protocol.ItemSource;
import org.firn.protocol.ProtocolException;
import org.firn.protocols.spa.common.FilePattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files are taken from a folder when they are complete. A file of four bytes or more counts as whole here. */
@Timeout(120)
class FolderStreamTest {
    private static final FolderStreamSettings QUICK = new FolderStreamSettings(50, 100, 0, 0, "", "");

    @TempDir
    Path folder;

    private FolderStream stream;

    @AfterEach
    void close() throws IOException {
        if (stream != null) {
            stream.close();
        }
    }

    private FolderStream open(FolderStreamSettings settings, ItemSource... earlier) throws Exception {
        FilePattern pattern = new FilePattern("movies", folder.resolve("**.mrc"));
        stream = new FolderStream(pattern, settings, file -> file.toFile().length() >= 4);
        stream.open(List.of(earlier));
        return stream;
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    @Test
    void filesThatAreThereAndThatComeAreTakenInTheOrderOfWriting() throws Exception {
        write("b.mrc", "whole");
        Files.setLastModifiedTime(folder.resolve("b.mrc"), FileTime.fromMillis(1000));
        write("a.mrc", "whole");
        open(QUICK);
        assertEquals(new ItemSource(1, "b", folder.resolve("b.mrc")), stream.next());
        assertEquals(new ItemSource(2, "a", folder.resolve("a.mrc")), stream.next());
        write("c.mrc", "whole");
        assertEquals(new ItemSource(3, "c", folder.resolve("c.mrc")), stream.next());
    }

    @Test
    void fileThatIsCutShortWaitsUntilTheRestIsWritten() throws Exception {
        open(new FolderStreamSettings(200, 100, 0, 0, "", ""));
        write("slow.mrc", "ha");
        write("fast.mrc", "whole");
        assertEquals("fast", stream.next().name());
        write("slow.mrc", "lf and the rest");
        assertEquals("slow", stream.next().name());
    }

    @Test
    void fileThatStaysEmptyIsHandedOutInTheEndSoThatItIsRefused() throws Exception {
        write("empty.mrc", "");
        open(QUICK);
        stream.finish();
        assertEquals("empty", stream.next().name());
        assertNull(stream.next());
    }

    @Test
    void markerOfTheWriterSaysThatAFileIsComplete() throws Exception {
        open(new FolderStreamSettings(0, 3_600_000, 0, 0, "*.done", ""));
        write("first.mrc", "whole");
        write("second.mrc", "whole");
        write("second.done", "");
        assertEquals("second", stream.next().name());
        write("first.done", "");
        assertEquals("first", stream.next().name());
    }

    @Test
    void filesInNewFoldersAreFound() throws Exception {
        FilePattern pattern = new FilePattern("movies", folder.resolve("*/*.mrc"));
        stream = new FolderStream(pattern, QUICK, file -> true);
        stream.open(List.of());
        Files.createDirectory(folder.resolve("grid1"));
        write("grid1/one.mrc", "whole");
        assertEquals("one", stream.next().name());
    }

    @Test
    void whatWasTakenBeforeIsNotTakenAgainAndIdsGoOn() throws Exception {
        Path old = write("old.mrc", "whole");
        open(QUICK, new ItemSource(7, "old", old));
        write("new.mrc", "whole");
        assertEquals(8, stream.next().id());
    }

    @Test
    void secondFileOfTheSameNameIsRefusedNamingTheFirst() throws Exception {
        FilePattern pattern = new FilePattern("movies", folder.resolve("*/*.mrc"));
        Files.createDirectories(folder.resolve("x"));
        Files.createDirectories(folder.resolve("y"));
        write("x/same.mrc", "whole");
        stream = new FolderStream(pattern, QUICK, file -> true);
        stream.open(List.of());
        stream.requireFirst(stream.next().file());
        write("y/same.mrc", "whole");
        Path second = stream.next().file();
        ProtocolException refused = assertThrows(ProtocolException.class, () -> stream.requireFirst(second));
        assertTrue(refused.getMessage().contains(folder.resolve("x/same.mrc").toString()), refused.getMessage());
    }

    @Test
    void streamEndsWithTheFileThatItIsToEndWith() throws Exception {
        open(new FolderStreamSettings(0, 100, 0, 0, "", "STOP"));
        write("one.mrc", "whole");
        assertEquals("one", stream.next().name());
        write("STOP", "");
        assertNull(stream.next());
    }

    @Test
    void streamEndsWhenEnoughHaveComeOrNothingComesForLong() throws Exception {
        write("one.mrc", "whole");
        write("two.mrc", "whole");
        open(new FolderStreamSettings(0, 100, 0, 1, "", ""));
        stream.next();
        assertNull(stream.next());
        stream.close();
        open(new FolderStreamSettings(0, 100, TimeUnit.MILLISECONDS.toNanos(300), 0, "", ""));
        stream.next();
        stream.next();
        assertNull(stream.next());
    }

    @Test
    void folderThatIsNotThereIsRefused() {
        FilePattern pattern = new FilePattern("movies", folder.resolve("nowhere/*.mrc"));
        stream = new FolderStream(pattern, QUICK, file -> true);
        assertThrows(ProtocolException.class, () -> stream.open(List.of()));
    }
}
