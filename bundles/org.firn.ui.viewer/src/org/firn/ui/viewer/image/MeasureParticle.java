/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer.image;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.firn.protocol.DataHeader;
import org.firn.protocol.ParameterSpec;
import org.firn.ui.form.FormModel;
import org.firn.ui.form.IParameterWizard;
import org.firn.ui.form.InputCandidate;
import org.firn.viewer.image.BoxSize;
import org.firn.viewer.image.ImageStore;
import org.firn.viewer.image.MicrographEntry;

/** Measures a particle on the first of the micrographs that a form is linked to, for its diameter or its box. */
public final class MeasureParticle implements IParameterWizard {
    private static final String INPUT = "micrographs";
    private static final String BOX = "boxSize";
    private static final int CACHE_MIB = 64;
    /** Å; to begin with, where the form says nothing. */
    private static final double USUAL = 150;

    /** What to measure on. */
    record Ground(MicrographEntry micrograph, double pixelSize) {}

    @Override
    public CompletableFuture<Map<String, String>> ask(FormModel form, ParameterSpec parameter) {
        Display display = Display.getCurrent();
        Shell shell = display.getActiveShell();
        String text = form.text(parameter.name());
        boolean isBox = parameter.name().equals(BOX);
        Optional<InputCandidate> linked = linked(form);
        CompletableFuture<Map<String, String>> answer = new CompletableFuture<>();
        Executor reader = ForkJoinPool.commonPool();
        CompletableFuture.supplyAsync(() -> ground(form, linked), reader)
                .whenComplete((found, error) -> onScreen(display, answer, () -> {
                    if (error != null) {
                        Throwable cause = error.getCause() == null ? error : error.getCause();
                        MessageDialog.openInformation(shell, "Measure a particle", cause.getMessage());
                        answer.complete(Map.of());
                    } else {
                        answer.complete(measure(shell, found, start(text, isBox, found.pixelSize()), parameter.name()));
                    }
                }));
        return answer;
    }

    private static void onScreen(Display display, CompletableFuture<?> answer, Runnable work) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                try {
                    work.run();
                } finally {
                    answer.cancel(false);
                }
            });
        }
    }

    private static Optional<InputCandidate> linked(FormModel form) {
        return form.data().spec().find(INPUT).flatMap(input -> form.candidates(input).stream()
                .filter(one -> form.links(INPUT).contains(one.link(INPUT)))
                .findFirst());
    }

    /** The first micrograph; reads a table. */
    static Ground ground(FormModel form, Optional<InputCandidate> linked) {
        DataHeader header = linked.filter(InputCandidate::made)
                .map(InputCandidate::header)
                .orElseThrow(() -> new IllegalStateException("There is no micrograph to measure on yet. Link the input "
                        + INPUT + " to a run that has finished."));
        double pixelSize = header.number("samplingRate").orElse(0);
        try {
            Path table = form.data()
                    .directory()
                    .resolve(header.text(DataHeader.TABLE).orElse(""));
            List<MicrographEntry> entries = MicrographEntry.readAll(form.data().directory(), table);
            if (entries.isEmpty() || !(pixelSize > 0)) {
                throw new IllegalStateException(linked.get().text() + " has "
                        + (entries.isEmpty() ? "no micrographs yet." : "no pixel size. Import it with one."));
            }
            return new Ground(entries.get(0), pixelSize);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "The micrographs of " + linked.get().text() + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** What the form says now; something usual when it says nothing. */
    static BoxSize start(String text, boolean isBox, double pixelSize) {
        try {
            double value = Double.parseDouble(text);
            if (value > 0) {
                BoxSize usual = BoxSize.suggest(isBox ? value * pixelSize / 1.5 : value, pixelSize);
                return isBox ? usual.withBox((int) Math.round(value), pixelSize) : usual;
            }
        } catch (NumberFormatException e) {
            // not typed yet, or wrong: the form says so itself
            return BoxSize.suggest(USUAL, pixelSize);
        }
        return BoxSize.suggest(USUAL, pixelSize);
    }

    private static Map<String, String> measure(Shell shell, Ground ground, BoxSize start, String parameter) {
        ImageStore store = new ImageStore(ForkJoinPool.commonPool(), CACHE_MIB);
        MicrographEntry micrograph = ground.micrograph();
        return new BoxSizeWizard(shell, micrograph.file(), micrograph.section(), ground.pixelSize(), start, store)
                .ask()
                .map(size -> Map.of(
                        parameter, String.valueOf(parameter.equals(BOX) ? size.box() : Math.round(size.diameter()))))
                .orElse(Map.of());
    }
}
