/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data;


/**
 * A representation of the model object '<em><b>Motion Set</b></em>'.
 *
 * <!-- begin-model-doc -->
 * Drift of the specimen, one row for each frame of each movie.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.firn.model.data.MotionSet#getSamplingRate <em>Sampling Rate</em>}</li>
 *   <li>{@link org.firn.model.data.MotionSet#getFrames <em>Frames</em>}</li>
 * </ul>
 *
 * @see org.firn.model.data.DataPackage#getMotionSet()
 * @model annotation="http://firn.org/item type='FrameShift'"
 * @generated
 */
public interface MotionSet extends ItemSet
{
    /**
     * Returns the value of the '<em><b>Sampling Rate</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Edge of the pixel in which the shifts are given.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Sampling Rate</em>' attribute.
     * @see #setSamplingRate(double)
     * @see org.firn.model.data.DataPackage#getMotionSet_SamplingRate()
     * @model annotation="http://firn.org/unit unit='\305/px'"
     * @generated
     */
    double getSamplingRate();

    /**
     * Sets the value of the '{@link org.firn.model.data.MotionSet#getSamplingRate <em>Sampling Rate</em>}' attribute.
     * @param value the new value of the '<em>Sampling Rate</em>' attribute.
     * @see #getSamplingRate()
     * @generated
     */
    void setSamplingRate(double value);

    /**
     * Returns the value of the '<em><b>Frames</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Number of frames of a movie; 0 when the movies differ.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Frames</em>' attribute.
     * @see #setFrames(int)
     * @see org.firn.model.data.DataPackage#getMotionSet_Frames()
     * @model
     * @generated
     */
    int getFrames();

    /**
     * Sets the value of the '{@link org.firn.model.data.MotionSet#getFrames <em>Frames</em>}' attribute.
     * @param value the new value of the '<em>Frames</em>' attribute.
     * @see #getFrames()
     * @generated
     */
    void setFrames(int value);

} // MotionSet
