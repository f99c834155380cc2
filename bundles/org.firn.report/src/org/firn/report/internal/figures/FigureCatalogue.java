/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.firn.protocol.DataHeader;

/** Finds what can show a data object: that for the closest type. */
public final class FigureCatalogue {
    private final List<DataFigures> all = List.of(
            new MovieFigures(),
            new MicrographFigures(),
            new MotionFigures(),
            new CtfFigures(),
            new CoordinateFigures(),
            new ParticleFigures(),
            ClassFigures.ofClasses(),
            ClassFigures.ofAverages(),
            new VolumeFigures(),
            new FscFigures(),
            new SetFigures());

    /**
     * Draws a data object. What is missing or damaged is told in a note and keeps nothing else from being shown.
     */
    public void draw(DataHeader data, Figures figures) {
        try {
            Optional<DataFigures> closest = closest(data);
            if (closest.isPresent()) {
                closest.get().draw(data, figures);
            }
        } catch (IOException e) {
            figures.note(begin(data) + ": " + Figures.reason(e));
        } catch (UncheckedIOException e) {
            figures.note(begin(data) + ": " + Figures.reason(e.getCause()));
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
            figures.note(begin(data) + ", since its table or files are not as expected: " + e.getMessage());
        }
    }

    private static String begin(DataHeader data) {
        return "Not everything of " + data.name() + " can be shown";
    }

    private Optional<DataFigures> closest(DataHeader data) {
        return all.stream()
                .filter(figures -> data.isA(figures.type()))
                .max(Comparator.comparingInt(
                        figures -> figures.type().getEAllSuperTypes().size()));
    }
}
