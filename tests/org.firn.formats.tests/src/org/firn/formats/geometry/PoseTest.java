/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.formats.geometry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What transforms of other programs mean: by published vectors and by where they show a point. */
class PoseTest {

    private static final double FINE = 1e-9;
    /** The published test of a shift of 20 px after a turn by −20°. */
    private static final RigidTransform TURNED =
            RigidTransform.of(.93969, .34202, 0, -6.8404, -.34202, .93969, 0, 18.7939, 0, 0, 1, 0);

    static List<ReferencePose> references() {
        return ReferencePose.all();
    }

    @ParameterizedTest
    @MethodSource("references")
    void aMatrixToTheReferenceGivesTheAnglesOriginsAndPlaceOfRelion(ReferencePose reference) {
        Pose pose = Pose.of(reference.toReference());
        RelionPose relion = RelionPose.of(pose, 1.5);
        Rotation expected = reference.angles().toRotation();
        double[] seen = pose.project(4, 8, 16);

        assertEquals(0, pose.rotation().distance(expected), ReferencePose.MATRIX_TOLERANCE);
        assertEquals(1.5 * reference.origin().get(0), relion.originX(), ReferencePose.PLACE_TOLERANCE);
        assertEquals(1.5 * reference.origin().get(1), relion.originY(), ReferencePose.PLACE_TOLERANCE);
        assertEquals(1.5 * reference.origin().get(2), relion.originZ(), ReferencePose.PLACE_TOLERANCE);
        assertEquals(reference.seen().get(0), seen[0], ReferencePose.PLACE_TOLERANCE);
        assertEquals(reference.seen().get(1), seen[1], ReferencePose.PLACE_TOLERANCE);
        assertArrayEquals(reference.toReference().inverse().apply(4, 8, 16), seen, 1e-6);
    }

    @Test
    void aShiftInTheReferenceIsTurnedIntoTheImageForRelionAndXmippsProjections() {
        Pose pose = Pose.of(TURNED);
        XmippPose projection = XmippPose.ofProjection(pose);
        assertEquals(-12.8558097352, projection.shiftX(), 1e-4);
        assertEquals(15.3209632479, projection.shiftY(), 1e-4);
        assertEquals(-20, projection.rot() + projection.psi(), 1e-3);
        assertEquals(0, projection.projection().rotation().distance(pose.rotation()), 1e-5);
    }

    @Test
    void xmippsAlignmentsInThePlaneAndOfVolumesKeepTheShiftAndTurnTheOtherWay() {
        XmippPose plane = XmippPose.ofPlane(Pose.of(TURNED));
        assertArrayEquals(
                new double[] {20, -6.8404, 18.7939}, new double[] {plane.psi(), plane.shiftX(), plane.shiftY()}, 1e-3);
        XmippPose volume = XmippPose.ofVolume(Pose.of(TURNED));
        assertEquals(20, volume.rot() + volume.psi(), 1e-3);
        assertEquals(-6.8404, volume.shiftX(), 1e-4);
    }

    @Test
    void aDotOfAnImageGoesWhereTheMatrixSaysInEveryForm() {
        // the image is asked: RELION's own stack_create puts it there for psi −20 and the origin of a projection
        double[] there = TURNED.apply(16, 6, 0);
        assertArrayEquals(new double[] {10.247, 18.960}, new double[] {there[0], there[1]}, 1e-3);
        for (Pose pose : List.of(
                Pose.of(TURNED),
                RelionPose.of(Pose.of(TURNED), 2.8).toPose(2.8),
                XmippPose.ofPlane(Pose.of(TURNED)).plane(),
                XmippPose.ofVolume(Pose.of(TURNED)).volume(),
                EmanPose.of(Pose.of(TURNED)).toPose(),
                FrealignPose.of(Pose.of(TURNED), 2.8).toPose(2.8))) {
            double[] seen = pose.project(there[0], there[1], 0);
            assertArrayEquals(new double[] {16, 6}, new double[] {seen[0], seen[1]}, 1e-3);
        }
    }

    @ParameterizedTest
    @CsvSource({"30, 20, 0", "60, 3.239186, 20.310715", "90, 10.010269, 3.6349521", "0, 27.706396, .331312"})
    void alignmentsInThePlaneOfXmippAreTheMotionItself(double degrees, double x, double y) {
        // M takes the image to its reference by a turn of the coordinates
        double c = Math.cos(Math.toRadians(degrees));
        double s = Math.sin(Math.toRadians(degrees));
        RigidTransform motion = RigidTransform.of(c, s, 0, x, -s, c, 0, y, 0, 0, 1, 0);
        XmippPose plane = XmippPose.ofPlane(Pose.of(motion));
        assertArrayEquals(
                new double[] {degrees, x, y}, new double[] {plane.psi(), plane.shiftX(), plane.shiftY()}, 1e-9);
        assertArrayEquals(motion.rows(), plane.plane().toReference().rows(), 1e-12);
    }

