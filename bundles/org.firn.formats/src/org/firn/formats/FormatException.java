/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A file is not what its format promises: truncated, contradictory, or of a kind that Firn does not read.
 *
 * <p>The message is meant for the person who has to mend it. It names the file (and the line of a text file), says
 * what was expected and what was found, and ends with the cure.
 */
public final class FormatException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Text, since a {@link Path} cannot be serialized. */
    private final String file;

    private final long line;
    private final String problem;
    private final String cure;

    /**
     * A fault of a whole file.
     *
     * @param file the file
     * @param problem what is wrong with it, a sentence without its subject and without a full stop ("is truncated: …")
     * @param cure what the reader of the message can do, a full sentence
     */
    public FormatException(Path file, String problem, String cure) {
        this(file, 0, problem, cure, null);
    }

    /**
     * A fault in one line of a text file, or with a cause.
     *
     * @param file the file
     * @param line the line, 1 for the first; 0 when no line can be named
     * @param problem what is wrong, without a full stop
     * @param cure what the reader of the message can do, a full sentence
     * @param cause what a library said; null when there is none
     */
    public FormatException(Path file, long line, String problem, String cure, @Nullable Throwable cause) {
        super(file + (line > 0 ? ", line " + line + ": " : " ") + problem + ". " + cure, cause);
        this.file = file.toString();
        this.line = line;
        this.problem = problem;
        this.cure = cure;
    }

    /** The file at fault, as it was given to the reader. */
    public Path file() {
        return Path.of(file);
    }

    /** The line at fault, 1 for the first; empty for binary files and for faults of the whole file. */
    public OptionalLong line() {
        return line > 0 ? OptionalLong.of(line) : OptionalLong.empty();
    }

    /** What is wrong, without the file's name and without a full stop. */
    public String problem() {
        return problem;
    }

    /** What can be done about it, a full sentence. */
    public String cure() {
        return cure;
    }
}
