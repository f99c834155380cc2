/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.mapping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.formats.FormatException;
import org.firn.formats.image.ImageFiles;
import org.firn.formats.image.ImageInfo;
import org.firn.protocol.exchange.Exchange;

/**
 * How many images the stacks have that a metadata file names, so that an image that is not there is refused. Programs
 * name stacks relative to their project's folder, so a stack is looked for from the metadata's folder upwards; one that
 * is not found is told and not checked.
 */
public final class StackLengths {

    private static final int UNKNOWN = -1;
    private static final int MOST_LEVELS = 6;

    private final Path metadata;
    private final Exchange exchange;
    private final Map<String, Integer> lengths = new HashMap<>();
    private String last = "";
    private int lastLength = UNKNOWN;
    private int lost;

    /**
     * Begins with none known.
     *
     * @param metadata the file that names the stacks
     * @param exchange is told about stacks that are not found
     */
    public StackLengths(Path metadata, Exchange exchange) {
        this.metadata = metadata;
        this.exchange = exchange;
    }

    /**
     * Checks that an image is there.
     *
     * @param stack as the metadata name it
     * @param index of the image, from 0
     * @throws FormatException the stack is there and has no such image, or is damaged
     */
    public void require(ForeignRows rows, int field, String stack, long index) throws IOException {
        if (!stack.equals(last)) {
            Integer known = lengths.get(stack);
            lastLength = known == null ? find(rows, field, stack) : known;
            lengths.put(stack, lastLength);
            last = stack;
        }
        if (lastLength != UNKNOWN && index >= lastLength || index < 0) {
            throw rows.fault(
                    field,
                    "names image " + (index + 1) + " of " + stack
                            + (index < 0 ? "; images count from 1" : ", which has only " + lastLength),
                    "Give the stack that belongs to these metadata, or delete the rows of images that are not there.");
        }
    }

    private int find(ForeignRows rows, int field, String stack) throws IOException {
        Path found = locate(stack);
        if (found == null) {
            if (lost++ == 0) {
                exchange.warn("The stack " + stack + " was not found from the folder of " + metadata
                        + " upwards, so it was not checked that its images are there.");
            }
            return UNKNOWN;
        }
        try {
            ImageInfo info = ImageFiles.info(found);
            return info.sections();
        } catch (FormatException e) {
            throw rows.fault(field, "names " + stack + ", which " + e.problem(), e.cure());
        }
    }

    private @Nullable Path locate(String stack) {
        try {
            Path folder = metadata.toAbsolutePath().getParent();
            for (int level = 0; folder != null && level < MOST_LEVELS; level++) {
                Path candidate = folder.resolve(stack);
                if (Files.isRegularFile(candidate)) {
                    return candidate;
                }
                folder = folder.getParent();
            }
        } catch (InvalidPathException e) {
            return null; // not a name that a file can have here
        }
        return null;
    }
}
