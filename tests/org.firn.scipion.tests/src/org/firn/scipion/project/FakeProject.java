/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.scipion.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.JDBC;

/**
 * Writes a project folder in the layout that Scipion documents, without Scipion: a fake, so it proves nothing about
 * what Scipion really writes beyond that layout.
 */
final class FakeProject implements AutoCloseable {
    private static final String MATRIX = "[[0.71461016, 0.63371837, -0.29619813, 4.0], [-0.61309201, 0.77128059,"
            + " 0.17101008, 8.0], [0.33682409, 0.059391174, 0.93969262, 12.0], [0.0, 0.0, 0.0, 1.0]]";
    static final int BOX = 64;

    private final Path folder;
    private final Connection connection;
    private int lastId;

    FakeProject(Path folder) throws IOException, SQLException {
        this.folder = folder;
        Files.createDirectories(folder.resolve("Runs"));
        DriverManager.registerDriver(new JDBC());
        connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("project.sqlite"));
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE Objects (id INTEGER PRIMARY KEY, parent_id INTEGER, name TEXT,"
                    + " classname TEXT, value TEXT, label TEXT, comment TEXT, creation DATE)");
            statement.execute("CREATE TABLE Relations (id INTEGER PRIMARY KEY, parent_id INTEGER, name TEXT)");
        }
        object(null, "CreationTime", "String", "2026-03-01 10:00:00", "", "");
    }

    private String object(String parent, String name, String type, String value, String label, String comment)
            throws SQLException {
        lastId++;
        String path = parent == null ? name : parent + "." + name;
        String sql = "INSERT INTO Objects (id, parent_id, name, classname, value, label, comment) VALUES"
                + " (?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setInt(1, lastId);
            insert.setObject(2, parent == null ? null : parent.substring(parent.lastIndexOf('.') + 1));
            insert.setString(3, path);
            insert.setString(4, type);
            insert.setString(5, value);
            insert.setString(6, label);
            insert.setString(7, comment);
            insert.execute();
        }
        return parent == null ? String.valueOf(lastId) : parent + "." + lastId;
    }

    /** A run; gives its id. */
    String run(String type, String label, String status) throws SQLException {
        String id = object(null, "", type, null, label, "about " + label);
        set(id, "status", "String", status);
        set(id, "initTime", "String", "2026-03-01 10:20:30.5");
        set(id, "endTime", "String", "2026-03-01 11:20:30.5");
        set(id, "workingDir", "String", "Runs/" + id + "_" + type);
        return id;
    }

    /** An attribute of anything; gives its path. */
    String set(String owner, String name, String type, String value) throws SQLException {
        return object(owner, name, type, value, "", "");
    }

    /** A link to an output of a run. */
    void link(String owner, String name, String run, String output) throws SQLException {
        String pointer = set(owner, name, "Pointer", run);
        set(pointer, "_extended", "String", output);
    }

    /** An output that is a set. */
    String output(String run, String name, String type, String file, double samplingRate) throws SQLException {
        String output = set(run, name, type, null);
        set(output, "_mapperPath", "CsvList", file + ", ");
        if (samplingRate > 0) {
            set(output, "_samplingRate", "Float", String.valueOf(samplingRate));
        }
        return output;
    }

    /** The file of a new set. */
    Path file(String name) throws IOException {
        Path file = folder.resolve("Runs").resolve(name);
        Files.createDirectories(file.getParent());
        return file;
    }

    /** Movies, micrographs, places, particles, classes, a run that failed and two that have not run. */
    static void spa(Path folder) throws IOException, SQLException {
        try (FakeProject project = new FakeProject(folder)) {
            String movies = project.run("ProtImportMovies", "import movies", "finished");
            project.set(movies, "voltage", "Float", "300.0");
            project.set(movies, "filesPath", "String", "/data");
            project.output(movies, "outputMovies", "SetOfMovies", "Runs/m/movies.sqlite", 0.885);
            movies(project.file("m/movies.sqlite"));
            String align = project.run("ProtMotionCorr", "motion", "finished");
            project.link(align, "inputMovies", movies, "outputMovies");
            String micrographs =
                    project.output(align, "outputMicrographs", "SetOfMicrographs", "Runs/a/mics.sqlite", 1.77);
            micrographs(project.file("a/mics.sqlite"));
            String pick = project.run("MyPicker", "pick by hand", "aborted");
            project.link(pick, "inputMicrographs", align, "outputMicrographs");
            project.set(pick, "_prerequisites", "CsvList", movies);
            String places =
                    project.output(pick, "outputCoordinates", "SetOfCoordinates", "Runs/p/coordinates.sqlite", 0);
            project.link(places, "_micrographsPointer", align, "outputMicrographs");
            coordinates(project.file("p/coordinates.sqlite"));
            String extract = project.run("XmippProtExtractParticles", "extract", "finished");
            project.link(extract, "inputCoordinates", pick, "outputCoordinates");
            project.output(extract, "outputParticles", "SetOfParticles", "Runs/e/particles.sqlite", 1.77);
            particles(project.file("e/particles.sqlite"), 5);
            String classify = project.run("ProtRelionClassify2D", "2D", "finished");
            project.link(classify, "inputParticles", extract, "outputParticles");
            project.output(classify, "outputClasses", "SetOfClasses2D", "Runs/c/classes.sqlite", 1.77);
            classes(project.file("c/classes.sqlite"));
            String refine = project.run("ProtRelionRefine3D", "refine", "failed");
            project.set(refine, "_error", "String", "no GPU");
            project.link(refine, "inputParticles", extract, "outputParticles");
            project.output(refine, "outputParticles", "SetOfParticles", "Runs/r/gone.sqlite", 1.77);
            String count = project.run("LabProtCount", "count", "saved");
            project.link(count, "inputParticles", extract, "outputParticles");
            project.set(count, "least", "Integer", "5");
            String other = project.run("LabProtOther", "other", "saved");
            project.link(other, "inputClasses", classify, "outputClasses");
        }
    }

    private static void movies(Path file) throws SQLException {
        try (FakeSet set = new FakeSet(file)) {
            acquisition(set.property("self", "SetOfMovies").property("_samplingRate", "0.885"))
                    .property("_firstFramesRange", "1,24,1")
                    .property("_gainFile", "Runs/m/gain.mrc");
            set.items("", "Movie", "_index Integer", "_filename String", "_micName String", "_framesRange CsvList")
                    .add(1, true, 0, "/data/mic_001.tif", "mic_001.tif", "1,24,1")
                    .add(2, true, 0, "/data/mic_002.tif", "mic_002.tif", "1,24,1")
                    .end();
        }
    }

    private static void micrographs(Path file) throws SQLException {
        try (FakeSet set = new FakeSet(file)) {
            acquisition(set.property("self", "SetOfMicrographs").property("_samplingRate", "1.77"))
                    .property("_firstDim", "4096,3072,1");
            set.items("", "Micrograph", "_index Integer", "_filename String", "_micName String", "_lab.drift Float")
                    .add(1, true, 0, "Runs/a/mic_001.mrc", "mic_001.tif", 1.5)
                    .add(2, false, 0, "Runs/a/mic_002.mrc", "mic_002.tif", 2.5)
                    .end();
        }
    }

    private static void coordinates(Path file) throws SQLException {
        try (FakeSet set = new FakeSet(file)) {
            set.property("self", "SetOfCoordinates").property("_boxSize", "" + BOX);
            set.items("", "Coordinate", "_x Integer", "_y Integer", "_micId Integer", "_micName String")
                    .add(7, true, 100, 200, 1, "mic_001.tif")
                    .add(9, true, 300, 400, 2, "mic_002.tif")
                    .end();
        }
    }

    /** So many particles with the same projection matrix. */
    static void particles(Path file, int count) throws SQLException {
        try (FakeSet set = new FakeSet(file)) {
            acquisition(set.property("self", "SetOfParticles").property("_samplingRate", "1.77"))
                    .property("_firstDim", BOX + "," + BOX + ",1")
                    .property("_hasCtf", "True")
                    .property("_alignment", "Projection");
            FakeSet.Items items = set.items(
                    "",
                    "Particle",
                    "_index Integer",
                    "_filename String",
                    "_samplingRate Float",
                    "_micId Integer",
                    "_coordinate Coordinate",
                    "_coordinate._x Integer",
                    "_coordinate._y Integer",
                    "_coordinate._micName String",
                    "_ctfModel._defocusU Float",
                    "_ctfModel._defocusV Float",
                    "_ctfModel._defocusAngle Float",
                    "_acquisition._voltage Float",
                    "_transform Transform",
                    "_transform._matrix Matrix",
                    "_rlnBeamTiltX Float");
            for (int i = 1; i <= count; i++) {
                items.add(
                        i,
                        true,
                        i,
                        "Runs/e/stack" + (i / 1000) + ".mrcs",
                        1.77,
                        1 + i / 500,
                        null,
                        10 * (i % 400),
                        20,
                        "mic_001.tif",
                        14000.0,
                        15000.0 + i % 100,
                        45.0,
                        300.0,
                        null,
                        MATRIX,
                        0.25);
            }
            items.end();
        }
    }

    private static void classes(Path file) throws SQLException {
        try (FakeSet set = new FakeSet(file)) {
            set.property("self", "SetOfClasses2D")
                    .property("_samplingRate", "1.77")
                    .property("_alignment", "2D");
            set.items(
                            "",
                            "Class2D",
                            "_size Integer",
                            "_representative._index Integer",
                            "_representative._filename String")
                    .add(1, true, 2, 1, "Runs/c/averages.mrcs")
                    .add(2, true, 1, 2, "Runs/c/averages.mrcs")
                    .end();
            String[] member = {"_index Integer", "_filename String", "_transform._matrix Matrix"};
            // turns by 20 degrees after a shift, as the vector i2
            String turned = "[[0.93969262, 0.34202014, 0, -6.8404], [-0.34202014, 0.93969262, 0, 18.7939],"
                    + " [0, 0, 1, 0], [0, 0, 0, 1]]";
            String mirrored =
                    "[[-0.8660254, -0.5, 0, -17.32051], [-0.5, 0.8660254, 0, -10.0]," + " [0, 0, -1, 0], [0, 0, 0, 1]]";
            set.items("Class001_", "Particle", member)
                    .add(3, true, 3, "Runs/e/stack0.mrcs", turned)
                    .add(5, true, 5, "Runs/e/stack0.mrcs", mirrored)
                    .end();
            set.items("Class002_", "Particle", member)
                    .add(1, true, 1, "Runs/e/stack0.mrcs", turned)
                    .end();
        }
    }

    private static FakeSet acquisition(FakeSet set) throws SQLException {
        return set.property("_acquisition._voltage", "300.0")
                .property("_acquisition._sphericalAberration", "2.7")
                .property("_acquisition._amplitudeContrast", "0.1")
                .property("_acquisition._dosePerFrame", "1.28");
    }

    @Override
    public void close() throws SQLException {
        connection.commit();
        connection.close();
    }
}
