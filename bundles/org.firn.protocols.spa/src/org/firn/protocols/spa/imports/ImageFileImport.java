/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.firn.formats.FormatException;
import org.firn.formats.image.ImageFiles;
import org.firn.formats.image.ImageInfo;
import org.firn.protocol.ItemSource;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.RunContext;
import org.firn.protocols.spa.common.FilePattern;
import org.firn.protocols.spa.common.MicrographNames;
import org.firn.protocols.spa.common.Pictures;

/** The image files of an import: found by a pattern, named, and each held against the first sound one. */
final class ImageFileImport {
    private final List<Path> files;
    private final ImageInfo model;

    /**
     * Finds the files.
     *
     * @param parameter the parameter with the pattern
     * @throws ProtocolException if nothing matches, names clash, or no file can be read
     */
    ImageFileImport(RunContext run, String parameter) throws ProtocolException {
        this(new FilePattern(parameter, run.resolve(run.parameters().text(parameter))).files());
        MicrographNames.requireUnique(parameter, files);
    }

    /**
     * Takes files that are known.
     *
     * @param files at least one
     * @throws ProtocolException if none can be read
     */
    ImageFileImport(List<Path> files) throws ProtocolException {
        this.files = List.copyOf(files);
        model = firstSound();
    }

    private ImageInfo firstSound() throws ProtocolException {
        ProtocolException first = null;
        for (Path file : files) {
            try {
                return info(file);
            } catch (ProtocolException e) {
                first = first == null ? e : first;
            }
        }
        throw first;
    }

    /** Every file as something to handle, numbered from 1 in the order of their paths. */
    List<ItemSource> sources() {
        List<ItemSource> sources = new ArrayList<>();
        for (Path file : files) {
            sources.add(new ItemSource(sources.size() + 1L, MicrographNames.of(file), file));
        }
        return sources;
    }

    /** The first file that can be read: the others must have its size. */
    ImageInfo model() {
        return model;
    }

    /**
     * Checks one file: its header, its length, and its size in pixels and frames.
     *
     * @throws ProtocolException saying what is wrong with it
     */
    void check(Path file) throws ProtocolException {
        ImageInfo info = info(file);
        if (info.width() != model.width() || info.height() != model.height() || info.sections() != model.sections()) {
            throw new ProtocolException(
                    file.toString(),
                    "has " + size(info) + ", but " + model.path() + " has " + size(model),
                    "Import files of another size in a run of their own.");
        }
    }

    static ImageInfo info(Path file) throws ProtocolException {
        try {
            return ImageFiles.info(file);
        } catch (FormatException e) {
            throw Pictures.refused(e);
        } catch (IOException e) {
            throw new ProtocolException(
                    file.toString(),
                    "cannot be read: " + e.getMessage(),
                    "Check that it is there and that you may read it.",
                    e);
        }
    }

    static String size(ImageInfo info) {
        return info.sections() + " frames of " + info.width() + " x " + info.height() + " px";
    }
}
