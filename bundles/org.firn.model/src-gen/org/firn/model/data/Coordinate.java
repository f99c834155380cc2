/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data;


/**
 * A representation of the model object '<em><b>Coordinate</b></em>'.
 *
 * <!-- begin-model-doc -->
 * The place of a particle in a micrograph.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.firn.model.data.Coordinate#getMicrograph <em>Micrograph</em>}</li>
 *   <li>{@link org.firn.model.data.Coordinate#getScore <em>Score</em>}</li>
 *   <li>{@link org.firn.model.data.Coordinate#getDiameter <em>Diameter</em>}</li>
 * </ul>
 *
 * @see org.firn.model.data.DataPackage#getCoordinate()
 * @model interface="true" abstract="true"
 * @generated
 */
public interface Coordinate extends Item, Position
{
    /**
     * Returns the value of the '<em><b>Micrograph</b></em>' containment reference.
     * <!-- begin-model-doc -->
     * The micrograph.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Micrograph</em>' containment reference.
     * @see #setMicrograph(MicrographKey)
     * @see org.firn.model.data.DataPackage#getCoordinate_Micrograph()
     * @model containment="true"
     * @generated
     */
    MicrographKey getMicrograph();

    /**
     * Sets the value of the '{@link org.firn.model.data.Coordinate#getMicrograph <em>Micrograph</em>}' containment reference.
     * @param value the new value of the '<em>Micrograph</em>' containment reference.
     * @see #getMicrograph()
     * @generated
     */
    void setMicrograph(MicrographKey value);

    /**
     * Returns the value of the '<em><b>Score</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Figure of merit of the picker; higher is better.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Score</em>' attribute.
     * @see #setScore(float)
     * @see org.firn.model.data.DataPackage#getCoordinate_Score()
     * @model
     * @generated
     */
    float getScore();

    /**
     * Sets the value of the '{@link org.firn.model.data.Coordinate#getScore <em>Score</em>}' attribute.
     * @param value the new value of the '<em>Score</em>' attribute.
     * @see #getScore()
     * @generated
     */
    void setScore(float value);

    /**
     * Returns the value of the '<em><b>Diameter</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Diameter that the picker found; 0 when it does not measure it.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Diameter</em>' attribute.
     * @see #setDiameter(float)
     * @see org.firn.model.data.DataPackage#getCoordinate_Diameter()
     * @model annotation="http://firn.org/unit unit='\305'"
     * @generated
     */
    float getDiameter();

    /**
     * Sets the value of the '{@link org.firn.model.data.Coordinate#getDiameter <em>Diameter</em>}' attribute.
     * @param value the new value of the '<em>Diameter</em>' attribute.
     * @see #getDiameter()
     * @generated
     */
    void setDiameter(float value);

} // Coordinate
