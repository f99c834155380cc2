/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.imports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.formats.image.ImageInfo;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.RunContext;

/** The stacks that a STAR file names: found, and all of one size. */
final class StackFiles {
    private static final int SHOWN = 3;

    private final Map<String, ImageInfo> infos = new HashMap<>();
    private final Map<String, String> stored = new HashMap<>();
    private final ImageInfo model;

    /**
     * Finds and checks every stack.
     *
     * @param run stores paths
     * @param star names the stacks
     * @param root where relative names begin; null for the folder of the file or the nearest one above in which they
     *     are found, as RELION's project folder is
     * @param parameter the parameter for the root, for messages
     * @throws ProtocolException if a stack is missing, cannot be read, or differs in size
     */
    StackFiles(RunContext run, StarParticles star, @Nullable Path root, String parameter) throws ProtocolException {
        Path base = root == null ? base(star) : root;
        List<Path> missing = star.stacks().stream()
                .filter(name -> !Files.exists(base.resolve(name)))
                .toList();
        if (!missing.isEmpty()) {
            throw new ProtocolException(
                    parameter,
                    "is " + base + ", in which " + missing.size() + " of "
                            + star.stacks().size() + " stacks are not found, such as "
                            + missing.stream().limit(SHOWN).map(Path::toString).toList(),
                    "Give the folder in which the names of the STAR file begin.");
        }
        ImageInfo first = null;
        for (Path name : star.stacks()) {
            ImageInfo info = ImageFileImport.info(base.resolve(name));
            first = first == null ? info : first;
            check(info, first);
            infos.put(name.toString(), info);
            stored.put(name.toString(), run.store(base.resolve(name)));
        }
        if (first == null) {
            throw new ProtocolException(parameter, "names no stack", "Give a file with particles.");
        }
        model = first;
    }

    private static Path base(StarParticles star) {
        Path folder = star.file().toAbsolutePath().getParent();
        Path name = star.stacks().get(0);
        for (Path candidate = folder; candidate != null; candidate = candidate.getParent()) {
            if (Files.exists(candidate.resolve(name))) {
                return candidate;
            }
        }
        return folder;
    }

    private static void check(ImageInfo info, ImageInfo first) throws ProtocolException {
        List<String> faults = new ArrayList<>();
        if (info.width() != info.height()) {
            faults.add("has images of " + info.width() + " x " + info.height() + " px; particles are square");
        }
        if (info.width() != first.width()) {
            faults.add("has images of " + info.width() + " px, but " + first.path() + " has images of " + first.width()
                    + " px");
        }
        if (!faults.isEmpty()) {
            throw new ProtocolException(
                    info.path().toString(), faults.get(0), "Import particles of another size in a run of their own.");
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

    /** The number of images of a stack. */
    long sections(String name) {
        return infos.get(name).sections();
    }

    /** The path of a stack as it is stored. */
    String stored(String name) {
        return stored.get(name);
    }
}
