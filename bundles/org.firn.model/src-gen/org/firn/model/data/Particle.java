/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data;


/**
 * A representation of the model object '<em><b>Particle</b></em>'.
 *
 * <!-- begin-model-doc -->
 * The image of a particle; has the id of the coordinate that it was extracted from.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.firn.model.data.Particle#getMicrograph <em>Micrograph</em>}</li>
 *   <li>{@link org.firn.model.data.Particle#getCoordinate <em>Coordinate</em>}</li>
 *   <li>{@link org.firn.model.data.Particle#getCtf <em>Ctf</em>}</li>
 *   <li>{@link org.firn.model.data.Particle#getTransform <em>Transform</em>}</li>
 *   <li>{@link org.firn.model.data.Particle#getAcquisition <em>Acquisition</em>}</li>
 *   <li>{@link org.firn.model.data.Particle#getOpticsGroup <em>Optics Group</em>}</li>
 *   <li>{@link org.firn.model.data.Particle#getClassId <em>Class Id</em>}</li>
 *   <li>{@link org.firn.model.data.Particle#getHalfSet <em>Half Set</em>}</li>
 *   <li>{@link org.firn.model.data.Particle#getScore <em>Score</em>}</li>
 *   <li>{@link org.firn.model.data.Particle#getClassProbability <em>Class Probability</em>}</li>
 *   <li>{@link org.firn.model.data.Particle#getLogLikelihood <em>Log Likelihood</em>}</li>
 * </ul>
 *
 * @see org.firn.model.data.DataPackage#getParticle()
 * @model interface="true" abstract="true"
 * @generated
 */
public interface Particle extends ImageItem
{
    /**
     * Returns the value of the '<em><b>Micrograph</b></em>' containment reference.
     * <!-- begin-model-doc -->
     * The micrograph that it was extracted from.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Micrograph</em>' containment reference.
     * @see #setMicrograph(MicrographKey)
     * @see org.firn.model.data.DataPackage#getParticle_Micrograph()
     * @model containment="true"
     * @generated
     */
    MicrographKey getMicrograph();

    /**
     * Sets the value of the '{@link org.firn.model.data.Particle#getMicrograph <em>Micrograph</em>}' containment reference.
     * @param value the new value of the '<em>Micrograph</em>' containment reference.
     * @see #getMicrograph()
     * @generated
     */
    void setMicrograph(MicrographKey value);

    /**
     * Returns the value of the '<em><b>Coordinate</b></em>' containment reference.
     * <!-- begin-model-doc -->
     * Its place in the micrograph.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Coordinate</em>' containment reference.
     * @see #setCoordinate(Position)
     * @see org.firn.model.data.DataPackage#getParticle_Coordinate()
     * @model containment="true"
     * @generated
     */
    Position getCoordinate();

    /**
     * Sets the value of the '{@link org.firn.model.data.Particle#getCoordinate <em>Coordinate</em>}' containment reference.
     * @param value the new value of the '<em>Coordinate</em>' containment reference.
     * @see #getCoordinate()
     * @generated
     */
    void setCoordinate(Position value);

    /**
     * Returns the value of the '<em><b>Ctf</b></em>' containment reference.
     * <!-- begin-model-doc -->
     * Its contrast transfer function.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Ctf</em>' containment reference.
     * @see #setCtf(CtfParameters)
     * @see org.firn.model.data.DataPackage#getParticle_Ctf()
     * @model containment="true"
     * @generated
     */
    CtfParameters getCtf();

    /**
     * Sets the value of the '{@link org.firn.model.data.Particle#getCtf <em>Ctf</em>}' containment reference.
     * @param value the new value of the '<em>Ctf</em>' containment reference.
     * @see #getCtf()
     * @generated
     */
    void setCtf(CtfParameters value);

    /**
     * Returns the value of the '<em><b>Transform</b></em>' containment reference.
     * <!-- begin-model-doc -->
     * Where the object is in the image.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Transform</em>' containment reference.
     * @see #setTransform(Transform)
     * @see org.firn.model.data.DataPackage#getParticle_Transform()
     * @model containment="true"
     * @generated
     */
    Transform getTransform();

    /**
     * Sets the value of the '{@link org.firn.model.data.Particle#getTransform <em>Transform</em>}' containment reference.
     * @param value the new value of the '<em>Transform</em>' containment reference.
     * @see #getTransform()
     * @generated
     */
    void setTransform(Transform value);

