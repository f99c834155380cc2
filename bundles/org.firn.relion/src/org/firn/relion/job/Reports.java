/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.firn.formats.FormatException;
import org.firn.formats.image.ImageFiles;
import org.firn.formats.image.ImageInfo;
import org.firn.formats.star.StarFile;
import org.firn.protocol.DataHeader;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.RunReport;

/** What jobs made, read with clear refusals. */
public final class Reports {

    private Reports() {}

    /**
     * Reads a small STAR file that RELION should have made.
     *
     * @throws ProtocolException if it was not made, or cannot be read
     */
    public static StarFile star(Path file) throws ProtocolException, IOException {
        requireMade(file);
        try {
            return StarFile.read(file);
        } catch (FormatException e) {
            throw new ProtocolException(file.toString(), e.problem(), e.cure(), e);
        }
    }

    /**
     * The header of an image or map that RELION should have made.
     *
     * @throws ProtocolException if it was not made, or is damaged
     */
    public static ImageInfo image(Path file) throws ProtocolException, IOException {
        requireMade(file);
        try {
            return ImageFiles.info(file);
        } catch (FormatException e) {
            throw new ProtocolException(file.toString(), e.problem(), e.cure(), e);
        }
    }

    /** Refuses a file that RELION did not make, whatever it says. */
    public static void requireMade(Path file) throws ProtocolException {
        if (!Files.isRegularFile(file)) {
            throw new ProtocolException(
                    file.toString(),
                    "was not made, although RELION ended with exit code 0",
                    "See what it printed in the log of the run.");
        }
    }

    /** The number of items of an output; 0 when it was not made. */
    public static double size(RunReport report, String output) {
        return report.output(output).map(data -> data.header().size().orElse(0)).orElse(0.0);
    }

    /** A number of an output's header; 0 when it is not known. */
    public static double number(RunReport report, String output, String attribute) {
        return report.output(output)
                .map(data -> number(data.header(), attribute))
                .orElse(0.0);
    }

    /** A number of a header; 0 when it is not known. */
    public static double number(DataHeader header, String attribute) {
        return header.number(attribute).orElse(0);
    }
}
