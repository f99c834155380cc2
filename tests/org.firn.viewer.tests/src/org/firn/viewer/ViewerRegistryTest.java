/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.eclipse.emf.ecore.EClass;
import org.firn.model.data.DataPackage;
import org.firn.testkit.TestExtensions;
import org.firn.viewer.internal.ExtensionViewers;
import org.junit.jupiter.api.Test;

/** Which viewers there are for a type, and which one opens it. */
class ViewerRegistryTest {
    private static final EClass CLASSES = DataPackage.Literals.CLASS_SET2_D;

    static final class Factory implements ViewModelFactory<AutoCloseable> {
        @Override
        public AutoCloseable open(ViewedData data, Executor executor) {
            return () -> {};
        }
    }

    static final class Widget {}

    private static ViewerDescriptor viewer(String id, int priority, String... types) {
        return new ViewerDescriptor(id, id, "", List.of(types), priority, "test", Factory::new, Widget::new);
    }

    private static List<String> ids(List<ViewerDescriptor> viewers) {
        return viewers.stream().map(ViewerDescriptor::id).toList();
    }

    @Test
    void viewersOfTheTypeComeBeforeThoseOfItsSupertypesAndThenThePriorityCounts() {
        ViewerRegistry viewers = ViewerRegistry.of(
                viewer("table", 100, "ItemSet"),
                viewer("sizes", 1, "ClassSet2D"),
                viewer("gallery", 5, "ImageSet", "ClassSet2D"),
                viewer("images", 0, "ImageSet"),
                viewer("text", 9, "Document"));
        assertEquals(List.of("gallery", "sizes", "images", "table"), ids(viewers.viewersOf(CLASSES)));
        assertEquals(List.of("text"), ids(viewers.viewersOf(DataPackage.Literals.DOCUMENT)));
        assertEquals(List.of(), ids(viewers.viewersOf(DataPackage.Literals.VOLUME)));
    }

    @Test
    void typesWithSeveralViewersAreOfferedForAChoiceWhichCanBeTakenBack() {
        ViewerRegistry viewers = ViewerRegistry.of(viewer("gallery", 5, "ClassSet2D"), viewer("table", 1, "ItemSet"));
        ViewerChoices choices = new ViewerChoices(viewers, List.of(DataPackage.eINSTANCE), "");
        assertEquals(List.of(CLASSES), choices.types());
        assertEquals("Class set 2D", ViewerChoices.label(CLASSES));
        assertEquals("CTF set", ViewerChoices.label(DataPackage.Literals.CTF_SET));
        assertEquals(0, choices.chosen(CLASSES));
        choices.choose(CLASSES, 1);
        assertEquals("ClassSet2D=table", choices.toText());
        assertEquals(1, new ViewerChoices(viewers, List.of(DataPackage.eINSTANCE), choices.toText()).chosen(CLASSES));
        choices.reset();
        assertEquals("", choices.toText());
    }

    @Test
    void whatTheUserPrefersForASupertypeOpensTheSubtypesToo() {
        ViewerRegistry viewers = ViewerRegistry.of(viewer("gallery", 5, "ImageSet"), viewer("table", 1, "ItemSet"));
        String text = new ViewerPreferences(Map.of())
                .with(DataPackage.Literals.ITEM_SET, "table")
                .toText();
        assertEquals("gallery", viewers.defaultOf(CLASSES, "").orElseThrow().id());
        assertEquals("table", viewers.defaultOf(CLASSES, text).orElseThrow().id());
        String both = ViewerPreferences.parse(text).with(CLASSES, "gallery").toText();
        assertEquals("gallery", viewers.defaultOf(CLASSES, both).orElseThrow().id());
        assertEquals(
                "gallery",
                viewers.defaultOf(CLASSES, "ItemSet=gone;;=;x").orElseThrow().id());
    }

    @Test
    void contributionsAreReadWithoutTheirClassesAndFaultyOnesAreLeftOut() {
        TestExtensions extensions = new TestExtensions(ViewerRegistryTest.class);
        extensions.contribute("org.firn.viewer", "<extension-point id='viewers' name='Viewers'/>");
        String factory = Factory.class.getName();
        extensions.contribute(
                "org.example",
                "<extension point='org.firn.viewer.viewers'>"
                        + "<viewer id='a' name='B' types='ItemSet, http://example.org/x#Tilt' priority='7' model='"
                        + factory + "' widget='" + Widget.class.getName() + "'/>"
                        + "<viewer id='a' name='Again' types='ItemSet' model='x' widget='x'/>"
                        + "<viewer id='c' name='No widget' types='ItemSet' model='x'/>"
                        + "<viewer id='d' name='A' types='Volume' priority='high' model='no.such.Class' widget='x'/>"
                        + "</extension>");
        ViewerRegistry viewers = new ExtensionViewers(extensions.registry());
        assertEquals(List.of("d", "a"), ids(viewers.all()));
        ViewerDescriptor good = viewers.find("a").orElseThrow();
        assertEquals(List.of("ItemSet", "http://example.org/x#Tilt"), good.types());
        assertEquals(7, good.priority());
        assertInstanceOf(Factory.class, good.createModelFactory());
        assertInstanceOf(Widget.class, good.createWidget(Widget.class));
        assertTrue(assertThrows(IllegalStateException.class, () -> good.createWidget(Runnable.class))
                .getMessage()
                .contains("org.example"));
        ViewerDescriptor bad = viewers.find("d").orElseThrow();
        assertEquals(0, bad.priority());
        String message = assertThrows(IllegalStateException.class, bad::createModelFactory)
                .getMessage();
        assertTrue(message.contains("no.such.Class") && message.contains("org.example"), message);
    }
}
