/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.firn.model.data.DataPackage.Literals;
import org.firn.protocol.ParameterSpec.Choice;

/** Small protocols in the likeness of real ones, which never run. */
public final class TestProtocols {

    private TestProtocols() {}

    /** A registry of all of them. */
    public static ProtocolRegistry registry() {
        return ProtocolRegistry.of(
                descriptor("test.import", new Import()),
                descriptor("test.align", new Align()),
                descriptor("test.pick", new Pick()),
                descriptor("test.join", new Join()));
    }

    /** A descriptor that always gives the same instance. */
    public static ProtocolDescriptor descriptor(String id, Protocol protocol) {
        return new ProtocolDescriptor(id, id, "Test", "A protocol for tests.", "1", "org.firn.test", () -> protocol);
    }

    /** Makes movies of files. */
    public static class Import implements Protocol {
        @Override
        public ProtocolSpec spec() {
            return ProtocolSpec.builder()
                    .section("Files")
                    .add(ParameterSpec.of("pattern", ParameterType.PATH).label("Files"))
                    .add(ParameterSpec.file("gain").optional())
                    .section("Microscope")
                    .add(ParameterSpec.number("voltage")
                            .unit("kV")
                            .range(80, 300)
                            .defaultValue(300)
                            .label("Voltage")
                            .help("The acceleration voltage of the microscope."))
                    .add(ParameterSpec.number("samplingRate").unit("Å/px").range(0.1, 20))
                    .perItem()
                    .build();
        }

        @Override
        public void configure(Configuration configuration) {
            configuration
                    .output("movies", Literals.MOVIE_SET)
                    .with("samplingRate", configuration.parameters().number("samplingRate"));
        }

        @Override
        public void plan(RunContext run, Plan plan) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Citation> citations() {
            return List.of(new Citation("Doe2020", "Doe, J.", "Importing", "J. Imp.", 2020, "10.1/abc"));
        }
    }

    /** Makes micrographs of movies; has a parameter of every kind and conditions. */
    public static class Align implements Protocol {
        @Override
        public ProtocolSpec spec() {
            return ProtocolSpec.builder()
                    .add(ParameterSpec.input("movies", Literals.MOVIE_SET))
                    .add(ParameterSpec.input("reference", Literals.VOLUME, Literals.AVERAGE_SET)
                            .optional())
                    .add(ParameterSpec.flag("weight"))
                    .add(ParameterSpec.number("dose").unit("e/Å²").atLeast(0.01).when(Condition.is("weight", true)))
                    .add(ParameterSpec.integer("bFactor").unit("Å²").defaultValue(150))
                    .add(ParameterSpec.integer("boxSize")
                            .unit("px")
                            .range(16, 1024)
                            .optional()
                            .check((value, all) -> (Long) value % 2 == 0
                                    ? Optional.empty()
                                    : Optional.of("is odd; the box size must be even")))
                    .add(ParameterSpec.choice(
                            "method", new Choice("global", "Whole frames"), new Choice("local", "Patches")))
                    .add(ParameterSpec.of("frames", ParameterType.RANGE_LIST).optional())
                    .add(ParameterSpec.integer("patches").when(Condition.is("method", "local")))
                    .add(ParameterSpec.string("suffix").defaultValue("_aligned"))
                    .build();
        }

        @Override
        public void configure(Configuration configuration) {
            configuration
                    .output("micrographs", Literals.MICROGRAPH_SET)
                    .like(configuration.input("movies").get());
            configuration.output("motion", Literals.MOTION_SET);
        }

        @Override
        public void plan(RunContext run, Plan plan) {
            throw new UnsupportedOperationException();
        }
    }

    /** Makes coordinates. */
    public static class Pick implements Protocol {
        @Override
        public ProtocolSpec spec() {
            return ProtocolSpec.builder()
                    .add(ParameterSpec.input("micrographs", Literals.MICROGRAPH_SET))
                    .build();
        }

        @Override
        public void configure(Configuration configuration) {
            configuration.output("coordinates", Literals.COORDINATE_SET);
        }

        @Override
        public void plan(RunContext run, Plan plan) {
            throw new UnsupportedOperationException();
        }
    }

    /** Joins sets of images. */
    public static class Join implements Protocol {
        @Override
        public ProtocolSpec spec() {
            return ProtocolSpec.builder()
                    .add(ParameterSpec.multiInput("sets", 2, Literals.IMAGE_SET))
                    .build();
        }

        @Override
        public void configure(Configuration configuration) {
            DataHeader first = configuration.inputs("sets").get(0);
            configuration.output("joined", first.type()).like(first);
        }

        @Override
        public void plan(RunContext run, Plan plan) {
            throw new UnsupportedOperationException();
        }
    }

    /** Has no inputs or parameters, and configures as told. */
    public record Custom(Consumer<Configuration> action) implements Protocol {
        @Override
        public ProtocolSpec spec() {
            return ProtocolSpec.builder().build();
        }

        @Override
        public void configure(Configuration configuration) {
            action.accept(configuration);
        }

        @Override
        public void plan(RunContext run, Plan plan) {
            throw new UnsupportedOperationException();
        }
    }
}
