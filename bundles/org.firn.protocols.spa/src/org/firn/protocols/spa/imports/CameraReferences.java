/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.imports;

import java.nio.file.Path;
import org.firn.formats.image.ImageInfo;
import org.firn.protocol.OutputSpec;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.RunContext;

/** The gain and dark references of a camera: declared once for all imports of movies, and put on their outputs. */
final class CameraReferences {
    static final String GAIN = "gain";
    static final String DARK = "dark";

    private CameraReferences() {}

    /** The parameters of a form. */
    static ParameterSpec[] parameters() {
        return new ParameterSpec[] {
            ParameterSpec.file(GAIN)
                    .label("Gain reference")
                    .optional()
                    .help("An image of the size of a frame, by which every frame is multiplied; 0 marks a dead pixel. "
                            + "Leave it empty when the movies are corrected already."),
            ParameterSpec.file(DARK)
                    .label("Dark reference")
                    .optional()
                    .expert()
                    .help("An image of the size of a frame that is subtracted from every frame before the gain.")
        };
    }

    /**
     * Puts the references that are given on the movies.
     *
     * @param model a movie
     * @throws ProtocolException a reference cannot be read, or has another size than a frame
     */
    static void describe(RunContext run, ImageInfo model, OutputSpec movies) throws ProtocolException {
        reference(run, GAIN, model, movies, "gainFile");
        reference(run, DARK, model, movies, "darkFile");
    }

    private static void reference(
            RunContext run, String parameter, ImageInfo model, OutputSpec movies, String attribute)
            throws ProtocolException {
        ParameterValues values = run.parameters();
        if (!values.isSet(parameter)) {
            return;
        }
        Path file = run.resolve(values.text(parameter));
        ImageInfo info = ImageFileImport.info(file);
        if (info.width() != model.width() || info.height() != model.height() || info.sections() != 1) {
            throw new ProtocolException(
                    parameter,
                    "is " + file + " with " + ImageFileImport.size(info) + ", but the movies have frames of "
                            + model.width() + " x " + model.height() + " px",
                    "Give the reference that belongs to these movies.");
        }
        movies.with(attribute, run.store(file));
    }
}
