/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.output;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Where exported rows go. */
public final class RowDestination {
    private RowDestination() {}

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        /** Writes all of it. */
        void write(OutputStream out) throws IOException;
    }

    /**
     * Writes a file. Nobody ever sees half of it: it is written beside the target and put there when it is whole.
     *
     * @param replace whether a file that is there is replaced, rather than refused
     */
    public static void toFile(Path target, boolean replace, Content content) throws IOException {
        if (!replace && Files.exists(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new NoSuchFileException(String.valueOf(folder));
        }
        Path temporary = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary))) {
                content.write(out);
            }
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Writes to standard output, as far as anybody reads it: {@code firn table … | head} is no error. */
    public static void toStandardOutput(OutputStream bytes, Content content) throws IOException {
        Pipe pipe = new Pipe(bytes);
        try {
            content.write(pipe);
        } catch (CutOffException e) {
            // the reader has seen enough
        }
    }

    /** Tells a reader that is gone from other failures. */
    private static final class Pipe extends FilterOutputStream {
        Pipe(OutputStream bytes) {
            super(bytes);
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                out.write(bytes, offset, length);
            } catch (IOException e) {
                throw new CutOffException(e);
            }
        }

        @Override
        public void flush() throws IOException {
            try {
                out.flush();
            } catch (IOException e) {
                throw new CutOffException(e);
            }
        }
    }

    /** Nobody reads any more. */
    private static final class CutOffException extends IOException {
        private static final long serialVersionUID = 1;

        CutOffException(IOException cause) {
            super(cause);
        }
    }
}