    /**
     * Returns the value of the '<em><b>Acquisition</b></em>' containment reference.
     * <!-- begin-model-doc -->
     * How it was recorded.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Acquisition</em>' containment reference.
     * @see #setAcquisition(Acquisition)
     * @see org.firn.model.data.DataPackage#getParticle_Acquisition()
     * @model containment="true"
     * @generated
     */
    Acquisition getAcquisition();

    /**
     * Sets the value of the '{@link org.firn.model.data.Particle#getAcquisition <em>Acquisition</em>}' containment reference.
     * @param value the new value of the '<em>Acquisition</em>' containment reference.
     * @see #getAcquisition()
     * @generated
     */
    void setAcquisition(Acquisition value);

    /**
     * Returns the value of the '<em><b>Optics Group</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Number of the group of images that were recorded alike, from 1.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Optics Group</em>' attribute.
     * @see #setOpticsGroup(int)
     * @see org.firn.model.data.DataPackage#getParticle_OpticsGroup()
     * @model
     * @generated
     */
    int getOpticsGroup();

    /**
     * Sets the value of the '{@link org.firn.model.data.Particle#getOpticsGroup <em>Optics Group</em>}' attribute.
     * @param value the new value of the '<em>Optics Group</em>' attribute.
     * @see #getOpticsGroup()
     * @generated
     */
    void setOpticsGroup(int value);

    /**
     * Returns the value of the '<em><b>Class Id</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Id of the class that it belongs to; 0 for none.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Class Id</em>' attribute.
     * @see #setClassId(long)
     * @see org.firn.model.data.DataPackage#getParticle_ClassId()
     * @model
     * @generated
     */
    long getClassId();

    /**
     * Sets the value of the '{@link org.firn.model.data.Particle#getClassId <em>Class Id</em>}' attribute.
     * @param value the new value of the '<em>Class Id</em>' attribute.
     * @see #getClassId()
     * @generated
     */
    void setClassId(long value);

    /**
     * Returns the value of the '<em><b>Half Set</b></em>' attribute.
     * <!-- begin-model-doc -->
     * 1 or 2 for the half of the data that it belongs to; 0 for none.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Half Set</em>' attribute.
     * @see #setHalfSet(int)
     * @see org.firn.model.data.DataPackage#getParticle_HalfSet()
     * @model
     * @generated
     */
    int getHalfSet();

    /**
     * Sets the value of the '{@link org.firn.model.data.Particle#getHalfSet <em>Half Set</em>}' attribute.
     * @param value the new value of the '<em>Half Set</em>' attribute.
     * @see #getHalfSet()
     * @generated
     */
    void setHalfSet(int value);

    /**
     * Returns the value of the '<em><b>Score</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Figure of merit of the picker; higher is better.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Score</em>' attribute.
     * @see #setScore(float)
     * @see org.firn.model.data.DataPackage#getParticle_Score()
     * @model
     * @generated
     */
    float getScore();

    /**
     * Sets the value of the '{@link org.firn.model.data.Particle#getScore <em>Score</em>}' attribute.
     * @param value the new value of the '<em>Score</em>' attribute.
     * @see #getScore()
     * @generated
     */
    void setScore(float value);

    /**
     * Returns the value of the '<em><b>Class Probability</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Probability that it belongs to its class and pose, from 0 to 1.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Class Probability</em>' attribute.
     * @see #setClassProbability(float)
     * @see org.firn.model.data.DataPackage#getParticle_ClassProbability()
     * @model
     * @generated
     */
    float getClassProbability();

    /**
     * Sets the value of the '{@link org.firn.model.data.Particle#getClassProbability <em>Class Probability</em>}' attribute.
     * @param value the new value of the '<em>Class Probability</em>' attribute.
     * @see #getClassProbability()
     * @generated
     */
    void setClassProbability(float value);

    /**
     * Returns the value of the '<em><b>Log Likelihood</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Logarithm of the likelihood of the image, given its class and pose.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Log Likelihood</em>' attribute.
     * @see #setLogLikelihood(float)
     * @see org.firn.model.data.DataPackage#getParticle_LogLikelihood()
     * @model
     * @generated
     */
    float getLogLikelihood();

    /**
     * Sets the value of the '{@link org.firn.model.data.Particle#getLogLikelihood <em>Log Likelihood</em>}' attribute.
     * @param value the new value of the '<em>Log Likelihood</em>' attribute.
     * @see #getLogLikelihood()
     * @generated
     */
    void setLogLikelihood(float value);

} // Particle
