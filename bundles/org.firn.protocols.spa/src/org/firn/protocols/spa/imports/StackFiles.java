/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.imports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.formats.image.ImageInfo;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.RunContext;

/** The stacks that metadata name: found, and all of one size. */
final class StackFiles {
    private static final int SHOWN = 3;

    private final Map<String, ImageInfo> infos = new LinkedHashMap<>();
    private final Map<String, String> stored = new LinkedHashMap<>();
    private final ImageInfo model;

    /**
     * Finds and checks every stack.
     *
     * @param run stores paths
     * @param metadata the file that names the stacks
     * @param names as it names them, without repetition
     * @param root where relative names begin; null for the folder of the file or the nearest one above in which they
     *     are found, as RELION's project folder is
     * @param parameter the parameter for the root, for messages
     * @throws ProtocolException if a stack is missing, cannot be read, or differs in size
     */
    StackFiles(RunContext run, Path metadata, Set<String> names, @Nullable Path root, String parameter)
            throws ProtocolException {
        String firstName = names.iterator().next();
        Path base = root == null ? base(metadata, firstName) : root;
        List<String> missing = names.stream()
                .filter(name -> !Files.isRegularFile(base.resolve(name)))
                .toList();
        if (!missing.isEmpty()) {
            throw new ProtocolException(
                    parameter,
                    "is " + base + ", in which " + missing.size() + " of " + names.size()
                            + " stacks are not found, such as "
                            + missing.stream().limit(SHOWN).toList(),
                    "Give the folder in which the names of the file begin.");
        }
        for (String name : new LinkedHashSet<>(names)) {
            ImageInfo info = ImageFileImport.info(base.resolve(name));
            check(info, infos.isEmpty() ? info : infos.values().iterator().next());
            infos.put(name, info);
            stored.put(name, run.store(base.resolve(name)));
        }
        model = infos.get(firstName);
    }

    private static Path base(Path metadata, String name) {
        Path folder = metadata.toAbsolutePath().getParent();
        for (Path candidate = folder; candidate != null; candidate = candidate.getParent()) {
            if (Files.isRegularFile(candidate.resolve(name))) {
                return candidate;
            }
        }
        return folder;
    }

    private static void check(ImageInfo info, ImageInfo first) throws ProtocolException {
        String fault = info.width() != info.height()
                ? "has images of " + info.width() + " x " + info.height() + " px; particles are square"
                : "has images of " + info.width() + " px, but " + first.path() + " has images of " + first.width()
                        + " px";
        if (info.width() != info.height() || info.width() != first.width()) {
            throw new ProtocolException(
                    info.path().toString(), fault, "Import particles of another size in a run of their own.");
        }
    }

    /** The side of all images, px. */
    int boxSize() {
        return model.width();
    }

    /** The pixel size that the first stack tells, Å. */
    OptionalDouble pixelSize() {
        return model.pixelSize();
    }

    /** The path of a stack as it is stored. */
    String stored(String name) {
        return stored.get(name);
    }

    /**
     * Checks that an image is there.
     *
     * @param metadata the file that names it
     * @param row its row, from 1
     * @param index from 0
     */
    void require(Path metadata, long row, String name, long index) throws ProtocolException {
        int sections = infos.get(name).sections();
        if (index < 0 || index >= sections) {
            throw new ProtocolException(
                    metadata.toString(),
                    "names in row " + row + " image " + (index + 1) + " of " + name + ", which has " + sections,
                    "Repair the file, or give the images that belong to it.");
        }
    }
}