    @Test
    void aMirrorInThePlaneIsTheViewFromBehind() {
        RigidTransform motion = RigidTransform.of(-.8660254, -.5, 0, -17.32051, -.5, .8660254, 0, -10, 0, 0, -1, 0);
        Pose behind = Pose.of(motion);
        Pose plane = behind.inPlane();
        XmippPose xmipp = XmippPose.ofPlane(behind);

        assertFalse(behind.mirrored());
        assertTrue(plane.mirrored());
        assertTrue(xmipp.flip());
        assertArrayEquals(new double[] {-17.32051, -10}, new double[] {xmipp.shiftX(), xmipp.shiftY()}, 1e-6);
        double[] dot = motion.apply(16, 6, 0);
        for (Pose pose : List.of(behind, plane, xmipp.plane(), plane.unmirrored())) {
            double[] seen = pose.project(dot[0], dot[1], 0);
            assertArrayEquals(new double[] {16, 6}, new double[] {seen[0], seen[1]}, 1e-5);
        }
    }

    @Test
    void aTiltedViewIsNoAlignmentInThePlane() {
        Pose tilted = Pose.of(new EulerAngles(10, 30, 0), 0, 0);
        assertThrows(IllegalArgumentException.class, () -> XmippPose.ofPlane(tilted));
    }

    @Test
    void emansAnglesDifferFromSpidersByAQuarterAndItsShiftComesLast() {
        Pose pose = new Pose(new EulerAngles(10, 20, 30).toRotation(), 3, -4, 5, false);
        EmanPose eman = EmanPose.of(pose);
        assertArrayEquals(
                new double[] {100, 20, -60, -3, 4, -5},
                new double[] {eman.az(), eman.alt(), eman.phi(), eman.tx(), eman.ty(), eman.tz()},
                FINE);
        // Rz(phi) Rx(alt) Rz(az), element by element
        Rotation rx = new Rotation(1, 0, 0, 0, cos(20), sin(20), 0, -sin(20), cos(20));
        Rotation eulers = rz(-60).times(rx).times(rz(100));
        assertEquals(0, eman.rotation().distance(eulers), FINE);
    }

    @Test
    void emansMirrorComesAfterItsShift() {
        EmanPose eman = new EmanPose(100, 20, -60, 3, 4, 5, true);
        double[] p = new EulerAngles(10, 20, 30).toRotation().apply(4, 8, 16);
        double[] seen = eman.toPose().project(4, 8, 16);
        assertArrayEquals(new double[] {-(p[0] + 3), p[1] + 4}, new double[] {seen[0], seen[1]}, FINE);
    }

    @ParameterizedTest
    @CsvSource({
        "10, 20, 30, .061853, .350785, .690912",
        "45, 35, 25, -.112785, .639635, 1.181544",
        "150, 20, 170, -.061853, -.350785, -.690912"
    })
    void rotationVectorsAreThoseOfCryosparc(double rot, double tilt, double psi, double x, double y, double z) {
        Rotation a = new EulerAngles(rot, tilt, psi).toRotation();
        RotationVector e = RotationVector.of(a);
        assertArrayEquals(new double[] {x, y, z}, new double[] {e.x(), e.y(), e.z()}, 1e-6);
        assertEquals(0, new RotationVector(x, y, z).toRotation().distance(a), 1e-5);
    }

    @Test
    void everyRotationHasAVectorAlsoNextToNoneAndToAHalfTurn() {
        Random random = new Random(1);
        for (int i = 0; i < 2000; i++) {
            double tilt = i % 3 == 0 ? 1e-9 * random.nextDouble() : i % 3 == 1 ? 180 - 1e-9 : 180 * random.nextDouble();
            Rotation a = new EulerAngles(360 * random.nextDouble(), tilt, 360 * random.nextDouble()).toRotation();
            assertEquals(0, RotationVector.of(a).toRotation().distance(a), 1e-12);
        }
        assertEquals(new RotationVector(-0.0, -0.0, -0.0), RotationVector.of(Rotation.IDENTITY));
        assertEquals(Rotation.IDENTITY, new RotationVector(0, 0, 0).toRotation());
    }

    @Test
    void frealignsAnglesAndShiftsAreReadAsPyemDoes() {
        // scipion-em-cistem has PSI for rot, PHI for psi and the shift with its sign: see FrealignPose
        RelionPose relion = RelionPose.of(new FrealignPose(30, 20, 10, 7.5, -3).toPose(1.5), 1.5);
        assertArrayEquals(
                new double[] {10, 20, 30, -7.5, 3},
                new double[] {relion.rot(), relion.tilt(), relion.psi(), relion.originX(), relion.originY()},
                FINE);
    }

    @Test
    void aMatrixThatIsNoMotionIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> RigidTransform.of(2, 0, 0, 0, 0, 2, 0, 0, 0, 0, 2, 0));
        assertThrows(
                IllegalArgumentException.class, () -> RigidTransform.of(Double.NaN, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0));
        assertThrows(IllegalArgumentException.class, () -> RigidTransform.of(1, 0, 0));
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }

    private static double sin(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }

    private static Rotation rz(double degrees) {
        return new Rotation(cos(degrees), sin(degrees), 0, -sin(degrees), cos(degrees), 0, 0, 0, 1);
    }
}
