/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report.internal.figures;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.firn.model.data.DataPackage;
import org.firn.protocol.DataHeader;
import org.firn.protocol.ProtocolRegistry;
import org.firn.report.internal.data.Mood;
import org.firn.report.internal.data.ProjectData;
import org.firn.report.internal.data.ProjectSnapshot;
import org.firn.report.internal.data.RunSnapshot;
import org.firn.report.internal.picture.Pictures;
import org.firn.repository.ProjectDirectory;
import org.firn.tables.ColumnSpec;
import org.firn.tables.ColumnType;
import org.firn.tables.TableSchema;
import org.firn.tables.TableWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureCatalogueTest {
    private final KeyFigures keyFigures = new KeyFigures();

    @TempDir
    Path folder;

    private static EClass subclass(String name, EClass parent) {
        EPackage plugin = EcoreFactory.eINSTANCE.createEPackage();
        plugin.setName("plugin");
        plugin.setNsURI("urn:plugin:" + name);
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        type.setName(name);
        type.getESuperTypes().add(parent);
        plugin.getEClassifiers().add(type);
        return type;
    }

    private String draw(DataHeader output) {
        RunSnapshot run = new RunSnapshot(
                1,
                "trace",
                "",
                "",
                "plugin.trace",
                "1",
                Map.of(),
                List.of(),
                List.of(),
                List.of(output),
                "mara",
                Mood.DONE,
                "finished",
                "",
                0,
                null,
                null);
        ProjectData data = new ProjectData(
                new ProjectSnapshot("P", "", "id", List.of(), List.of(run), ""),
                new ProjectDirectory(folder),
                ProtocolRegistry.of());
        Figures figures = new Figures(data, run, new Pictures(1000), keyFigures);
        new FigureCatalogue().draw(output, figures);
        return figures.markup().toString();
    }

    private void table(TableSchema schema) throws Exception {
        try (TableWriter writer = TableWriter.create(folder.resolve("t.fit"), schema, Map.of())) {
            for (int i = 0; i < 7; i++) {
                writer.set(writer.column("length"), 100.5 * i);
                writer.set(writer.column("note"), "filament " + i);
                writer.endRow();
            }
            writer.close(true);
        }
    }

    @Test
    void aSetOfAPluginIsShownByItsFirstItems() throws Exception {
        table(TableSchema.of(
                ColumnSpec.of("length", ColumnType.FLOAT64, "Å"), ColumnSpec.of("note", ColumnType.STRING)));
        EClass type = subclass("FilamentSet", DataPackage.Literals.ITEM_SET);
        String text = draw(new DataHeader("filaments", type, Map.of("table", "t.fit", "size", 7L)));
        assertTrue(text.contains("length (Å)"), text);
        assertTrue(text.contains("filament 4"), text);
        assertFalse(text.contains("filament 5"), text);
        assertTrue(text.contains("The first 5 items of 7 in filaments."), text);
    }

    @Test
    void theClosestTypeDecides() throws Exception {
        EClass type = subclass("HelicalMovieSet", DataPackage.Literals.MOVIE_SET);
        assertTrue(draw(new DataHeader("movies", type, Map.of("size", 12L))).isEmpty());
        assertTrue(keyFigures.values().get(KeyFigures.Kind.MOVIES).value().equals("12"));
    }

    @Test
    void whatIsNotKnownAtAllIsPassedOver() {
        assertTrue(draw(new DataHeader("log", DataPackage.Literals.DOCUMENT, Map.of("file", "a.txt")))
                .isEmpty());
    }
}
