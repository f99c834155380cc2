/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.graph.internal;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EClass;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Configuration;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.Plan;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolDescriptor;
import org.firn.protocol.ProtocolRegistry;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RunContext;

/** Protocols to draw graphs of; they are never run. */
public final class TestProtocols {
    private TestProtocols() {}

    /** From movies to particles. */
    public static ProtocolRegistry registry() {
        return ProtocolRegistry.of(
                one(
                        "import",
                        "Import movies",
                        spec -> spec.add(ParameterSpec.file("pattern")),
                        DataPackage.Literals.MOVIE_SET),
                one(
                        "align",
                        "Align movies",
                        input("movies", DataPackage.Literals.MOVIE_SET),
                        DataPackage.Literals.MICROGRAPH_SET),
                one(
                        "ctf",
                        "Estimate CTF",
                        input("micrographs", DataPackage.Literals.MICROGRAPH_SET),
                        DataPackage.Literals.CTF_SET),
                one(
                        "pick",
                        "Pick particles",
                        input("micrographs", DataPackage.Literals.MICROGRAPH_SET),
                        DataPackage.Literals.COORDINATE_SET),
                one(
                        "extract",
                        "Extract particles",
                        spec -> spec.add(
                                ParameterSpec.input("micrographs", DataPackage.Literals.MICROGRAPH_SET),
                                ParameterSpec.input("coordinates", DataPackage.Literals.COORDINATE_SET),
                                ParameterSpec.input("ctfs", DataPackage.Literals.CTF_SET)
                                        .optional()),
                        DataPackage.Literals.PARTICLE_SET),
                one(
                        "classify",
                        "Classify in 2D",
                        input("particles", DataPackage.Literals.PARTICLE_SET),
                        DataPackage.Literals.CLASS_SET2_D),
                one(
                        "join",
                        "Join sets",
                        spec -> spec.add(ParameterSpec.multiInput("sets", 2, DataPackage.Literals.ITEM_SET)),
                        DataPackage.Literals.PARTICLE_SET));
    }

    private static Consumer<ProtocolSpec.Builder> input(String name, EClass type) {
        return spec -> spec.add(ParameterSpec.input(name, type));
    }

    private static ProtocolDescriptor one(String id, String name, Consumer<ProtocolSpec.Builder> form, EClass output) {
        return new ProtocolDescriptor(
                "test." + id, name, "Tests", "For tests.", "1", "tests", () -> new Drawn(form, output));
    }

    private record Drawn(Consumer<ProtocolSpec.Builder> form, EClass output) implements Protocol {
        @Override
        public ProtocolSpec spec() {
            ProtocolSpec.Builder builder = ProtocolSpec.builder();
            form.accept(builder);
            return builder.build();
        }

        @Override
        public void configure(Configuration configuration) {
            configuration.output(nameOf(output), output);
        }

        @Override
        public void plan(RunContext run, Plan plan) {
            throw new UnsupportedOperationException("only drawn");
        }
    }

    /** The name of the output of this type. */
    static String nameOf(EClass type) {
        return List.of("movies", "micrographs", "ctfs", "coordinates", "particles", "classes").stream()
                .filter(name -> type.getName().toLowerCase(Locale.ROOT).startsWith(name.replaceAll("(es|s)$", "")))
                .findFirst()
                .orElse("output");
    }
}
