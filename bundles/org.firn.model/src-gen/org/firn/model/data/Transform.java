/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data;

import org.eclipse.emf.cdo.CDOObject;

/**
 * A representation of the model object '<em><b>Transform</b></em>'.
 *
 * <!-- begin-model-doc -->
 * Where the object is in an image. Rz(psi) Ry(tilt) Rz(rot) turns the reference into the view, which the image shows moved by minus the shift: to align the image, add the shift, then rotate.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.firn.model.data.Transform#getRot <em>Rot</em>}</li>
 *   <li>{@link org.firn.model.data.Transform#getTilt <em>Tilt</em>}</li>
 *   <li>{@link org.firn.model.data.Transform#getPsi <em>Psi</em>}</li>
 *   <li>{@link org.firn.model.data.Transform#getShiftX <em>Shift X</em>}</li>
 *   <li>{@link org.firn.model.data.Transform#getShiftY <em>Shift Y</em>}</li>
 *   <li>{@link org.firn.model.data.Transform#isMirrored <em>Mirrored</em>}</li>
 * </ul>
 *
 * @see org.firn.model.data.DataPackage#getTransform()
 * @model interface="true" abstract="true"
 * @extends CDOObject
 * @generated
 */
public interface Transform extends CDOObject
{
    /**
     * Returns the value of the '<em><b>Rot</b></em>' attribute.
     * <!-- begin-model-doc -->
     * First Euler angle, about z; 0 for a transform in the plane.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Rot</em>' attribute.
     * @see #setRot(double)
     * @see org.firn.model.data.DataPackage#getTransform_Rot()
     * @model annotation="http://firn.org/unit unit='degree'"
     * @generated
     */
    double getRot();

    /**
     * Sets the value of the '{@link org.firn.model.data.Transform#getRot <em>Rot</em>}' attribute.
     * @param value the new value of the '<em>Rot</em>' attribute.
     * @see #getRot()
     * @generated
     */
    void setRot(double value);

    /**
     * Returns the value of the '<em><b>Tilt</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Second Euler angle, about the new y; 0 for a transform in the plane.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Tilt</em>' attribute.
     * @see #setTilt(double)
     * @see org.firn.model.data.DataPackage#getTransform_Tilt()
     * @model annotation="http://firn.org/unit unit='degree'"
     * @generated
     */
    double getTilt();

    /**
     * Sets the value of the '{@link org.firn.model.data.Transform#getTilt <em>Tilt</em>}' attribute.
     * @param value the new value of the '<em>Tilt</em>' attribute.
     * @see #getTilt()
     * @generated
     */
    void setTilt(double value);

    /**
     * Returns the value of the '<em><b>Psi</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Third Euler angle, about the new z: the rotation in the plane.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Psi</em>' attribute.
     * @see #setPsi(double)
     * @see org.firn.model.data.DataPackage#getTransform_Psi()
     * @model annotation="http://firn.org/unit unit='degree'"
     * @generated
     */
    double getPsi();

    /**
     * Sets the value of the '{@link org.firn.model.data.Transform#getPsi <em>Psi</em>}' attribute.
     * @param value the new value of the '<em>Psi</em>' attribute.
     * @see #getPsi()
     * @generated
     */
    void setPsi(double value);

    /**
     * Returns the value of the '<em><b>Shift X</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Shift of the image along x that brings the object to the centre.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Shift X</em>' attribute.
     * @see #setShiftX(double)
     * @see org.firn.model.data.DataPackage#getTransform_ShiftX()
     * @model annotation="http://firn.org/unit unit='px'"
     * @generated
     */
    double getShiftX();

    /**
     * Sets the value of the '{@link org.firn.model.data.Transform#getShiftX <em>Shift X</em>}' attribute.
     * @param value the new value of the '<em>Shift X</em>' attribute.
     * @see #getShiftX()
     * @generated
     */
    void setShiftX(double value);

    /**
     * Returns the value of the '<em><b>Shift Y</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Shift of the image along y that brings the object to the centre.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Shift Y</em>' attribute.
     * @see #setShiftY(double)
     * @see org.firn.model.data.DataPackage#getTransform_ShiftY()
     * @model annotation="http://firn.org/unit unit='px'"
     * @generated
     */
    double getShiftY();

    /**
     * Sets the value of the '{@link org.firn.model.data.Transform#getShiftY <em>Shift Y</em>}' attribute.
     * @param value the new value of the '<em>Shift Y</em>' attribute.
     * @see #getShiftY()
     * @generated
     */
    void setShiftY(double value);

    /**
     * Returns the value of the '<em><b>Mirrored</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Whether the image must be mirrored along x before it is moved.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Mirrored</em>' attribute.
     * @see #setMirrored(boolean)
     * @see org.firn.model.data.DataPackage#getTransform_Mirrored()
     * @model
     * @generated
     */
    boolean isMirrored();

    /**
     * Sets the value of the '{@link org.firn.model.data.Transform#isMirrored <em>Mirrored</em>}' attribute.
     * @param value the new value of the '<em>Mirrored</em>' attribute.
     * @see #isMirrored()
     * @generated
     */
    void setMirrored(boolean value);

} // Transform
