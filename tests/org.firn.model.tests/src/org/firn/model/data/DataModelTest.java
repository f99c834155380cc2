/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.firn.model.workflow.WorkflowPackage;
import org.junit.jupiter.api.Test;

class DataModelTest {

    private static final String UNIT = "http://firn.org/unit";
    private static final Set<String> UNITS = Set.of("Å", "Å/px", "px", "degree", "kV", "mm", "e/Å²", "1/Å", "MiB");

    /** The columns of a table of items: a contained reference becomes a prefix. */
    private static List<String> columns(EClass item) {
        List<String> names = new ArrayList<>();
        for (EStructuralFeature feature : item.getEAllStructuralFeatures()) {
            if (feature instanceof EReference reference) {
                assertTrue(reference.isContainment() && !reference.isMany(), reference.getName());
                columns(reference.getEReferenceType()).forEach(name -> names.add(feature.getName() + "." + name));
            } else {
                names.add(feature.getName());
            }
        }
        return names;
    }

    @Test
    void tablesHaveTheColumnsThatScriptsRelyOn() {
        assertTrue(columns(DataPackage.Literals.FRAME_SHIFT)
                .containsAll(List.of("micrograph.name", "frame", "shiftX", "shiftY")));
        assertTrue(columns(DataPackage.Literals.CTF_MODEL)
                .containsAll(List.of("micrograph.name", "defocusU", "defocusV", "defocusAngle", "resolution")));
        assertTrue(columns(DataPackage.Literals.COORDINATE).containsAll(List.of("micrograph.name", "x", "y")));
    }

    @Test
    void aParticleHas31Columns() {
        assertEquals(
                List.of(
                        "id",
                        "image.file",
                        "image.index",
                        "micrograph.id",
                        "micrograph.name",
                        "coordinate.x",
                        "coordinate.y",
                        "ctf.defocusU",
                        "ctf.defocusV",
                        "ctf.defocusAngle",
                        "ctf.phaseShift",
                        "ctf.resolution",
                        "ctf.fitQuality",
                        "transform.rot",
                        "transform.tilt",
                        "transform.psi",
                        "transform.shiftX",
                        "transform.shiftY",
                        "transform.mirrored",
                        "acquisition.voltage",
                        "acquisition.sphericalAberration",
                        "acquisition.amplitudeContrast",
                        "acquisition.magnification",
                        "acquisition.initialDose",
                        "acquisition.dosePerFrame",
                        "opticsGroup",
                        "classId",
                        "halfSet",
                        "score",
                        "classProbability",
                        "logLikelihood"),
                columns(DataPackage.Literals.PARTICLE));
    }

    @Test
    void everythingIsDocumented() {
        for (EPackage model : List.of(DataPackage.eINSTANCE, WorkflowPackage.eINSTANCE)) {
            for (EClassifier classifier : model.getEClassifiers()) {
                assertNotNull(EcoreUtil.getDocumentation(classifier), classifier.getName());
                if (classifier instanceof EClass type) {
                    type.getEStructuralFeatures()
                            .forEach(feature -> assertNotNull(
                                    EcoreUtil.getDocumentation(feature), type.getName() + "." + feature.getName()));
                }
            }
        }
    }

    @Test
    void unitsAreOfTheKnownOnesAndOnNumbersOnly() {
        int found = 0;
        for (EPackage model : List.of(DataPackage.eINSTANCE, WorkflowPackage.eINSTANCE)) {
            for (EClassifier classifier : model.getEClassifiers()) {
                if (classifier instanceof EClass type) {
                    for (EAttribute attribute : type.getEAttributes()) {
                        String unit = EcoreUtil.getAnnotation(attribute, UNIT, "unit");
                        if (unit != null) {
                            found++;
                            assertTrue(UNITS.contains(unit), unit);
                            assertTrue(
                                    attribute
                                            .getEAttributeType()
                                            .getInstanceClass()
                                            .isPrimitive(),
                                    attribute.getName());
                        }
                    }
                }
            }
        }
        assertTrue(found > 30, found + " units");
        assertEquals("Å/px", EcoreUtil.getAnnotation(DataPackage.Literals.IMAGE_SET__SAMPLING_RATE, UNIT, "unit"));
    }

    @Test
    void itemsAreNeverObjects() {
        for (EClassifier classifier : DataPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type && DataPackage.Literals.ITEM.isSuperTypeOf(type)) {
                assertTrue(type.isInterface(), type.getName());
                assertThrows(IllegalArgumentException.class, () -> DataFactory.eINSTANCE.create(type), type.getName());
            }
        }
    }

    @Test
    void everySetNamesTheTypeOfItsItems() {
        for (EClassifier classifier : DataPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type && DataPackage.Literals.ITEM_SET.isSuperTypeOf(type)) {
                String name = EcoreUtil.getAnnotation(type, "http://firn.org/item", "type");
                EClass item = (EClass) DataPackage.eINSTANCE.getEClassifier(name);
                assertTrue(DataPackage.Literals.ITEM.isSuperTypeOf(item), type.getName() + " of " + name);
            }
        }
    }

    @Test
    void headersHaveNoEmptyValues() {
        for (EClassifier classifier : DataPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type && !type.isAbstract()) {
                for (EAttribute attribute : type.getEAllAttributes()) {
                    if (attribute != DataPackage.Literals.DATA_OBJECT__NAME) {
                        assertNotNull(attribute.getDefaultValue(), type.getName() + "." + attribute.getName());
                    }
                }
            }
        }
    }

    @Test
    void aSetIsClosedUnlessOpened() {
        ParticleSet particles = DataFactory.eINSTANCE.createParticleSet();
        assertFalse(particles.isOpen());
        particles.setState(StreamState.OPEN);
        assertTrue(particles.isOpen());
    }

    @Test
    void packageUriIsThatOfItsTables() {
        assertEquals(
                URI.createURI("http://firn.org/data/1.0#//Particle"), EcoreUtil.getURI(DataPackage.Literals.PARTICLE));
    }
}
