/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.figures;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.firn.model.data.DataPackage;
import org.firn.protocol.DataHeader;
import org.firn.report.internal.data.ProjectData;
import org.firn.report.internal.data.RunSnapshot;
import org.firn.report.internal.html.Markup;
import org.firn.report.internal.html.Words;
import org.firn.report.internal.picture.Pictures;
import org.firn.tables.ItemTable;

/** Collects the figures of one run, with what is needed to draw them. Used by one thread. */
public final class Figures {
    private final ProjectData data;
    private final RunSnapshot run;
    private final Pictures pictures;
    private final KeyFigures keyFigures;
    private final Markup out = new Markup();

    /** Figures of a run. */
    public Figures(ProjectData data, RunSnapshot run, Pictures pictures, KeyFigures keyFigures) {
        this.data = data;
        this.run = run;
        this.pictures = pictures;
        this.keyFigures = keyFigures;
    }

    /** The project. */
    public ProjectData data() {
        return data;
    }

    /** The run whose outputs are shown. */
    public RunSnapshot run() {
        return run;
    }

    /** Whether the run gave classes, whose pictures its averages and its classified particles would only repeat. */
    public boolean hasClasses() {
        return run.outputs().stream().anyMatch(output -> output.isA(DataPackage.Literals.CLASS_SET2_D));
    }

    /** Makes pictures. */
    public Pictures pictures() {
        return pictures;
    }

    /** The items of an output; the caller closes it. */
    public ItemTable open(DataHeader set) throws IOException {
        return data.openTable(set);
    }

    /** Adds a figure as wide as a plot. */
    public void figure(Markup body, String caption) {
        figure("figure", body, caption);
    }

    /** Adds a figure as wide as the page. */
    public void wideFigure(Markup body, String caption) {
        figure("figure wide", body, caption);
    }

    private void figure(String kind, Markup body, String caption) {
        if (!body.isEmpty()) {
            out.open("figure", "class", kind)
                    .add(body)
                    .element("figcaption", joined(caption))
                    .close()
                    .line();
        }
    }

    /** Keeps numbers and their units on one line. */
    private static String joined(String text) {
        return text.replaceAll("(\\d) (Å|µm|px|nm|%)", "$1\u00A0$2");
    }

    /** Adds a remark. */
    public void note(String text) {
        out.element("p", text, "class", "remark").line();
    }

    /** What is wrong with a file, in a sentence. */
    public static String reason(IOException problem) {
        return problem instanceof NoSuchFileException missing
                ? "the file " + missing.getFile() + " is not there."
                : String.valueOf(problem.getMessage());
    }

    /** Says how many items there are. */
    public void count(KeyFigures.Kind kind, DataHeader set) {
        key(kind, Words.count((long) ProjectData.number(set, DataHeader.SIZE)), "", set);
    }

    /** Says a number that everybody wants to see. */
    public void key(KeyFigures.Kind kind, String value, String unit, DataHeader origin) {
        keyFigures.put(kind, new KeyFigures.Value(value, unit, run.name() + "." + origin.name()));
    }

    /** Everything that was drawn. */
    public Markup markup() {
        return out;
    }
}
