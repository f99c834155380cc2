/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.conformance;

import java.util.ArrayList;
import java.util.List;
import org.firn.formats.geometry.Defocus;
import org.firn.formats.geometry.EmanPose;
import org.firn.formats.geometry.EulerAngles;
import org.firn.formats.geometry.FrealignPose;
import org.firn.formats.geometry.Pose;
import org.firn.formats.geometry.ReferencePose;
import org.firn.formats.geometry.RelionPose;
import org.firn.formats.geometry.RigidTransform;
import org.firn.formats.geometry.Rotation;
import org.firn.formats.geometry.RotationVector;
import org.firn.formats.geometry.XmippPose;

/** Transforms against published vectors: angles by their matrices, shifts by where they show a point. */
public final class GeometryChecks {

    private static final String SCIPION = "published vectors of scipion-em-relion and -xmipp";
    private static final String PYEM = "computed with pyem";
    /** The matrix of i2 has five digits, at shifts of 20 px. */
    private static final double ROUNDED = 2e-4;

    private static final double ROUNDED_VECTOR = 1e-5;
    private static final double PIXEL_SIZE = 2.8;

    private GeometryChecks() {}

    /** All of them. */
    public static List<Check> all() {
        List<Check> checks = new ArrayList<>();
        for (ReferencePose reference : ReferencePose.all()) {
            checks.addAll(of(reference));
        }
        checks.addAll(plane());
        checks.addAll(cryosparc());
        checks.add(eman());
        checks.add(frealign());
        checks.addAll(defocus());
        return checks;
    }

    private static List<Check> of(ReferencePose reference) {
        Pose pose = Pose.of(reference.toReference());
        List<Double> point = ReferencePose.POINT;
        double[] seen = pose.project(point.get(0), point.get(1), point.get(2));
        RelionPose relion = RelionPose.of(pose, 1);
        double origin = Math.max(
                Math.abs(relion.originX() - reference.origin().get(0)),
                Math.abs(relion.originY() - reference.origin().get(1)));
        double place = Math.hypot(
                seen[0] - reference.seen().get(0), seen[1] - reference.seen().get(1));
        String name = "pose " + reference.id() + ": ";
        return List.of(
                Check.of(
                        name + "rotation",
                        SCIPION,
                        pose.rotation().distance(reference.angles().toRotation()),
                        ReferencePose.MATRIX_TOLERANCE,
                        ""),
                Check.of(name + "origin", SCIPION, origin, ReferencePose.PLACE_TOLERANCE, "px"),
                Check.of(
                        name + "point seen",
                        reference.projected() ? "RELION's relion_project" : SCIPION,
                        place,
                        2 * ReferencePose.PLACE_TOLERANCE,
                        "px"));
    }

    /** The turn by −20° of a shift of 20 px, which tells forms that mix up the order of turn and shift. */
    static Pose turned() {
        return Pose.of(RigidTransform.of(.93969, .34202, 0, -6.8404, -.34202, .93969, 0, 18.7939, 0, 0, 1, 0));
    }

    private static List<Check> plane() {
        XmippPose projection = XmippPose.ofProjection(turned());
        XmippPose plane = XmippPose.ofPlane(turned());
        RigidTransform mirror = RigidTransform.of(-.8660254, -.5, 0, -17.32051, -.5, .8660254, 0, -10, 0, 0, -1, 0);
        XmippPose flipped = XmippPose.ofPlane(Pose.of(mirror));
        return List.of(
                Check.of(
                        "pose i2: projection's shift",
                        SCIPION,
                        Math.hypot(projection.shiftX() + 12.8558097352, projection.shiftY() - 15.3209632479),
                        ROUNDED,
                        "px"),
                Check.of(
                        "pose i2: shift in the plane",
                        SCIPION,
                        Math.hypot(plane.shiftX() + 6.8404, plane.shiftY() - 18.7939),
                        ROUNDED,
                        "px"),
                Check.of("pose i2: angle in the plane", SCIPION, Math.abs(plane.psi() - 20), 10 * ROUNDED, "degree"),
                Check.of(
                        "mirror image: shift and flip",
                        SCIPION,
                        flipped.flip()
                                ? Math.hypot(flipped.shiftX() + 17.32051, flipped.shiftY() + 10)
                                : Double.POSITIVE_INFINITY,
                        ROUNDED,
                        "px"));
    }

    private static List<Check> cryosparc() {
        return List.of(
                vector(new EulerAngles(10, 20, 30), .061853, .350785, .690912),
                vector(new EulerAngles(45, 35, 25), -.112785, .639635, 1.181544),
                vector(new EulerAngles(150, 20, 170), -.061853, -.350785, -.690912));
    }

    private static Check vector(EulerAngles angles, double x, double y, double z) {
        Rotation rotation = angles.toRotation();
        RotationVector vector = RotationVector.of(rotation);
        double there = new RotationVector(x, y, z).toRotation().distance(rotation);
        double back = Math.max(Math.abs(vector.x() - x), Math.max(Math.abs(vector.y() - y), Math.abs(vector.z() - z)));
        String name =
                "cryoSPARC rotation vector of (%.0f, %.0f, %.0f)".formatted(angles.rot(), angles.tilt(), angles.psi());
        return Check.of(name, PYEM, Math.max(there, back), ROUNDED_VECTOR, "");
    }

    private static Check eman() {
        Pose pose = Pose.of(new EulerAngles(10, 20, 30), 0, 0);
        EmanPose eman = EmanPose.of(pose);
        Rotation product = rz(eman.phi()).times(rx(eman.alt())).times(rz(eman.az()));
        return Check.of(
                "EMAN2: Rz(phi) Rx(alt) Rz(az)", "EMAN2's Transform", product.distance(pose.rotation()), 1e-12, "");
    }

    private static Rotation rz(double degrees) {
        return new EulerAngles(degrees, 0, 0).toRotation();
    }

    private static Rotation rx(double degrees) {
        double c = Math.cos(Math.toRadians(degrees));
        double s = Math.sin(Math.toRadians(degrees));
        return new Rotation(1, 0, 0, 0, c, s, 0, -s, c);
    }

    private static Check frealign() {
        RelionPose relion = RelionPose.of(new FrealignPose(30, 20, 10, 7.5, -3).toPose(PIXEL_SIZE), PIXEL_SIZE);
        double off = Math.max(
                Math.abs(relion.rot() - 10) + Math.abs(relion.psi() - 30),
                Math.hypot(relion.originX() + 7.5, relion.originY() - 3));
        return Check.of("FREALIGN: PHI THETA PSI, shifts negated", "pyem; scipion-em-cistem disagrees", off, 1e-9, "");
    }

    private static List<Check> defocus() {
        return List.of(
                same(new Defocus(2520, 2510, 45), new Defocus(2520, 2510, 45)),
                same(new Defocus(2520, 2530, 45), new Defocus(2530, 2520, 135)));
    }

    private static Check same(Defocus given, Defocus expected) {
        Defocus found = given.canonical();
        double off = Math.abs(found.u() - expected.u())
                + Math.abs(found.v() - expected.v())
                + Math.abs(found.angle() - expected.angle());
        String name = "defocus (%.0f, %.0f, %.0f)".formatted(given.u(), given.v(), given.angle());
        return Check.of(name, SCIPION, off, 1e-9, "");
    }
}
