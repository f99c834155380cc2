/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.protocol.ProtocolException;

/** Finds the images that metadata speak of: by the name in the file, or beside it when it names none. */
final class ImageLookup {
    private static final Set<String> IMAGES = Set.of("mrc", "mrcs", "tif", "tiff", "eer", "dm4", "st");
    private static final String DESCRIPTION = ".mdoc";
    private static final int SHOWN = 3;

    private final @Nullable Path root;
    private final Map<Path, List<Path>> folders = new HashMap<>();
    private @Nullable Path lastBase;

    /** @param root where relative names begin; null for the folder of the metadata and those above it */
    ImageLookup(@Nullable Path root) {
        this.root = root;
    }

    /**
     * The path of an image that metadata name. It need not exist: what is missing is said when the image is checked.
     *
     * @param metadata the file that names it
     */
    Path named(Path metadata, String name) {
        Path known = root != null ? root : lastBase;
        if (known != null && (root != null || Files.isRegularFile(known.resolve(name)))) {
            return known.resolve(name);
        }
        Path folder = metadata.toAbsolutePath().getParent();
        for (Path candidate = folder; candidate != null; candidate = candidate.getParent()) {
            if (Files.isRegularFile(candidate.resolve(name))) {
                lastBase = candidate;
                return candidate.resolve(name);
            }
        }
        return folder.resolve(name);
    }

    /**
     * The image that a file of metadata describes without naming it: the file itself without {@code .mdoc}, or the only
     * one that is called as it says, maybe with more behind an underscore, as EPU does.
     *
     * @return empty when there is none
     * @throws ProtocolException there are several, or the folder cannot be read
     */
    Optional<Path> described(Path metadata, String name) throws ProtocolException {
        Path folder = root != null ? root : metadata.toAbsolutePath().getParent();
        String file = metadata.getFileName().toString();
        if (file.endsWith(DESCRIPTION)) {
            Path own = folder.resolve(file.substring(0, file.length() - DESCRIPTION.length()));
            if (isImage(own) && Files.isRegularFile(own)) {
                return Optional.of(own);
            }
        }
        List<Path> found = images(folder).stream()
                .filter(image -> belongs(image.getFileName().toString(), name))
                .toList();
        if (found.size() > 1) {
            throw new ProtocolException(
                    metadata.toString(),
                    "describes " + name + ", but there are several such images: "
                            + found.stream().limit(SHOWN).map(Path::getFileName).toList(),
                    "Keep the movies and their sums in folders of their own, and give the one to import from.");
        }
        return found.stream().findFirst();
    }

    private static boolean belongs(String file, String name) {
        return file.startsWith(name + ".")
                || file.startsWith(name + "_") && !file.toLowerCase(Locale.ROOT).contains("gain");
    }

    private List<Path> images(Path folder) throws ProtocolException {
        List<Path> known = folders.get(folder);
        if (known != null) {
            return known;
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> images =
                    new ArrayList<>(files.filter(ImageLookup::isImage).sorted().toList());
            folders.put(folder, images);
            return images;
        } catch (IOException e) {
            throw new ProtocolException(
                    folder.toString(),
                    "cannot be read: " + e.getMessage(),
                    "Check that it is there and that you may read it.",
                    e);
        }
    }

    private static boolean isImage(Path file) {
        String name = file.getFileName().toString();
        return IMAGES.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
