/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {

    private static final EcorePackage ECORE = EcorePackage.eINSTANCE;

    private EPackage ePackage;
    private EClass ctf;
    private EClass particle;

    @BeforeEach
    void makeParticleClass() {
        ePackage = EcoreFactory.eINSTANCE.createEPackage();
        ctf = eClass("CTFModel");
        EcoreUtil.setAnnotation(
                attribute(ctf, "defocusU", ECORE.getEDouble(), true), "http://firn.org/unit", "unit", "Å");
        EcoreUtil.setDocumentation(ctf.getEStructuralFeature("defocusU"), "Larger defocus");
        attribute(ctf, "resolution", ECORE.getEFloatObject(), false);
        particle = eClass("Particle");
        attribute(particle, "id", ECORE.getELong(), true);
        attribute(particle, "good", ECORE.getEBoolean(), true);
        attribute(particle, "index", ECORE.getEInt(), true);
        reference(particle, "ctf", ctf, true, 1);
        attribute(particle, "fileName", ECORE.getEString(), false);
        EEnum side = EcoreFactory.eINSTANCE.createEEnum();
        side.setName("Side");
        ePackage.getEClassifiers().add(side);
        attribute(particle, "side", side, false);
    }

    private EClass eClass(String name) {
        EClass created = EcoreFactory.eINSTANCE.createEClass();
        created.setName(name);
        ePackage.getEClassifiers().add(created);
        return created;
    }

    private static EAttribute attribute(EClass owner, String name, EDataType type, boolean required) {
        EAttribute created = EcoreFactory.eINSTANCE.createEAttribute();
        created.setName(name);
        created.setEType(type);
        created.setLowerBound(required ? 1 : 0);
        owner.getEStructuralFeatures().add(created);
        return created;
    }

    private static EReference reference(EClass owner, String name, EClass type, boolean containment, int upper) {
        EReference created = EcoreFactory.eINSTANCE.createEReference();
        created.setName(name);
        created.setEType(type);
        created.setContainment(containment);
        created.setUpperBound(upper);
        owner.getEStructuralFeatures().add(created);
        return created;
    }

    @Test
    void anEClassBecomesFlatColumnsWithUnitsAndDocumentation() {
        TableSchema schema = TableSchema.of(particle);
        assertEquals(
                List.of("id", "good", "index", "ctf.defocusU", "ctf.resolution", "fileName", "side"), schema.names());
        assertEquals(
                new ColumnSpec("ctf.defocusU", ColumnType.FLOAT64, "Å", "Larger defocus", true),
                schema.column("ctf.defocusU"));
        assertEquals(
                List.of(
                        ColumnType.INT64,
                        ColumnType.BOOLEAN,
                        ColumnType.INT32,
                        ColumnType.FLOAT64,
                        ColumnType.FLOAT32,
                        ColumnType.STRING,
                        ColumnType.STRING),
                schema.columns().stream().map(ColumnSpec::type).toList());
        assertEquals(
                List.of(false, false, false, true, true, true, true),
                schema.columns().stream().map(ColumnSpec::nullable).toList());
    }

    @Test
    void inheritedAttributesComeAlongAndOthersAreSkipped() {
        EClass polished = eClass("PolishedParticle");
        polished.getESuperTypes().add(particle);
        attribute(polished, "weights", ECORE.getEDouble(), false).setUpperBound(-1);
        attribute(polished, "cache", ECORE.getEDouble(), false).setTransient(true);
        reference(polished, "micrograph", particle, false, 1);
        reference(polished, "frames", ctf, true, -1);
        assertEquals(TableSchema.of(particle), TableSchema.of(polished));
    }

    @Test
    void aClassWithoutIdGetsOne() {
        assertEquals(
                List.of("id", "defocusU", "resolution"), TableSchema.of(ctf).names());
    }

    @Test
    void aClassThatContainsItselfOrHasATextIdIsNoTable() {
        reference(ctf, "better", ctf, true, 1);
        assertTrue(assertThrows(IllegalArgumentException.class, () -> TableSchema.of(particle))
                .getMessage()
                .contains("'ctf.better.'"));
        EClass named = eClass("Named");
        attribute(named, "id", ECORE.getEString(), true);
        assertTrue(assertThrows(IllegalArgumentException.class, () -> TableSchema.of(named))
                .getMessage()
                .contains("EString"));
    }

    @Test
    void aSchemaSurvivesJson() {
        TableSchema schema = TableSchema.of(particle);
        assertEquals(schema, TableSchema.fromJson(schema.toJson()));
        assertEquals(schema.hashCode(), TableSchema.fromJson(schema.toJson()).hashCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "{\"columns\": []}",
                "{\"columns\": [{\"name\": \"x\", \"type\": \"FLOAT\"}]}",
                "{\"columns\": [{\"type\": \"INT64\"}]}",
                "{\"columns\": 3}",
                "null"
            })
    void otherJsonIsRefused(String json) {
        assertThrows(IllegalArgumentException.class, () -> TableSchema.fromJson(json));
    }

    @Test
    void columnsAreAddedReplacedAndSelected() {
        TableSchema schema =
                TableSchema.of(ColumnSpec.of("x", ColumnType.FLOAT64), ColumnSpec.of("y", ColumnType.INT32));
        ColumnSpec extra = ColumnSpec.of("rln.NrOfSignificantSamples", ColumnType.INT32);
        ColumnSpec y = ColumnSpec.of("y", ColumnType.FLOAT64, "px");
        TableSchema more = schema.with(extra, y);
        assertEquals(List.of("id", "x", "y", "rln.NrOfSignificantSamples"), more.names());
        assertEquals(y, more.column("y"));
        assertEquals(List.of("id", "y", "x"), more.select("y", "x").names());
        assertTrue(assertThrows(IllegalArgumentException.class, () -> more.select("z"))
                .getMessage()
                .contains("no column 'z'; the table has: id, x, y"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a.", ".a", "a..b", "1a", "a b", "a-b", "ä", "a.1", "a\n"})
    void badColumnNamesAreRefused(String name) {
        assertThrows(IllegalArgumentException.class, () -> ColumnSpec.of(name, ColumnType.INT32));
    }

    @Test
    void badSchemasAreRefused() {
        ColumnSpec x = ColumnSpec.of("x", ColumnType.FLOAT64);
        assertTrue(assertThrows(IllegalArgumentException.class, () -> TableSchema.of(x, x))
                .getMessage()
                .contains("two columns named 'x'"));
        assertThrows(IllegalArgumentException.class, () -> TableSchema.of(x, TableSchema.ID));
        assertThrows(IllegalArgumentException.class, () -> TableSchema.of(ColumnSpec.of("id", ColumnType.STRING)));
        assertThrows(IllegalArgumentException.class, () -> ColumnSpec.of("a".repeat(256), ColumnType.INT32));
    }
}
