/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data;

import org.eclipse.emf.cdo.CDOObject;

/**
 * A representation of the model object '<em><b>Position</b></em>'.
 *
 * <!-- begin-model-doc -->
 * A place in a micrograph; the centre of the first pixel is (0, 0), x runs along a row.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.firn.model.data.Position#getX <em>X</em>}</li>
 *   <li>{@link org.firn.model.data.Position#getY <em>Y</em>}</li>
 * </ul>
 *
 * @see org.firn.model.data.DataPackage#getPosition()
 * @model interface="true" abstract="true"
 * @extends CDOObject
 * @generated
 */
public interface Position extends CDOObject
{
    /**
     * Returns the value of the '<em><b>X</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Distance from the centre of the first pixel along x.
     * <!-- end-model-doc -->
     * @return the value of the '<em>X</em>' attribute.
     * @see #setX(double)
     * @see org.firn.model.data.DataPackage#getPosition_X()
     * @model annotation="http://firn.org/unit unit='px'"
     * @generated
     */
    double getX();

    /**
     * Sets the value of the '{@link org.firn.model.data.Position#getX <em>X</em>}' attribute.
     * @param value the new value of the '<em>X</em>' attribute.
     * @see #getX()
     * @generated
     */
    void setX(double value);

    /**
     * Returns the value of the '<em><b>Y</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Distance from the centre of the first pixel along y.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Y</em>' attribute.
     * @see #setY(double)
     * @see org.firn.model.data.DataPackage#getPosition_Y()
     * @model annotation="http://firn.org/unit unit='px'"
     * @generated
     */
    double getY();

    /**
     * Sets the value of the '{@link org.firn.model.data.Position#getY <em>Y</em>}' attribute.
     * @param value the new value of the '<em>Y</em>' attribute.
     * @see #getY()
     * @generated
     */
    void setY(double value);

} // Position
