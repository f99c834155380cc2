/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.imports;

import java.nio.file.Path;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.formats.image.ImageInfo;
import org.firn.protocol.DataHeader;
import org.firn.protocol.ItemContext;
import org.firn.protocol.ItemStream;
import org.firn.protocol.OutputSpec;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.RunContext;
import org.firn.protocols.spa.common.FilePattern;

/**
 * The image files of an import that waits for them: the first sound one says what size the others must have, and keeps
 * saying so when the import is gone on with. Thread-safe.
 */
final class ArrivingImages {
    private final FolderStream stream;
    private final OutputSpec output;
    private final FirstImage first;
    private @Nullable Size size;

    /** What all images have in common. */
    private record Size(int width, int height, int frames) {
        @Override
        public String toString() {
            return frames + " frames of " + width + " x " + height + " px";
        }
    }

    /** What is to be done with the first sound image. */
    @FunctionalInterface
    interface FirstImage {
        /** Checks it, and describes the output by it. */
        void accept(ImageInfo info) throws ProtocolException;
    }

    /**
     * @param parameter the parameter with the pattern
     * @param set the output, whose header keeps the size
     */
    ArrivingImages(RunContext run, String parameter, String set, FirstImage first) {
        this.first = first;
        output = run.output(set);
        stream = new FolderStream(
                new FilePattern(parameter, run.resolve(run.parameters().text(parameter))),
                FolderStreamSettings.of(run.parameters()),
                ArrivingImages::isWhole);
    }

    private static boolean isWhole(Path file) {
        try {
            ImageFileImport.info(file);
            return true;
        } catch (ProtocolException e) {
            return false;
        }
    }

    ItemStream stream() {
        return stream;
    }

    /**
     * Checks one file; gives the number of its frames.
     *
     * @throws ProtocolException saying what is wrong with it
     */
    int check(ItemContext item) throws ProtocolException {
        Path file = item.source().file();
        stream.requireFirst(file);
        ImageInfo info = ImageFileImport.info(file);
        Size its = new Size(info.width(), info.height(), info.sections());
        Size wanted = size(info, its);
        if (!its.equals(wanted)) {
            throw new ProtocolException(
                    file.toString(),
                    "has " + its + ", but those before have " + wanted,
                    "Import files of another size in a run of their own.");
        }
        return its.frames();
    }

    private synchronized Size size(ImageInfo info, Size its) throws ProtocolException {
        Size known = size == null ? earlier() : size;
        if (known == null) {
            first.accept(info);
            output.with("width", its.width()).with("height", its.height());
            if (hasFrames()) {
                output.with("frames", its.frames());
            }
            known = its;
        }
        size = known;
        return known;
    }

    private boolean hasFrames() {
        return output.type().getEStructuralFeature("frames") != null;
    }

    /** As the header says after earlier executions; null when there is none. */
    private @Nullable Size earlier() {
        DataHeader header = output.header();
        int width = (int) header.number("width").orElse(0);
        int height = (int) header.number("height").orElse(0);
        return width == 0
                ? null
                : new Size(
                        width,
                        height,
                        hasFrames() ? (int) header.number("frames").orElse(1) : 1);
    }
}
