/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data;


/**
 * A representation of the model object '<em><b>Frame Shift</b></em>'.
 *
 * <!-- begin-model-doc -->
 * Drift of the specimen at one frame of a movie.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.firn.model.data.FrameShift#getMicrograph <em>Micrograph</em>}</li>
 *   <li>{@link org.firn.model.data.FrameShift#getFrame <em>Frame</em>}</li>
 *   <li>{@link org.firn.model.data.FrameShift#getShiftX <em>Shift X</em>}</li>
 *   <li>{@link org.firn.model.data.FrameShift#getShiftY <em>Shift Y</em>}</li>
 * </ul>
 *
 * @see org.firn.model.data.DataPackage#getFrameShift()
 * @model interface="true" abstract="true"
 * @generated
 */
public interface FrameShift extends Item
{
    /**
     * Returns the value of the '<em><b>Micrograph</b></em>' containment reference.
     * <!-- begin-model-doc -->
     * The movie.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Micrograph</em>' containment reference.
     * @see #setMicrograph(MicrographKey)
     * @see org.firn.model.data.DataPackage#getFrameShift_Micrograph()
     * @model containment="true"
     * @generated
     */
    MicrographKey getMicrograph();

    /**
     * Sets the value of the '{@link org.firn.model.data.FrameShift#getMicrograph <em>Micrograph</em>}' containment reference.
     * @param value the new value of the '<em>Micrograph</em>' containment reference.
     * @see #getMicrograph()
     * @generated
     */
    void setMicrograph(MicrographKey value);

    /**
     * Returns the value of the '<em><b>Frame</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Number of the frame in the movie, from 1.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Frame</em>' attribute.
     * @see #setFrame(int)
     * @see org.firn.model.data.DataPackage#getFrameShift_Frame()
     * @model
     * @generated
     */
    int getFrame();

    /**
     * Sets the value of the '{@link org.firn.model.data.FrameShift#getFrame <em>Frame</em>}' attribute.
     * @param value the new value of the '<em>Frame</em>' attribute.
     * @see #getFrame()
     * @generated
     */
    void setFrame(int value);

    /**
     * Returns the value of the '<em><b>Shift X</b></em>' attribute.
     * <!-- begin-model-doc -->
     * How far the image of this frame lies from that of the first along x; subtract it to align.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Shift X</em>' attribute.
     * @see #setShiftX(double)
     * @see org.firn.model.data.DataPackage#getFrameShift_ShiftX()
     * @model annotation="http://firn.org/unit unit='px'"
     * @generated
     */
    double getShiftX();

    /**
     * Sets the value of the '{@link org.firn.model.data.FrameShift#getShiftX <em>Shift X</em>}' attribute.
     * @param value the new value of the '<em>Shift X</em>' attribute.
     * @see #getShiftX()
     * @generated
     */
    void setShiftX(double value);

    /**
     * Returns the value of the '<em><b>Shift Y</b></em>' attribute.
     * <!-- begin-model-doc -->
     * How far the image of this frame lies from that of the first along y; subtract it to align.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Shift Y</em>' attribute.
     * @see #setShiftY(double)
     * @see org.firn.model.data.DataPackage#getFrameShift_ShiftY()
     * @model annotation="http://firn.org/unit unit='px'"
     * @generated
     */
    double getShiftY();

    /**
     * Sets the value of the '{@link org.firn.model.data.FrameShift#getShiftY <em>Shift Y</em>}' attribute.
     * @param value the new value of the '<em>Shift Y</em>' attribute.
     * @see #getShiftY()
     * @generated
     */
    void setShiftY(double value);

} // FrameShift
